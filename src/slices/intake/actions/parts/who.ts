import type { Work } from '#platform/access/work.ts'
import type { Secrets } from '#platform/secrets.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Fault, isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { checkPerson, enterPerson, getPerson } from '#slices/people'
import type { Person, RecordReport } from './told.ts'

/** About one person, who is known or is entered with this report. */
export function checkWho({ personId, newPerson }: RecordReport, today: PlainDate): readonly Fault[] {
  if ((personId === undefined) === (newPerson === undefined))
    return [{ pointer: '/personId', code: personId === undefined ? 'field-missing' : 'person-or-new' }]
  if (!newPerson) return []
  return checkPerson(newPerson, today).map((fault) => ({ ...fault, pointer: `/newPerson${fault.pointer}` }))
}

/** The person of the report; somebody new exists from this moment, with the report, or not at all. */
export async function findOrEnter(
  work: Work,
  secrets: Secrets,
  { personId, newPerson }: RecordReport,
): Promise<{ readonly person: Person } | Refusal> {
  const id = newPerson ? await enterPerson(work, secrets, newPerson) : (personId ?? '')
  if (isRefusal(id))
    return { ...id, faults: id.faults.map((fault) => ({ ...fault, pointer: `/newPerson${fault.pointer}` })) }
  const person = await getPerson(work.trx, work.tenantId, id)
  return person
    ? { person }
    : refuse('person-unknown', {}, [{ pointer: '/personId', code: 'person-unknown' }])
}
