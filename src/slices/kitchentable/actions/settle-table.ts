import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { proposeIn } from '#slices/agreements'
import { lockCase } from '#slices/cases'
import { addToNetworkIn, changeTieIn, endTieIn } from '#slices/network'
import { rewordGoalIn } from '#slices/plans'
import type { settleKitchenTable as contract } from '../contract.ts'
import { draftHours, draftUntil } from '../rules/on-the-table.ts'
import { faultsAt, yesFaults, yesTime } from '../rules/settle.ts'
import { insertYes, lockTable, saveSettled } from '../store.ts'

type Input = z.output<typeof contract.body>

/**
 * What was said at the table enters the plan through the doors of the plan itself: all of it, or nothing and every fault.
 * Each part is tried although an earlier one was refused, so that the worker mends the whole at once.
 */
export async function settleKitchenTable(
  context: Context,
  id: string,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now, today, actor } = work
    const table = await lockTable(trx, id)
    if (!table) return refuse('not-found')
    if (table.settled_at !== null) return refuse('kitchen-table-settled')
    if (now >= draftUntil(table.opened_at)) return refuse('kitchen-table-over', { hours: draftHours })
    const caseId = table.case_id
    const file = await lockCase(trx, { ...work, id: actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const faults: Fault[] = []
    const tryPart = async <T>(pointer: string, part: Promise<T | Refusal>): Promise<T | undefined> => {
      const done = await part
      if (!isRefusal(done)) return done
      faults.push(...faultsAt(pointer, done))
      return undefined
    }
    const newcomers = new Map<string, string>()
    for (const [index, { ref, name, ...person }] of input.people.entries()) {
      const known = { ...person, otherName: name, phone: '', since: null, source: 'inwoner' as const }
      const added = await tryPart(`/people/${index}`, addToNetworkIn(context.services, work, caseId, known))
      if (added) newcomers.set(ref, added.personId)
    }
    for (const [index, { tieId, version, ...facts }] of input.ties.entries())
      await tryPart(`/ties/${index}`, changeTieIn(work, { id: caseId, tieId }, version, facts))
    for (const [index, { tieId, version }] of input.gone.entries())
      await tryPart(
        `/gone/${index}`,
        endTieIn(work, { id: caseId, tieId }, version, { on: today, mistaken: false }),
      )
    for (const [index, { goalId, version, words }] of input.words.entries())
      await tryPart(`/words/${index}`, rewordGoalIn(work, goalId, version, words))
    const idOf = (someone: string): string => newcomers.get(someone) ?? someone
    const mayYes = new Set([...table.sitters.map(({ personId }) => personId), ...newcomers.values()])
    const agreements: { id: string; accepted: boolean }[] = []
    for (const [index, { when, saidYes, ...agreement }] of input.agreements.entries()) {
      const said = saidYes.map((one) => ({
        personId: idOf(one.personId),
        at: yesTime(new Date(one.at), table.opened_at, now),
      }))
      const promiserId = idOf(agreement.promiserId)
      const wrong = yesFaults(said, mayYes)
      if (newcomerFailed(agreement.promiserId, newcomers))
        wrong.push({ pointer: '/promiserId', code: 'promiser-unknown' })
      faults.push(...wrong.map((fault) => ({ ...fault, pointer: `/agreements/${index}${fault.pointer}` })))
      if (wrong.length > 0) continue
      const own = agreement.promiserKind === 'resident' || agreement.promiserKind === 'network'
      const promised = own && said.some(({ personId }) => personId === promiserId)
      const terms = { ...agreement, promiserId, result: when, duty: null, repeats: null }
      const made = await tryPart(
        `/agreements/${index}`,
        proposeIn(context.services, work, caseId, terms, promised),
      )
      if (!made) continue
      agreements.push(made)
      await insertYes(trx, tenantId, { tableId: id, caseId, agreementId: made.id, said })
    }
    if (faults.length > 0) return invalidInput(faults)
    await saveSettled(trx, tenantId, id, now)
    work.touch(...table.sitters.map(({ personId }) => personId))
    const changes = input.words.length + input.ties.length + input.gone.length
    work.publish({
      type: 'kitchen-table.settled',
      objects: [
        { type: 'case', id: caseId },
        { type: 'kitchen-table', id },
        ...agreements.map((one) => ({ type: 'agreement', id: one.id })),
      ],
      data: { agreements: agreements.length, people: newcomers.size, changes },
    })
    return { body: { agreements, people: newcomers.size, changes } }
  })
}

function newcomerFailed(someone: string, newcomers: ReadonlyMap<string, string>): boolean {
  return someone.startsWith('nieuw-') && !newcomers.has(someone)
}
