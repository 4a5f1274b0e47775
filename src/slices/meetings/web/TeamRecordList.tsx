import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Avatar } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import type { TeamRecord } from '../contract.ts'
import { RecordTable } from './RecordTable.tsx'
import { meetingTexts } from './texts.ts'
import { useMeetingWords } from './use-meeting-words.ts'

/** Who of the team was where; each folds open. Nothing about how it went. */
export function TeamRecordList({ year }: { readonly year: number }) {
  const t = useTexts(meetingTexts)
  const words = useMeetingWords()
  const workers = useRead<TeamRecord>(`/v1/bijeenkomsten/team-overzicht?year=${year}`).data?.workers
  return (
    <section className="rd-record-team rd-no-print" aria-label={t('record-team')}>
      <h2 className="rd-head">
        {t('record-team')} <small>{t('record-team-why')}</small>
      </h2>
      {workers?.length === 0 && <p className="rd-sec">{t('record-team-none')}</p>}
      {workers?.map((worker) => (
        <details key={worker.id}>
          <summary>
            <Avatar initials={initials(worker.name)} size={24} />
            <b>{worker.name}</b>
            <span className="rd-meta">
              {worker.lines.length === 0
                ? t('team-nothing')
                : t('team-line', { hours: words.number(worker.hours), points: words.number(worker.points) })}
            </span>
          </summary>
          {worker.lines.length > 0 && <RecordTable caption={worker.name} record={worker} />}
        </details>
      ))}
    </section>
  )
}
