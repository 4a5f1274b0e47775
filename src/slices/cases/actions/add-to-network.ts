import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { getPerson, insertPerson, insertRelation, unknownPerson } from '#slices/people'
import type { addToNetwork as contract } from '../contract.ts'
import { lockCase } from '../store.ts'

/** Puts somebody of the own network beside the household. A first name is enough: only what is needed is recorded. */
export async function addToNetwork(
  context: Context,
  caseId: string,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    const faults: Fault[] = []
    if (!file.memberIds.includes(input.memberId))
      faults.push({ pointer: '/memberId', code: 'member-unknown' })
    if (input.otherId === undefined && input.otherName.trim() === '')
      faults.push({ pointer: '/otherName', code: 'name-missing' })
    if (input.otherId !== undefined && !(await getPerson(work.trx, work.tenantId, input.otherId))) {
      faults.push({ pointer: '/otherId', code: 'person-unknown' })
    }
    if (faults.length > 0) return refuse('invalid-input', { count: faults.length }, faults)
    const at = { tenantId: work.tenantId, now: work.now, today: work.today, source: 'inwoner' }
    const personId =
      input.otherId ??
      (await insertPerson(work.trx, context.services.secrets, at, {
        ...unknownPerson,
        ...splitName(input.otherName),
        phone: input.phone,
      }))
    const relation = {
      fromId: personId,
      toId: input.memberId,
      kind: input.kind,
      strength: input.strength,
      fromDate: null,
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
    return { body: { id, personId } }
  })
}

/** A single word is how people call a neighbour; it serves as the family name that a person must have. */
function splitName(name: string): { givenNames: string; familyName: string } {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return rest.length === 0
    ? { givenNames: '', familyName: first }
    : { givenNames: first, familyName: rest.join(' ') }
}
