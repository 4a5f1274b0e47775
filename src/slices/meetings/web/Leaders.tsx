import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Avatar } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import type { Meeting } from '../contract.ts'
import { meetingTexts } from './texts.ts'

export type LeadersProps = {
  readonly meeting: Pick<Meeting, 'leaders' | 'ledBy'>
  /** Lines in a list; who does not fit is counted. */
  readonly most?: number
}

/** Who leads it, each a way to the card in the directory; or who comes from outside. */
export function Leaders({ meeting, most = Number.POSITIVE_INFINITY }: LeadersProps) {
  const t = useTexts(meetingTexts)
  const { leaders, ledBy } = meeting
  const others = leaders.length > most ? leaders.length - most + 1 : 0
  return (
    <ul className="rd-meetings-leaders" aria-label={t('led-by')}>
      {leaders.slice(0, leaders.length - others).map(({ id, name, organisation }) => (
        <li key={id}>
          <Avatar initials={initials(name)} size={24} />
          <span>
            <ScreenLink to={directoryPath(name)}>{name}</ScreenLink>{' '}
            <span className="rd-meta">{organisation}</span>
          </span>
        </li>
      ))}
      {others > 0 && <li className="rd-meta">{t('leaders-more', { count: others })}</li>}
      {ledBy !== '' && (
        <li>
          <Avatar initials={initials(ledBy)} size={24} />
          <span>{ledBy}</span>
        </li>
      )}
      {leaders.length === 0 && ledBy === '' && <li className="rd-meta">{t('self-led')}</li>}
    </ul>
  )
}

/** The card of a colleague, found by name. */
export function directoryPath(name: string): string {
  return `/werk/wegwijzer?zoek=${encodeURIComponent(name)}`
}
