export type QuickExitProps = {
  readonly label: string
  /** A neutral site: the weather, as a rule. */
  readonly href: string
}

/** A plain link, so that it works at once and without script; quick-exit.ts makes it leave no trace. */
export function QuickExit({ label, href }: QuickExitProps) {
  return (
    <a className="rd-exit" href={href} data-quick-exit rel="noreferrer">
      {label} <span aria-hidden="true">✕</span>
    </a>
  )
}
