import type { Language } from '#platform/i18n/language.ts'
import { dayInWords } from '#platform/web/site/index.ts'
import type { OwnStep } from '../props.ts'
import { type PortalText, portalTexts } from './texts.ts'

export interface OwnRouteProps {
  readonly steps: readonly OwnStep[]
  readonly today: string
  readonly language: Language
}

/** What happens, in which order, who does it, and what the law asks. */
export function OwnRoute({ steps, today, language }: OwnRouteProps) {
  const t = portalTexts(language)
  return (
    <section className="rd-own-route" aria-labelledby="route">
      <h2 id="route">{t('route-title')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.id} className={`rd-own-step rd-is-${step.state}`}>
            <h3>{step.name}</h3>
            <p className="rd-own-step-state">{stateOf(t, step, today, language)}</p>
            {step.state !== 'skipped' && step.state !== 'withdrawn' && (
              <>
                {step.state !== 'done' && step.purpose !== '' && <p>{step.purpose}</p>}
                <p>
                  {step.organisation === null
                    ? t('route-nobody')
                    : t(step.state === 'done' ? 'route-who-did' : 'route-who', {
                        name: step.organisation,
                      })}
                  {step.law !== null && ` ${t('route-law', step.law)}`}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
      <p className="rd-meta">{t('route-free')}</p>
    </section>
  )
}

function stateOf(t: PortalText, step: OwnStep, today: string, language: Language): string {
  const { state, fromOn, endedOn } = step
  if (state === 'done' && endedOn !== null)
    return t('route-done', { date: dayInWords(endedOn, today, language) })
  if (state === 'withdrawn')
    return t('route-withdrawn', { date: endedOn === null ? '' : dayInWords(endedOn, today, language) })
  if (state === 'planned' && fromOn !== null && fromOn >= today)
    return t('route-planned-on', { date: dayInWords(fromOn, today, language) })
  return t(`route-${state === 'done' ? 'ready' : state}`)
}
