import { Fragment, type ReactNode } from 'react'
import { SkipLink } from '../ams/SkipLink.tsx'
import { Icon } from '../marks/Icon.tsx'
import { Sprite } from '../marks/Sprite.tsx'

export type ShellNavItem = {
  readonly href: string
  readonly label: string
  readonly count?: number
  readonly current?: boolean
}

export type ShellLink = {
  readonly href: string
  readonly current: boolean
  readonly children: ReactNode
}

export type ShellProps = {
  readonly brand: string
  readonly municipality: string
  readonly nav: readonly ShellNavItem[]
  readonly navLabel: string
  /** Behind the last link: a menu of what has no place in the bar. */
  readonly more?: ReactNode
  /** Draws a link with the router; put aria-current="page" on it when current. */
  readonly renderLink?: (link: ShellLink) => ReactNode
  /** SearchTrigger, as a rule. */
  readonly search?: ReactNode
  /** Me, as a rule. */
  readonly me?: ReactNode
  readonly keyStrip?: ReactNode
  readonly skipLabel: string
  readonly children: ReactNode
}

const plainLink = ({ href, current, children }: ShellLink): ReactNode => (
  <a href={href} aria-current={current ? 'page' : undefined}>
    {children}
  </a>
)

/** Frame of the workers' application: top bar 48, content, key strip 30. The page itself does not scroll. */
export function Shell(props: ShellProps) {
  const {
    brand,
    municipality,
    nav,
    navLabel,
    more,
    renderLink = plainLink,
    search,
    me,
    keyStrip,
    skipLabel,
  } = props
  return (
    <div className="rd-shell">
      <Sprite />
      <SkipLink href="#main" className="rd-skip">
        {skipLabel}
      </SkipLink>
      <header className="rd-top">
        <div className="rd-brand">
          <Icon name="logo" size={26} />
          <span>{brand}</span>
          <small>{municipality}</small>
        </div>
        <nav className="rd-nav" aria-label={navLabel}>
          <div className="rd-nav-links">
            {nav.map(({ href, label, count, current = false }) => (
              <Fragment key={href}>
                {renderLink({
                  href,
                  current,
                  children: (
                    <>
                      {label}
                      {count !== undefined && <b>{count}</b>}
                    </>
                  ),
                })}
              </Fragment>
            ))}
          </div>
          {more}
        </nav>
        {search}
        {me}
      </header>
      <main id="main" className="rd-shell-main" tabIndex={-1}>
        {props.children}
      </main>
      {keyStrip}
    </div>
  )
}
