import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import type * as contract from '../contract.ts'
import { sameWords } from '../rules/same-word.ts'
import { insertRemark, insertTerm, lockTerm, openAgendaItem, saveOwnWord, usedTerms } from '../store.ts'

type Body<Name extends 'proposeTerm' | 'remarkOnTerm'> = z.output<(typeof contract)[Name]['body']>

/** Anybody at work may propose a term. */
export async function proposeTerm(context: Context, input: Body<'proposeTerm'>): Promise<Reply | Refusal> {
  const faults: Fault[] = []
  if (input.term.trim() === '') faults.push({ pointer: '/term', code: 'term-empty' })
  if (input.meaning.trim() === '') faults.push({ pointer: '/meaning', code: 'meaning-missing' })
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const id = await insertTerm(work.trx, {
      term: input.term.trim(),
      meaning: input.meaning.trim(),
      source: input.source.trim(),
      by: String(work.actor.id),
      now: work.now,
    })
    if (id === undefined) return refuse('term-known')
    await putSameWordsOnAgenda(work)
    work.publish({ type: 'glossary.proposed', objects: [{ type: 'glossary-term', id }] })
    return { body: { id } }
  })
}

/** A remark, or an objection: that one becomes an agenda item. */
export async function remarkOnTerm(
  context: Context,
  termId: string,
  input: Body<'remarkOnTerm'>,
): Promise<Reply | Refusal> {
  if (input.body.trim() === '') return invalidInput([{ pointer: '/body', code: 'remark-missing' }])
  return context.transaction(async (work) => {
    const term = await lockTerm(work.trx, termId)
    if (!term) return refuse('not-found')
    const { kind } = input
    const { now } = work
    const id = await insertRemark(work.trx, {
      termId,
      kind,
      body: input.body.trim(),
      meaning: input.meaning.trim(),
      by: String(work.actor.id),
      now,
    })
    if (kind === 'objection') {
      await openAgendaItem(work.trx, { kind, termId, otherTermId: null, word: '', now })
    }
    work.publish({ type: 'glossary.discussed', objects: [{ type: 'glossary-term', id: termId }] })
    return { body: { id } }
  })
}

/** My organisation's own word. When that word stands for another term too, people must talk. */
export async function writeOwnWord(
  context: Context,
  termId: string,
  typed: string,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const term = await lockTerm(work.trx, termId)
    if (!term) return refuse('not-found')
    const word = typed.trim()
    const written = await saveOwnWord(work.trx, {
      termId,
      word: word.toLowerCase() === term.term.toLowerCase() ? '' : word,
      by: String(work.actor.id),
      now: work.now,
    })
    if (!written) return refuse('no-organisation')
    await putSameWordsOnAgenda(work)
    work.publish({ type: 'glossary.worded', objects: [{ type: 'glossary-term', id: termId }] })
    return { body: { word } }
  })
}

async function putSameWordsOnAgenda({ trx, now }: Work): Promise<void> {
  for (const conflict of sameWords(await usedTerms(trx))) {
    await openAgendaItem(trx, { kind: 'same-word', ...conflict, now })
  }
}
