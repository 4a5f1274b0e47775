import { useState } from 'react'
import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import { showToast } from '#platform/web/toast.ts'
import { FormErrors, Kbd } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type Call, changeQuestion, putBackQuestion, removeQuestion } from './call.ts'
import { QuestionBlock } from './QuestionBlock.tsx'
import { intakeTexts } from './texts.ts'

export type ConversationProps = {
  readonly call: Call
  readonly change: (next: (call: Call) => Call) => void
  readonly problem: FormProblem
  readonly onAnother: () => void
}

/** Middle: what is asked, one or more questions in the resident's own words. */
export function Conversation({ call, change, problem, onAnother }: ConversationProps) {
  const t = useTexts(intakeTexts)
  const language = useLanguage()
  const [open, setOpen] = useState(call.questions[0]?.key ?? '1')
  const begin = call.startedAt === null ? undefined : new Date(call.startedAt)
  const started = begin && `${dateInWords(dayOf(begin), 'short', language)} ${timeInWords(begin, language)}`
  const shown = call.questions.some(({ key }) => key === open) ? open : call.questions.at(-1)?.key
  const remove = (key: string, number: number): void => {
    const before = call
    change((now) => removeQuestion(now, key))
    showToast({
      message: t('removed', { number }),
      undoLabel: t('undo'),
      onUndo: () => change((now) => putBackQuestion(now, before, key)),
    })
  }
  return (
    <div className="rd-call-talk">
      <h2 className="rd-head rd-head-apart">
        {t('conversation')}{' '}
        <small>
          {[t('questions-count', { count: call.questions.length }), started].filter(Boolean).join(' · ')}
        </small>
      </h2>
      <FormErrors title={problem.title} errors={problem.faults} attempt={problem.attempt} headingLevel={3} />
      {call.questions.map((question, index) => (
        <QuestionBlock
          key={question.key}
          question={question}
          number={index + 1}
          name={call.caller?.givenNames}
          open={question.key === shown}
          faultOf={problem.faultOf}
          onOpen={() => setOpen(question.key)}
          onChange={(part) => change((now) => changeQuestion(now, question.key, part))}
          {...(call.questions.length > 1 && { onRemove: () => remove(question.key, index + 1) })}
        />
      ))}
      <p className="rd-call-another">
        <button type="button" className="rd-text-button" onClick={onAnother}>
          {t('another-question')}
        </button>{' '}
        <Kbd>Ctrl ↵</Kbd>
      </p>
    </div>
  )
}
