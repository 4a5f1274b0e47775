import { useTexts } from '#platform/web/session/session.ts'
import { signalDomains } from '../rules/life-domains.ts'
import { type Answer, answerSignal, type Call } from './call.ts'
import { intakeTexts } from './texts.ts'
import { fieldOf } from './use-call.ts'

export type AskOnProps = { readonly call: Call; readonly change: (next: (call: Call) => Call) => void }

/** Right: one signal question per domain. Only a yes opens more; what was not asked stays empty. */
export function AskOn({ call, change }: AskOnProps) {
  const t = useTexts(intakeTexts)
  return (
    <section className="rd-ask-on" aria-label={t('ask-on')}>
      <h2 className="rd-head rd-head-apart">
        {t('ask-on')} <small>Alt 1–6</small>
      </h2>
      {signalDomains.map((signal, index) => {
        const answer = call.signals[signal]
        const made = call.questions.findIndex((question) => question.signal === signal)
        const key = call.questions[made]?.key
        const choose = (next: Answer) =>
          change((now) => answerSignal(now, signal, next === answer ? undefined : next))
        return (
          <div key={signal}>
            <fieldset className="rd-ask" aria-keyshortcuts={`Alt+${index + 1}`}>
              <legend>{t(`ask-${signal}`)}</legend>
              <span className="rd-yes-no">
                {(['yes', 'no'] as const).map((one) => (
                  <button key={one} type="button" aria-pressed={answer === one} onClick={() => choose(one)}>
                    {t(one)}
                  </button>
                ))}
              </span>
            </fieldset>
            {answer === 'yes' && key !== undefined && (
              <div className="rd-ask-more">
                <b>{t(`then-${signal}`)}</b>
                <span>
                  ✓ {t('question-made', { number: made + 1 })} ·{' '}
                  <button
                    type="button"
                    className="rd-text-button"
                    onClick={() => document.getElementById(fieldOf(key, 'ownWords'))?.focus()}
                  >
                    {t('write-down')}
                  </button>
                </span>
              </div>
            )}
          </div>
        )
      })}
      <p className="rd-meta rd-call-help">{t('stays-empty')}</p>
    </section>
  )
}
