export type ShareBarProps = {
  /** From 0 to 1. */
  readonly share: number
  /** Beside the bar that matters. */
  readonly quiet?: boolean
}

/** How much of the whole; the words beside it say the same. */
export function ShareBar({ share, quiet = false }: ShareBarProps) {
  return (
    <span className={quiet ? 'rd-share rd-share-quiet' : 'rd-share'} aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%` }} />
    </span>
  )
}
