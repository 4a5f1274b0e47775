import { StateMark } from '#platform/web/ui/index.ts'
import type { PointOut } from '../contract.ts'
import { markOfAnswer } from './answers.ts'
import { useTableWords } from './use-words.ts'

export type PointOutcomeProps = { readonly point: PointOut }

/** What was decided about a point, for who looks along and who looks back. */
export function PointOutcome({ point }: PointOutcomeProps) {
  const { t, short, answer, pulse } = useTableWords()
  return (
    <section className="rd-table-outcome" aria-label={t('outcome')}>
      <h3 className="rd-head">{t('outcome')}</h3>
      {point.decisions.length === 0 && <p className="rd-sec">{t('read-nothing')}</p>}
      <ul>
        {point.decisions.map((one) => (
          <li key={one.agreementId}>
            <StateMark state={markOfAnswer(one)} />
            <span>
              <b>{one.promiser}</b> · {one.title}
              <small>
                {[
                  t('by-day', { day: short(one.dueOn) }),
                  one.pulseDays !== null && pulse(one.pulseDays),
                  answer(one),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
