import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Services } from '#platform/services.ts'
import { splitName } from '#shared/names.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { getPerson, insertPerson, insertRelation, unknownPerson } from '#slices/people'
import type { addToNetwork as contract } from '../contract.ts'
import { tieFaults } from '../rules/family.ts'
import { aroundHousehold, factsOf } from '../store.ts'

type Input = z.output<typeof contract.body>

/** Puts somebody of the own network beside the household. A first name is enough: only what is needed is recorded. */
export async function addToNetwork(context: Context, caseId: string, input: Input): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const added = await addToNetworkIn(context.services, work, caseId, input)
    return isRefusal(added) ? added : { body: added }
  })
}

/** The same within the command of another slice: who was drawn at the kitchen table. */
export async function addToNetworkIn(
  services: Services,
  work: Work,
  caseId: string,
  input: Input,
): Promise<{ readonly id: string; readonly personId: string } | Refusal> {
  const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
  if (!file) return refuse('not-found')
  if (file.phase === 'closed') return refuse('case-closed')
  const faults: Fault[] = []
  if (!file.memberIds.includes(input.memberId)) faults.push({ pointer: '/memberId', code: 'member-unknown' })
  if (input.otherId === undefined && input.otherName.trim() === '')
    faults.push({ pointer: '/otherName', code: 'name-missing' })
  if (input.otherId !== undefined && !(await getPerson(work.trx, work.tenantId, input.otherId))) {
    faults.push({ pointer: '/otherId', code: 'person-unknown' })
  }
  if (faults.length === 0) faults.push(...(await faultsOfTie(work, file.memberIds, input)))
  if (faults.length > 0) return invalidInput(faults)
  const at = { tenantId: work.tenantId, now: work.now, today: work.today, source: 'inwoner' }
  const personId =
    input.otherId ??
    (await insertPerson(work.trx, services.secrets, at, {
      ...unknownPerson,
      ...splitName(input.otherName),
      phone: input.phone,
    }))
  const relation = {
    fromId: personId,
    toId: input.memberId,
    kind: input.kind,
    strength: input.strength,
    helps: input.helps,
    fromDate: input.since,
    source: input.source,
  }
  const id = await insertRelation(work.trx, work.tenantId, relation)
  work.touch(personId, input.memberId)
  work.publish({
    type: 'relation.recorded',
    objects: [
      { type: 'case', id: caseId },
      { type: 'person', id: personId },
      { type: 'person', id: input.memberId },
    ],
  })
  return { id, personId }
}

/** Somebody who is new has no other ties yet; who is known may not contradict them. */
async function faultsOfTie(work: Work, memberIds: readonly string[], input: Input): Promise<Fault[]> {
  const { people, ties } = await aroundHousehold(work.trx, memberIds, work.today)
  const fromId = input.otherId ?? 'new'
  const known = input.otherId ? await factsOf(work.trx, [input.otherId], work.today) : new Map()
  people.set(fromId, known.get(fromId) ?? { id: fromId, birthYear: null, age: null })
  const faults = tieFaults({ ...input, fromId, toId: input.memberId }, ties, people, work.today)
  return faults.map((fault) => (fault.pointer === '/toId' ? { ...fault, pointer: '/memberId' } : fault))
}
