import { del } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { Button } from '#platform/web/ui/index.ts'
import type { AbsenceOut } from '../contract.ts'
import { transferTexts } from './texts.ts'
import { useDays } from './use-days.ts'

export type AbsenceListProps = { readonly absences: readonly AbsenceOut[] }

/** Who stands in for whom, until when; back sooner is one click. */
export function AbsenceList({ absences }: AbsenceListProps) {
  const t = useTexts(transferTexts)
  const days = useDays()
  const refresh = useRefresh()
  const end = async ({ id, standIn }: AbsenceOut): Promise<void> => {
    await del(`/v1/vervangingen/${id}`)
    showToast({ message: t('absence-ended', { name: standIn.name }) })
    await refresh('/v1/overdrachten', '/v1/casussen', '/v1/vandaag')
  }
  return (
    <section aria-label={t('absences')}>
      <h2 className="rd-head">{t('absences')}</h2>
      <ul>
        {absences.map((one) => (
          <li key={one.id} className="rd-transfer-absence">
            <span>
              <b>{t('absence-line', { standIn: one.standIn.name, worker: one.worker.name })}</b>
              <span className="rd-meta">
                {t('period', { from: days.brief(one.fromOn), until: days.brief(one.untilOn) })}
              </span>
            </span>
            {one.mayEnd && (
              <Button
                aria-label={t('end-absence-of', { name: one.worker.name })}
                onClick={() => void end(one)}
              >
                {t('end-absence')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
