import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { addMonths } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import type { recordNeighbourhoodQuestion } from '../contract.ts'
import {
  answeredNeighbourhoodQuestions,
  type NeighbourhoodRow,
  neighbourhoodCounts,
  openNeighbourhoodQuestions,
} from '../reads/index.ts'
import { type Addressee, checkAddressee } from '../rules/call-back.ts'
import { checkWords, moveNeighbourhoodQuestion } from '../rules/neighbourhood.ts'
import { addresseeExists } from '../store/call-back.ts'
import {
  insertNeighbourhoodQuestion,
  lockNeighbourhoodQuestion,
  neighbourhoodExists,
  saveNeighbourhoodQuestion,
} from '../store/neighbourhood.ts'
import { toOf } from './parts/to-of.ts'

type NewQuestion = z.output<typeof recordNeighbourhoodQuestion.body>

/** A question about a street or neighbourhood; nobody's name or number belongs in it (A6). */
export async function recordQuestion(context: Context, input: NewQuestion): Promise<Reply | Refusal> {
  const faults = [
    ...checkWords(input.ownWords, '/ownWords'),
    ...(checkAddressee(input.to, '/to')?.faults ?? []),
  ]
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    if (!(await neighbourhoodExists(work.trx, input.neighbourhoodId)))
      return invalidInput([{ pointer: '/neighbourhoodId', code: 'neighbourhood-unknown' }])
    if (input.to && !(await addresseeExists(work.trx, input.to)))
      return invalidInput([{ pointer: '/to', code: 'addressee-unknown' }])
    const made = await insertNeighbourhoodQuestion(work.trx, {
      ...input,
      tenantId: work.tenantId,
      to: input.to,
      takenBy: String(work.actor.id),
      now: work.now,
      today: work.today,
    })
    work.publish({
      type: 'neighbourhood.asked',
      objects: [
        { type: 'neighbourhood-question', id: made.id },
        { type: 'neighbourhood', id: input.neighbourhoodId },
      ],
    })
    return { body: made, location: `/v1/buurtvragen/${made.id}` }
  })
}

/** Open and lately answered questions, and how many there were per neighbourhood in a year. */
export async function listQuestions({ reader, today }: Context): Promise<Reply> {
  const { open, answered, counts } = await reader.read(nobody, {
    open: openNeighbourhoodQuestions(),
    answered: answeredNeighbourhoodQuestions(),
    counts: neighbourhoodCounts(addMonths(today, -12)),
  })
  return { body: { open: open.map(shape), answered: answered.map(shape), counts } }
}

function shape(row: NeighbourhoodRow) {
  return {
    id: row.id,
    number: row.number,
    neighbourhood: row.neighbourhood,
    street: row.street,
    ownWords: row.own_words,
    channel: row.channel,
    receivedOn: row.received_on,
    to: toOf(row),
    state: row.state,
    answer: row.answer,
    answeredOn: row.answered_on,
    answeredBy: row.answered_by,
    version: row.version,
  }
}

export type QuestionChange =
  | { readonly verb: 'assign'; readonly to: Addressee }
  | { readonly verb: 'answer'; readonly answer: string }

/** Gives the question to a team or worker, or writes down what was answered. */
export async function changeQuestion(
  context: Context,
  id: string,
  change: QuestionChange,
  version: number,
): Promise<Reply | Refusal> {
  if (change.verb === 'answer') {
    const faults = checkWords(change.answer, '/answer')
    if (faults.length > 0) return invalidInput(faults)
  } else if ((change.to.teamId === undefined) === (change.to.workerId === undefined)) {
    return invalidInput([{ pointer: '/to', code: 'addressee-one' }])
  }
  return context.transaction(async (work) => {
    const question = await lockNeighbourhoodQuestion(work.trx, id)
    if (!question) return refuse('not-found')
    if (question.version !== version) return stale(question, change)
    const state = moveNeighbourhoodQuestion(question.state, change.verb)
    if (isRefusal(state)) return state
    if (change.verb === 'assign' && !(await addresseeExists(work.trx, change.to)))
      return invalidInput([{ pointer: '/to', code: 'addressee-unknown' }])
    await saveNeighbourhoodQuestion(work.trx, work.tenantId, id, {
      state,
      ...(change.verb === 'assign'
        ? { to: change.to }
        : { answer: { text: change.answer, by: String(work.actor.id), on: work.today } }),
    })
    work.publish({
      type: change.verb === 'assign' ? 'neighbourhood.assigned' : 'neighbourhood.answered',
      objects: [{ type: 'neighbourhood-question', id }],
    })
    return { body: { id, state, version: version + 1 }, etag: version + 1 }
  })
}
