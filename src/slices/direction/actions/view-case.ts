import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agreementsOfCase, shapeAgreement } from '#slices/agreements'
import { caseById, questionsOfCase, seatsOfCase } from '#slices/cases'
import {
  addressOf,
  membersAsSubjects,
  membersOfCase,
  networkOfCase,
  relationsOfCase,
  shapeMember,
} from '#slices/people'
import { goalsOfCase, notesOfCase, opinionsOfCase, shapeGoal } from '#slices/plans'
import { shapeTerm, termsOfCase } from '#slices/terms'
import { addressOfCase } from '../reads.ts'

/** "What was agreed and is it kept?": plan, agreements, people, network and terms in one answer and one round trip. */
export async function viewCase({ reader, today, actor }: Context, id: string): Promise<Reply | Refusal> {
  const rows = await reader.read(
    { text: membersAsSubjects, values: [id] },
    {
      file: caseById(id),
      address: addressOfCase(id),
      members: membersOfCase(id),
      network: networkOfCase(id),
      relations: relationsOfCase(id),
      seats: seatsOfCase(id),
      goals: goalsOfCase(id),
      agreements: agreementsOfCase(id),
      opinions: opinionsOfCase(id),
      terms: termsOfCase(id),
      questions: questionsOfCase(id),
      notes: notesOfCase(id),
    },
    { type: 'case', id },
  )
  const file = rows.file[0]
  if (!file) return refuse('not-found')
  const directs = rows.seats.some(
    (seat) => seat.holderId === actor.id && (seat.role === 'director' || seat.role === 'stand-in'),
  )
  const opinions = new Map(rows.opinions.map((opinion) => [opinion.item_id, opinion]))
  const address = rows.address[0]
  return {
    etag: file.version,
    body: {
      id: file.id,
      number: file.number,
      household: { id: file.household_id, name: file.household },
      centralPersonId: file.central_person_id,
      address: address ? addressOf(address) : null,
      weight: file.weight,
      phase: file.phase,
      openedOn: file.opened_on,
      closedOn: file.closed_on,
      previousCaseId: file.previous_case_id,
      version: file.version,
      members: rows.members.map((row) => {
        const { born: _, ...member } = shapeMember(row, today)
        return member
      }),
      network: rows.network.map((row) => {
        const { born: _, age: __, ...person } = shapeMember(row, today)
        return { ...person, phone: row.phone }
      }),
      relations: rows.relations,
      seats: rows.seats,
      goals: rows.goals.map(shapeGoal),
      agreements: rows.agreements.map((row) => {
        const opinion = opinions.get(row.id)
        const side = directs ? 'director' : 'promiser'
        const shaped = shapeAgreement(
          row,
          today,
          side,
          opinion ? { agrees: opinion.agrees, words: opinion.words } : null,
        )
        return directs || row.promiser_id === actor.id ? shaped : { ...shaped, commands: [] }
      }),
      terms: rows.terms.map((row) => shapeTerm(row, today)),
      questions: rows.questions,
      notes: rows.notes.map(({ written_at, ...note }) => ({ ...note, writtenAt: written_at.toISOString() })),
      today,
    },
  }
}
