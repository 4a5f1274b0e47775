import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type LockedCase, lockCase } from '#slices/cases'
import { insertRelation } from '#slices/people'
import type * as contract from '../contract.ts'
import { tieFaults } from '../rules/family.ts'
import { aroundHousehold, type LockedTie, lockTie, saveTie, saveTieEnd } from '../store.ts'

/** A tie between two people who stand around the case already: who has authority, who cares for whom, who knows whom. */
export async function recordTie(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.recordTie.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await open(work, caseId)
    if (isRefusal(file)) return file
    const { people, ties } = await aroundHousehold(work.trx, file.memberIds, work.today)
    const faults = tieFaults(input, ties, people, work.today)
    if (faults.length > 0) return invalidInput(faults)
    const id = await insertRelation(work.trx, work.tenantId, { ...input, fromDate: input.since })
    tell(work, 'relation.recorded', caseId, { ...input, id })
    return { body: { id } }
  })
}

type TieAt = { readonly id: string; readonly tieId: string }
type TieState = { readonly id: string; readonly version: number }

/** Changes what a tie is, how strong, who helps whom or since when. */
export async function changeTie(
  context: Context,
  params: TieAt,
  version: number,
  input: z.output<typeof contract.changeTie.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => replyWith(await changeTieIn(work, params, version, input)))
}

/** The same within the command of another slice; what is left out stays as it is. */
export async function changeTieIn(
  work: Work,
  params: TieAt,
  version: number,
  input: Partial<z.output<typeof contract.changeTie.body>>,
): Promise<TieState | Refusal> {
  const found = await lock(work, params, version, input)
  if (isRefusal(found)) return found
  const { file, tie } = found
  if (tie.until !== null) return refuse('tie-ended')
  const { people, ties } = await aroundHousehold(work.trx, file.memberIds, work.today)
  const others = ties.filter(({ id }) => id !== tie.id)
  const { kind, strength, helps, since, source, fromId, toId } = { ...tie, ...input }
  const facts = { kind, strength, helps, since, source }
  const faults = tieFaults({ ...facts, fromId, toId }, others, people, work.today)
  if (faults.length > 0) return invalidInput(faults)
  await saveTie(work.trx, work.tenantId, tie.id, facts)
  tell(work, 'relation.changed', params.id, tie)
  return { id: tie.id, version: version + 1 }
}

/** What is over stays in the history; what was a mistake does not show any more. */
export async function endTie(
  context: Context,
  params: TieAt,
  version: number,
  input: { readonly on: PlainDate; readonly mistaken: boolean },
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => replyWith(await endTieIn(work, params, version, input)))
}

/** The same within the command of another slice. */
export async function endTieIn(
  work: Work,
  params: TieAt,
  version: number,
  input: { readonly on: PlainDate; readonly mistaken: boolean },
): Promise<TieState | Refusal> {
  const found = await lock(work, params, version, input)
  if (isRefusal(found)) return found
  const { tie } = found
  if (tie.until !== null) return refuse('tie-ended')
  if (input.on > work.today || (tie.since !== null && input.on < tie.since))
    return invalidInput([{ pointer: '/on', code: 'tie-end-wrong' }])
  await saveTieEnd(work.trx, work.tenantId, tie.id, input)
  tell(work, 'relation.ended', params.id, tie)
  return { id: tie.id, version: version + 1 }
}

function replyWith(state: TieState | Refusal): Reply | Refusal {
  return isRefusal(state) ? state : { body: state, etag: state.version }
}

/** Sets an ended tie back, unless something was recorded since that contradicts it. */
export async function restoreTie(
  context: Context,
  params: { readonly id: string; readonly tieId: string },
  version: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const found = await lock(work, params, version, {})
    if (isRefusal(found)) return found
    const { file, tie } = found
    if (tie.until === null) return refuse('tie-not-ended')
    const { people, ties } = await aroundHousehold(
      work.trx,
      [...file.memberIds, tie.fromId, tie.toId],
      work.today,
    )
    const faults = tieFaults(tie, ties, people, work.today)
    if (faults.length > 0) return invalidInput(faults)
    await saveTieEnd(work.trx, work.tenantId, tie.id, { on: null, mistaken: false })
    tell(work, 'relation.restored', params.id, tie)
    return { body: { id: tie.id, version: version + 1 }, etag: version + 1 }
  })
}

async function open(work: Work, caseId: string): Promise<LockedCase | Refusal> {
  const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
  const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
  if (!file) return refuse('not-found')
  return file.phase === 'closed' ? refuse('case-closed') : file
}

async function lock(
  work: Work,
  { id: caseId, tieId }: { readonly id: string; readonly tieId: string },
  version: number,
  yours: object,
): Promise<{ file: LockedCase; tie: LockedTie } | Refusal> {
  const file = await open(work, caseId)
  if (isRefusal(file)) return file
  const tie = await lockTie(work.trx, tieId, file.memberIds)
  if (!tie) return refuse('not-found')
  if (tie.version !== version) return stale({ ...tie }, { ...yours })
  return { file, tie }
}

function tell(
  work: Work,
  type: 'relation.recorded' | 'relation.changed' | 'relation.ended' | 'relation.restored',
  caseId: string,
  tie: { readonly id: string; readonly fromId: string; readonly toId: string },
): void {
  work.touch(tie.fromId, tie.toId)
  work.publish({
    type,
    objects: [
      { type: 'case', id: caseId },
      { type: 'relation', id: tie.id },
      { type: 'person', id: tie.fromId },
      { type: 'person', id: tie.toId },
    ],
  })
}
