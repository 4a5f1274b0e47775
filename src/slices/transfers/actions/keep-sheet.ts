import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import type { readSheet, writeSheet } from '../contract.ts'
import { type SheetItem, saveRead, saveWords, standsOnSheet } from '../store.ts'
import { lockBoth } from './step-transfer.ts'

/** Who gives says what the next one must know, until the day itself. New words are read anew. */
export async function writeOnSheet(
  context: Context,
  id: string,
  input: z.output<typeof writeSheet.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const locked = await lockBoth(work, id)
    if (!locked || locked.transfer.from_worker !== work.actor.id) return refuse('not-found')
    const { transfer, file } = locked
    const seat = await lockCase(work.trx, { ...work, id: work.actor.id }, file.id, ['director', 'outgoing'])
    if (!seat) return refuse('not-found')
    if (!['proposed', 'asked', 'accepted', 'moved'].includes(transfer.state)) return refuse('transfer-state')
    const item: SheetItem = { transferId: id, caseId: file.id, kind: input.kind, itemId: input.itemId }
    if (!(await standsOnSheet(work.trx, item))) return unknownItem
    await saveWords(work.trx, item, input.words)
    work.touch(...file.memberIds)
    return { body: { id: input.itemId } }
  })
}

/** Who takes over ticks what was read. */
export async function tickSheet(
  context: Context,
  id: string,
  input: z.output<typeof readSheet.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const locked = await lockBoth(work, id)
    if (!locked || locked.transfer.to_worker !== work.actor.id) return refuse('not-found')
    const { file } = locked
    const seat = await lockCase(work.trx, { ...work, id: work.actor.id }, file.id, ['incoming', 'director'])
    if (!seat) return refuse('not-found')
    const item: SheetItem = { transferId: id, caseId: file.id, kind: input.kind, itemId: input.itemId }
    if (!(await standsOnSheet(work.trx, item))) return unknownItem
    await saveRead(work.trx, item, input.read ? work.now : null)
    work.touch(...file.memberIds)
    return { body: { id: input.itemId } }
  })
}

const unknownItem = invalidInput([{ pointer: '/itemId', code: 'sheet-item-unknown' }])
