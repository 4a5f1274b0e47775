import { AnswerHistory } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type PartnerView, pulseOptions } from './view.ts'

export interface PulseHistoryProps {
  readonly view: PartnerView
}

/** What was answered before, newest first. */
export function PulseHistory({ view }: PulseHistoryProps) {
  const { t, pulses, current, day, asker } = view
  const running = current.state === 'accepted' || current.state === 'at-risk'
  const answers = pulses.flatMap(({ answer, at }) =>
    pulseOptions(t)
      .filter(({ value }) => value === answer)
      .map(({ state, label }) => ({ id: at, state, word: label, date: day(dayOf(new Date(at))) })),
  )
  return (
    <>
      {answers.length > 0 && <AnswerHistory label={t('history-title')} answers={answers} />}
      {running && current.pulseDays !== null && (
        <p className="rd-meta rd-rhythm">{t('pulse-rhythm', { count: current.pulseDays, name: asker })}</p>
      )}
    </>
  )
}
