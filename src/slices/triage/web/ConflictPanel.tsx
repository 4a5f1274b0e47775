import { timeInWords } from '#platform/i18n/dates.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { Button, ConflictPair } from '#platform/web/ui/index.ts'
import type { ReportView, Weight } from '../contract.ts'
import { choiceFor, type DecisionDraft } from './decision.ts'
import { triageTexts } from './texts.ts'

export type ConflictPanelProps = {
  readonly report: ReportView
  readonly theirs: ReportView
  readonly draft: DecisionDraft
  readonly onNext: () => void
  readonly onBack: () => void
}

/** Somebody was first: both decisions beside each other, nothing lost. */
export function ConflictPanel({ report, theirs, draft, onNext, onBack }: ConflictPanelProps) {
  const t = useTexts(triageTexts)
  const language = useLanguage()
  const decision = theirs.questions.find((question) => question.decision)?.decision
  const who = decision?.by ?? ''
  const inWords = (weightOf: (index: number) => Weight | null): string =>
    report.questions
      .map((_, index) => `${t('question', { number: index + 1 })}: ${t(weightOf(index) ?? 'undecided')}.`)
      .join(' ')
  return (
    <div className="rd-triage-outcome" role="alert">
      <ConflictPair
        title={decision ? t('conflict-title', { who }) : t('conflict-changed')}
        subject={t('conflict-subject', { name: report.person.name })}
        mine={{
          by: t('conflict-yours'),
          text: inWords((index) => choiceFor(draft, report.questions[index]?.id ?? '').weight),
        }}
        theirs={{
          by: decision ? `${who}, ${timeInWords(new Date(decision.at), language)}` : '',
          text: inWords((index) => theirs.questions[index]?.decision?.weight ?? null),
        }}
        actions={
          <>
            <Button onClick={onBack}>{t('conflict-back')}</Button>
            {decision && (
              <Button variant="primary" onClick={onNext}>
                {t('to-next')}
              </Button>
            )}
          </>
        }
        note={decision ? t('conflict-note', { who }) : t('conflict-note-open')}
      />
    </div>
  )
}
