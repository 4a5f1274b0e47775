import { ScreenLink } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Avatar } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import type { MeetingView } from '../contract.ts'
import { directoryPath } from './Leaders.tsx'
import { meetingTexts } from './texts.ts'

type Colleague = MeetingView['participants'][number]

/** Faces and names, because that is what it is for; who waits only for who runs it. */
export function Participants({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingTexts)
  const { kind, participants, waitingList } = meeting
  const over = meeting.dates.every(({ phase }) => phase === 'over')
  const title = t(kind === 'intervision' ? 'participants-group' : over ? 'participants-were' : 'participants')
  return (
    <aside className="rd-meeting-people" aria-label={title}>
      <section>
        <h2 className="rd-head">
          {title} <small>{participants.length}</small>
        </h2>
        {participants.length === 0 && <p className="rd-meta">{t('participants-none')}</p>}
        <ul>
          {participants.map((one) => (
            <Face key={one.id} colleague={one} />
          ))}
        </ul>
      </section>
      {waitingList.length > 0 && (
        <section>
          <h2 className="rd-head">
            {t('waiting-list')} <small>{t('waiting-list-why')}</small>
          </h2>
          <ol>
            {waitingList.map((one) => (
              <Face key={one.id} colleague={one} />
            ))}
          </ol>
        </section>
      )}
    </aside>
  )
}

function Face({ colleague: { name, organisation } }: { readonly colleague: Colleague }) {
  return (
    <li>
      <Avatar initials={initials(name)} />
      <span>
        <ScreenLink to={directoryPath(name)}>{name}</ScreenLink>
        <span className="rd-meta">{organisation}</span>
      </span>
    </li>
  )
}
