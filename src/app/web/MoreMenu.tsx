import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Disclosure } from '#platform/web/ui/index.ts'
import { shellTexts } from './texts.ts'

export type MoreMenuProps = {
  readonly items: readonly {
    readonly href: string
    readonly label: string
    readonly count?: number
    readonly current: boolean
  }[]
}

/** The screens that have no place of their own in the top bar. Says which one is open when it is one of them. */
export function MoreMenu({ items }: MoreMenuProps) {
  const t = useTexts(shellTexts)
  const current = items.find((item) => item.current)
  return (
    <Disclosure
      className={current ? 'rd-more rd-is-current' : 'rd-more'}
      summary={current ? t('more-current', { screen: current.label }) : t('more')}
    >
      {(close) => (
        <ul>
          {items.map(({ href, label, count, current: here }) => (
            <li key={href}>
              <ScreenLink to={href} current={here} onFollow={close}>
                {label}
                {count !== undefined && <b>{count}</b>}
              </ScreenLink>
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  )
}
