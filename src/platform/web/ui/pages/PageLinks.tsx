export type PageLinksProps = {
  readonly label: string
  readonly links: readonly { readonly href: string; readonly label: string }[]
}

/** The ways on from a page, one per line. */
export function PageLinks({ label, links }: PageLinksProps) {
  return (
    <nav className="rd-page-links" aria-label={label}>
      {links.map(({ href, label: text }) => (
        <a key={text} href={href}>
          {text}
        </a>
      ))}
    </nav>
  )
}
