import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agreementsOfCase, shapeAgreement } from '#slices/agreements'
import {
  caseById,
  openSeatsOfCase,
  type PartyRow,
  partiesOfCase,
  questionsOfCase,
  weightChangesOfCase,
} from '#slices/cases'
import {
  addressOf,
  type CasePersonRow,
  nameOf,
  peopleOfCase,
  relationsOfCase,
  shapeMember,
  subjectsOfCase,
} from '#slices/people'
import { goalsOfCase, notesOfCase, opinionsOfCase, shapeGoal } from '#slices/plans'
import { shapeTerm, termsOfCase } from '#slices/terms'
import { placesOfCase, shapeHeldPlace } from '#slices/waiting'

/** "What was agreed and is it kept?": plan, agreements, people, network and terms in one answer and one round trip. */
export async function viewCase({ reader, today, actor }: Context, id: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    subjectsOfCase(id),
    {
      file: caseById(id),
      people: peopleOfCase(id),
      relations: relationsOfCase(id),
      seats: openSeatsOfCase(id),
      parties: partiesOfCase(id),
      goals: goalsOfCase(id),
      agreements: agreementsOfCase(id),
      opinions: opinionsOfCase(id),
      terms: termsOfCase(id),
      waiting: placesOfCase(id),
      questions: questionsOfCase(id),
      notes: notesOfCase(id),
      weightChanges: weightChangesOfCase(id),
    },
    { type: 'case', id },
  )
  const file = rows.file[0]
  if (!file) return refuse('not-found')
  const directs = rows.seats.some(
    (seat) => seat.holderId === actor.id && (seat.role === 'director' || seat.role === 'stand-in'),
  )
  const opinions = new Map(rows.opinions.map((opinion) => [opinion.item_id, opinion]))
  const parties = new Map(rows.parties.map((party) => [party.id, party]))
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const concerned = new Set(rows.agreements.map((agreement) => agreement.for_person_id))
  const central = people.get(file.central_person_id)
  return {
    etag: file.version,
    body: {
      id: file.id,
      number: file.number,
      household: { id: file.household_id, name: file.household },
      centralPersonId: file.central_person_id,
      address: central ? addressOf(central) : null,
      weight: file.weight,
      weightChanges: rows.weightChanges,
      phase: file.phase,
      openedOn: file.opened_on,
      closedOn: file.closed_on,
      previousCaseId: file.previous_case_id,
      version: file.version,
      members: rows.people
        .filter(({ position }) => position !== null)
        .map((row) => {
          const { born: _, ...member } = shapeMember(row, today)
          return member
        }),
      network: rows.people
        .filter(({ id, position, tied }) => position === null && (tied || concerned.has(id)))
        .map((row) => {
          const { born: _, age: __, ...person } = shapeMember(row, today)
          return { ...person, phone: row.phone }
        }),
      relations: rows.relations,
      seats: rows.seats.map(({ from_at, until_at, ...seat }) => {
        const { name, organisation, phone } = parties.get(seat.holderId) ?? nobodyKnown
        const until = until_at && dayOf(new Date(until_at.getTime() - 1))
        return { ...seat, name, organisation, phone, since: dayOf(from_at), until }
      }),
      goals: rows.goals.map(shapeGoal),
      agreements: rows.agreements.map((row) => {
        const opinion = opinions.get(row.id)
        const shaped = shapeAgreement(
          { ...row, ...promiserOf(row.promiser_id, parties, people) },
          today,
          directs ? 'director' : 'promiser',
          opinion ? { agrees: opinion.agrees, words: opinion.words } : null,
        )
        return directs || row.promiser_id === actor.id ? shaped : { ...shaped, commands: [] }
      }),
      terms: rows.terms.map((row) => shapeTerm(row, today)),
      waiting: rows.waiting.map(shapeHeldPlace),
      questions: rows.questions,
      notes: rows.notes.map(({ written_at, authorId, ...note }) => ({
        ...note,
        author: parties.get(authorId)?.name ?? '',
        writtenAt: written_at.toISOString(),
      })),
      today,
    },
  }
}

const nobodyKnown = { name: '', organisation: null, phone: null }

/** Professionals and organisations stand among the parties, the resident and the own network among the people. */
function promiserOf(
  id: string,
  parties: ReadonlyMap<string, PartyRow>,
  people: ReadonlyMap<string, CasePersonRow>,
) {
  const party = parties.get(id)
  if (party)
    return { promiser_name: party.name, organisation: party.organisation, promiser_phone: party.phone }
  const person = people.get(id)
  return {
    promiser_name: person ? nameOf(person) : '',
    organisation: null,
    promiser_phone: person?.phone ?? null,
  }
}
