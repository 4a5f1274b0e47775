import { dateInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { verdictTexts } from './texts.ts'
import { type CaseVerdict, useCaseVerdicts } from './use-case-verdicts.ts'
import { VerdictWords } from './VerdictWords.tsx'
import './verdicts.css'

export type CaseVerdictsProps = {
  readonly caseId: string
  readonly nameOf: (personId: string) => string
}

/** Whether the household was helped well, step by step; absent while nothing was asked. */
export function CaseVerdicts({ caseId, nameOf }: CaseVerdictsProps) {
  const t = useTexts(verdictTexts)
  const language = useLanguage()
  const { today } = useSession()
  const verdicts = useCaseVerdicts(caseId)
  const said = verdicts.filter(({ answer }) => answer !== null)
  const waits = verdicts.filter(({ answer, answerUntil }) => answer === null && answerUntil >= today).length
  if (said.length === 0 && waits === 0) return null
  const summary = [
    ...(said.length > 0 ? [t('summary-said', { count: said.length })] : []),
    ...(waits > 0 ? [t('summary-waits', { count: waits })] : []),
  ].join(' · ')
  const by = ({ personId, answeredOn }: CaseVerdict) =>
    t('by', {
      who: nameOf(personId),
      date: answeredOn === null ? '' : dateInWords(answeredOn as PlainDate, 'brief', language),
    })
  return (
    <section className="rd-verdicts" aria-labelledby="step-verdicts">
      <div className="rd-verdicts-head">
        <h2 id="step-verdicts">{t('title')}</h2>
        <span className="rd-meta">{summary}</span>
      </div>
      {said.length > 0 && (
        <ul>
          {said.map((verdict) => (
            <li key={verdict.id}>
              <span>{verdict.answer !== null && <VerdictWords {...verdict} answer={verdict.answer} />}</span>
              <span className="rd-meta">
                {verdict.stepKind === 'round-table' ? t('about-round-table') : verdict.about} · {by(verdict)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
