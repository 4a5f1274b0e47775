import type { Checklist } from '../contract.ts'
import { type Answer, carryAnswers } from '../rules/checklist.ts'
import type { LifeDomain } from '../rules/life-domains.ts'
import { addQuestion, type Call, isBlank } from './call.ts'

/** Only a yes makes a question; taking the yes back removes it while nothing is written in it. */
export function answerSignal(
  call: Call,
  signal: LifeDomain,
  answer: Answer | undefined,
  version: number,
): Call {
  const { [signal]: before, ...others } = call.signals
  if (answer === before) return call
  const signals = answer === undefined ? others : { ...others, [signal]: answer }
  const asked = Object.keys(signals).length > 0
  const next = { ...call, signals, checklistVersion: asked ? version : null }
  const made = call.questions.filter((question) => question.signal === signal)
  if (answer === 'yes') return made.length > 0 ? next : addQuestion(next, signal)
  // What was written stays, as a question that was asked by itself.
  const questions = call.questions
    .filter((question) => question.signal !== signal || !isBlank(question))
    .map((question) => (question.signal === signal ? { ...question, signal: null } : question))
  return { ...next, questions }
}

/** No answer, then yes, then no, then none: what the key of a signal question does. */
export function nextAnswer(answer: Answer | undefined): Answer | undefined {
  if (answer === undefined) return 'yes'
  return answer === 'yes' ? 'no' : undefined
}

/** The number of the question, asked by itself, that is about this life domain already. */
export function askedAlready(call: Call, domain: LifeDomain): number | undefined {
  const index = call.questions.findIndex(
    (question) => question.signal === null && question.lifeDomains.includes(domain) && !isBlank(question),
  )
  return index < 0 ? undefined : index + 1
}

/**
 * The call under a newer list: answers to questions whose words changed are open again, and what was written stays,
 * then as a question that was asked by itself.
 */
export function renewSignals(call: Call, before: Checklist | undefined, now: Checklist): Call {
  const signals = before ? carryAnswers(before.items, now.items, call.signals) : {}
  const questions = call.questions
    .filter(
      ({ signal, ...question }) =>
        signal === null || signals[signal] === 'yes' || !isBlank({ signal, ...question }),
    )
    .map((question) =>
      question.signal !== null && signals[question.signal] !== 'yes'
        ? { ...question, signal: null }
        : question,
    )
  return {
    ...call,
    signals,
    questions,
    checklistVersion: Object.keys(signals).length > 0 ? now.version : null,
  }
}
