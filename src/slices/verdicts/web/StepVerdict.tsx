import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { verdictTexts } from './texts.ts'
import { useCaseVerdicts } from './use-case-verdicts.ts'
import { VerdictWords } from './VerdictWords.tsx'
import './verdicts.css'

export type StepVerdictProps = { readonly caseId: string; readonly stepId: string }

/** Beside an agreement that was kept: what the resident said of it, or that the question still waits. */
export function StepVerdict({ caseId, stepId }: StepVerdictProps) {
  const t = useTexts(verdictTexts)
  const language = useLanguage()
  const { today } = useSession()
  const verdict = useCaseVerdicts(caseId).find((one) => one.stepId === stepId)
  if (!verdict) return null
  const day = (date: string) => dateInWords(date as PlainDate, 'brief', language)
  if (verdict.answer === null)
    return (
      <p className="rd-meta">
        {t(verdict.answerUntil < today ? 'unanswered' : 'asked', {
          date: day(verdict.askedOn),
          until: day(verdict.answerUntil),
        })}
      </p>
    )
  return (
    <p className="rd-verdict">
      <VerdictWords {...verdict} answer={verdict.answer} />
    </p>
  )
}
