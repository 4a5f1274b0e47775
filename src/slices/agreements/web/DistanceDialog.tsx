import { useState } from 'react'
import { post } from '#platform/web/api/request.ts'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { FormDialog } from '#platform/web/screen/FormDialog.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormField, Paragraph } from '#platform/web/ui/index.ts'
import type { AgreementOut } from '../contract.ts'
import { type Distance, distanceOf, distances, rhythmsAt } from '../rules/distance.ts'
import { agreementTexts } from './texts.ts'
import { useAgreementWords } from './use-agreement-words.ts'

export type DistanceDialogProps = {
  readonly caseId: string
  readonly agreements: readonly AgreementOut[]
  readonly onClose: () => void
}

const open: ReadonlySet<AgreementOut['state']> = new Set(['proposed', 'countered', 'accepted', 'at-risk'])

/** One slider from near to far: how often everybody is asked how it goes. Shows what changes before it does. */
export function DistanceDialog({ caseId, agreements, onClose }: DistanceDialogProps) {
  const t = useTexts(agreementTexts)
  const p = useTexts(platformTexts)
  const words = useAgreementWords()
  const refresh = useRefresh()
  const problem = useProblem(() => 'distance')
  const { busy, submit } = useSubmit(problem)
  const running = agreements.filter(({ state }) => open.has(state))
  const [distance, setDistance] = useState<Distance>(
    () => distanceOf(running.map(({ pulseDays }) => pulseDays)) ?? 1,
  )
  const changes = rhythmsAt(distance, running)
  const word = words.rhythm(distances[distance])
  const send = async (rhythms: readonly object[]) => {
    const answer = await post<{ before: readonly object[] }>(`/v1/casussen/${caseId}/_ritme`, { rhythms })
    await refresh('/v1/casussen', '/v1/vandaag')
    return answer.before
  }
  const save = async (): Promise<void> => {
    if (changes.length === 0) return onClose()
    const before = await send(changes)
    showToast({
      message: t('distance-done', { count: changes.length, rhythm: word }),
      undoLabel: t('distance-undo'),
      onUndo: () => void send(before).then(() => showToast({ message: t('distance-undone') })),
    })
    onClose()
  }
  const error = problem.faultOf('distance')
  return (
    <FormDialog
      heading={t('distance-title')}
      problem={problem}
      submitLabel={t('distance-save')}
      busy={busy || running.length === 0}
      onSubmit={() => submit(save)}
      onClose={onClose}
    >
      <Paragraph>{t('distance-why')}</Paragraph>
      <FormField
        id="distance"
        label={t('distance-label')}
        errorPrefix={p('error-prefix')}
        {...(error !== undefined && { error })}
      >
        {(control) => (
          <div className="rd-distance">
            <span aria-hidden="true">{t('distance-near')}</span>
            <input
              {...control}
              type="range"
              min={0}
              max={4}
              step={1}
              value={distance}
              aria-valuetext={word}
              onChange={(event) => setDistance(distanceAt(event.currentTarget.value))}
            />
            <span aria-hidden="true">{t('distance-far')}</span>
          </div>
        )}
      </FormField>
      <p role="status">
        <b>{t('distance-at', { rhythm: word })}</b>{' '}
        {changes.length === 0 ? t('distance-same') : t('distance-changes', { count: changes.length })}
      </p>
      <ul className="rd-distance-changes">
        {changes.map(({ agreementId }) => {
          const one = running.find(({ id }) => id === agreementId)
          return (
            one && (
              <li key={agreementId}>
                {one.title} <span className="rd-sec">{`${words.rhythm(one.pulseDays)} → ${word}`}</span>
              </li>
            )
          )
        })}
      </ul>
    </FormDialog>
  )
}

function distanceAt(value: string): Distance {
  return ([0, 1, 2, 3, 4] as const).find((one) => String(one) === value) ?? 1
}
