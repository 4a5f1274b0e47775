import type { Language } from '#platform/i18n/language.ts'
import { BigButton, Icon, Voice } from '#platform/web/ui/index.ts'
import type { GoalOut } from '#slices/plans/contract'
import { verdictAddress } from './addresses.ts'
import { portalTexts } from './texts.ts'

export interface GoalOutcomeProps {
  readonly goalId: string
  readonly outcome: NonNullable<GoalOut['result']>
  readonly language: Language
}

/** How a goal ended: the professional's result, and beside it the resident's own verdict. */
export function GoalOutcome({ goalId, outcome, language }: GoalOutcomeProps) {
  const t = portalTexts(language)
  const { result, explanation, verdict, verdictWords } = outcome
  return (
    <div className="rd-outcome">
      <h4>{t('outcome-title')}</h4>
      <div className="rd-outcome-pair">
        <div>
          <p>
            <b>{t('outcome-worker', { result: t(`result-${result}`) })}</b>
          </p>
          {explanation !== '' && <p>{explanation}</p>}
        </div>
        {verdict !== null && (
          <div>
            <p className="rd-outcome-own">
              <Icon name="quote" size={18} />
              <b>{t('outcome-you', { result: t(`result-${verdict}`) })}</b>
            </p>
            {verdictWords !== '' && (
              <p>
                <Voice>{verdictWords}</Voice>
              </p>
            )}
            <p>
              <a href={verdictAddress(goalId)}>{t('outcome-change')}</a>
            </p>
          </div>
        )}
      </div>
      {verdict === null && (
        <BigButton variant="secondary" href={verdictAddress(goalId)}>
          {t('outcome-ask')}
        </BigButton>
      )}
    </div>
  )
}
