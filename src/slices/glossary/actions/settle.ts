import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockTerm, saveSettled, settleItem } from '../store.ts'

/** Writes down what the organisations agreed that a term means; open objections are answered by it. */
export async function settleTerm(
  context: Context,
  id: string,
  version: number,
  input: { readonly meaning: string; readonly source: string },
): Promise<Reply | Refusal> {
  if (input.meaning.trim() === '') return invalidInput([{ pointer: '/meaning', code: 'meaning-missing' }])
  return context.transaction(async (work) => {
    const term = await lockTerm(work.trx, id)
    if (!term) return refuse('not-found')
    if (term.version !== version) return stale(term, input)
    await saveSettled(work.trx, {
      id,
      meaning: input.meaning.trim(),
      source: input.source.trim(),
      by: String(work.actor.id),
      now: work.now,
    })
    work.publish({ type: 'glossary.settled', objects: [{ type: 'glossary-term', id }] })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}

/** What people decided about a word that stood for two terms. */
export async function settleAgendaItem(
  context: Context,
  id: string,
  decision: string,
): Promise<Reply | Refusal> {
  if (decision.trim() === '') return invalidInput([{ pointer: '/decision', code: 'decision-missing' }])
  return context.transaction(async (work) => {
    const by = String(work.actor.id)
    const outcome = await settleItem(work.trx, { id, decision: decision.trim(), by, now: work.now })
    if (!outcome) return refuse('not-found')
    if (outcome === 'settled') return refuse('agenda-settled')
    work.publish({ type: 'agenda.settled', objects: [{ type: 'agenda-item', id }] })
    return { body: { id } }
  })
}
