import { useTexts } from '#platform/web/session/session.ts'
import { Voice } from '#platform/web/ui/index.ts'
import type { GoalOut } from '../contract.ts'
import { planTexts } from './texts.ts'

export type GoalResultProps = {
  readonly result: NonNullable<GoalOut['result']>
  /** Whose verdict stands beside it. */
  readonly who: string
}

/** The result by the professional, and the resident's own verdict beside it in the same three words. */
export function GoalResult({ result, who }: GoalResultProps) {
  const t = useTexts(planTexts)
  return (
    <div className="rd-two">
      <div>
        <p>
          <b>{t('result-ours', { result: t(result.result) })}</b>
        </p>
        <p className="rd-sec">{result.explanation}</p>
      </div>
      <div>
        {result.verdict ? (
          <>
            <p>
              <b>{t('verdict-theirs', { who, result: t(result.verdict) })}</b>
            </p>
            {result.verdictWords && <Voice>{result.verdictWords}</Voice>}
          </>
        ) : (
          <p className="rd-sec">{t('verdict-waits', { who })}</p>
        )}
      </div>
    </div>
  )
}
