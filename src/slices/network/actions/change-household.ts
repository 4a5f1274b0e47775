import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Secrets } from '#platform/secrets.ts'
import { splitName } from '#shared/names.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { endSeatsOf, ensureSeat, type LockedCase, lockCase } from '#slices/cases'
import { checkPerson, confirmHousehold, getPerson, insertPerson, unknownPerson } from '#slices/people'
import type { changeHousehold as contract } from '../contract.ts'
import { householdFaults, keepsSeat } from '../rules/household.ts'
import {
  bumpHousehold,
  endMembership,
  insertMembership,
  lockHousehold,
  openItemsOf,
  otherHouseholds,
  saveCentralPerson,
} from '../store.ts'

type Input = z.output<typeof contract.body>
type Joining = Input['joins'][number]

/**
 * Who belongs to the household from now on. Somebody comes, leaves, or part of it goes on elsewhere; what was agreed with a
 * leaver stays in this plan until it is settled (C1).
 */
export async function changeHousehold(
  context: Context,
  caseId: string,
  version: number,
  input: Input,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const at = { tenantId: work.tenantId, id: work.actor.id, now: work.now }
    const file = await lockCase(work.trx, at, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const household = await lockHousehold(work.trx, file.householdId)
    if (!household) return refuse('not-found')
    if (household.version !== version) return stale({ version: household.version }, { ...input })
    const now = { centralId: file.centralPersonId, members: household.members }
    const faults = [
      ...householdFaults(now, input, work.today),
      ...(await faultsOfJoiners(work, file, input.joins)),
    ]
    if (faults.length > 0) return invalidInput(faults)

    const joined: string[] = []
    const next = Math.max(0, ...household.members.map(({ position }) => position)) + 1
    for (const [index, joiner] of input.joins.entries())
      joined.push(await join(work, context.services.secrets, file, joiner, next + index))
    let keptSeats = 0
    for (const { personId, on } of input.leaves) {
      await endMembership(work.trx, work.tenantId, file.householdId, personId, on)
      if (keepsSeat(await openItemsOf(work.trx, caseId, personId))) keptSeats++
      else await endSeatsOf(work.trx, caseId, personId, ['resident'], work.now)
    }
    const newHouseholdId = input.together ? await startAnew(work, household.name, input.leaves) : null
    if (input.centralPersonId !== undefined && input.centralPersonId !== file.centralPersonId)
      await saveCentralPerson(work.trx, work.tenantId, caseId, input.centralPersonId)
    await bumpHousehold(work.trx, work.tenantId, file.householdId)

    const left = input.leaves.map(({ personId }) => personId)
    work.touch(...file.memberIds, ...joined)
    work.publish({
      type: 'household.changed',
      objects: [
        { type: 'case', id: caseId },
        { type: 'household', id: file.householdId },
        ...(newHouseholdId === null ? [] : [{ type: 'household', id: newHouseholdId }]),
        ...[...left, ...joined].map((id) => ({ type: 'person', id })),
      ],
      data: { left: left.length, joined: joined.length, split: newHouseholdId !== null },
    })
    return {
      body: { householdId: file.householdId, version: version + 1, newHouseholdId, keptSeats },
      etag: version + 1,
    }
  })
}

/** Somebody new needs a name that can be; somebody with a plan elsewhere is not taken out of it from here. */
async function faultsOfJoiners(
  work: Work,
  file: LockedCase,
  joins: readonly Joining[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = []
  for (const [index, joiner] of joins.entries()) {
    if (joiner.personId === undefined) {
      if (joiner.name.trim() === '') continue
      const person = { ...splitName(joiner.name), born: joiner.born, bsn: '', postcode: '' }
      for (const fault of checkPerson(person, work.today))
        faults.push({ ...fault, pointer: `/joins/${index}${fault.pointer}` })
    } else if (!(await getPerson(work.trx, work.tenantId, joiner.personId))) {
      faults.push({ pointer: `/joins/${index}/personId`, code: 'person-unknown' })
    } else if (joiner.elsewhere === 'moved') {
      const others = await otherHouseholds(work.trx, joiner.personId, file.householdId)
      if (others.some(({ hasPlan }) => hasPlan))
        faults.push({ pointer: `/joins/${index}/elsewhere`, code: 'household-other-plan' })
      else if (others.some(({ since }) => since > joiner.from))
        faults.push({ pointer: `/joins/${index}/from`, code: 'household-day-wrong' })
    }
  }
  return faults
}

async function join(
  work: Work,
  secrets: Secrets,
  file: LockedCase,
  joiner: Joining,
  position: number,
): Promise<string> {
  const { trx, tenantId } = work
  const at = { tenantId, now: work.now, today: work.today, source: 'inwoner' }
  const known = joiner.personId && (await getPerson(trx, tenantId, joiner.personId))
  const personId = known
    ? known.id
    : await insertPerson(trx, secrets, at, {
        ...unknownPerson,
        ...splitName(joiner.name),
        born: joiner.born,
      })
  if (joiner.elsewhere === 'moved')
    for (const { id } of await otherHouseholds(trx, personId, file.householdId))
      await endMembership(trx, tenantId, id, personId, joiner.from)
  const { householdId } = file
  await insertMembership(trx, tenantId, { householdId, personId, from: joiner.from, position })
  await ensureSeat(trx, tenantId, {
    caseId: file.id,
    holderKind: 'person',
    holderId: personId,
    role: 'resident',
    lifeDomains: [],
    basis: 'AVG art. 15',
    purpose: 'het eigen plan inzien en erover meebeslissen',
    from: work.now,
  })
  return personId
}

/** Who left goes on together: a household of their own, named as the old one until somebody calls it otherwise. */
async function startAnew(work: Work, name: string, leaves: Input['leaves']): Promise<string> {
  const { tenantId, now } = work
  const first = leaves.map(({ on }) => on).sort()[0] ?? work.today
  const memberIds = leaves.map(({ personId }) => personId)
  const at = { tenantId, now, today: first, by: String(work.actor.id) }
  return confirmHousehold(work.trx, at, { id: undefined, name, memberIds })
}
