import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import { useReasonWords } from '#slices/criteria/web'
import type { ReportView } from '../contract.ts'
import { triageTexts } from './texts.ts'

export type DecidedPanelProps = { readonly report: ReportView; readonly onNext: () => void }

/** In place of the decision when it was made already. */
export function DecidedPanel({ report, onNext }: DecidedPanelProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const reasonWords = useReasonWords()
  return (
    <section className="rd-triage-outcome" aria-label={t('decided-title')}>
      <h2>{t('decided-title')}</h2>
      <ul>
        {report.questions.map(({ id, decision }, index) => {
          if (!decision) return null
          const at = new Date(decision.at)
          const when = `${dateInWords(dayOf(at), 'short', language)} ${timeInWords(at, language)}`
          const why = [...reasonWords(decision.reasons), decision.note].filter(Boolean).join(', ')
          return (
            <li key={id}>
              <b>
                {t('question', { number: index + 1 })}: {t(decision.weight)}
              </b>{' '}
              {why}{' '}
              {decision.chosen.length > 0 && `${t('decided-chosen', { names: decision.chosen.join(', ') })} `}
              {decision.considered.length > 0 &&
                `${t('decided-not', { names: decision.considered.map(({ name, verdict }) => `${name} (${t(`verdict-${verdict}`)})`).join(', ') })} `}
              <span className="rd-meta">{t('decided-by', { who: decision.by, when })}</span>
            </li>
          )
        })}
      </ul>
      <div className="rd-actions">
        <Button shortcut="J" onClick={onNext}>
          {t('to-next')}
        </Button>
      </div>
    </section>
  )
}
