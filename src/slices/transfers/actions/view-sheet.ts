import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agreementsOfCase, markOfRow } from '#slices/agreements'
import { agreementMarks } from '#slices/agreements/contract'
import { caseById, openSeatsOfCase, partiesOfCase } from '#slices/cases'
import { nameOf, peopleOfCase, subjectsOfCase } from '#slices/people'
import { shapeTerm, termsOfCase } from '#slices/terms'
import { caseOfTransfer, itemsOfTransfer, messagesOfCase, openTransfer } from '../reads.ts'
import { shapeTransfer } from '../shape.ts'

/**
 * The sheet: what is open by urgency, with what who gives says about it; which terms run; who may be called; what was
 * written to whom. It opens with the seat: for who takes over once that is certain, for who gave until the last day.
 */
export async function viewSheet({ reader, today }: Context, id: string): Promise<Reply | Refusal> {
  const found = await reader.read(nobody, { transfer: caseOfTransfer(id) })
  const caseId = found.transfer[0]?.caseId
  if (!caseId) return refuse('not-found')
  const rows = await reader.read(
    subjectsOfCase(caseId),
    {
      transfer: openTransfer(id),
      items: itemsOfTransfer(id),
      file: caseById(caseId),
      seats: openSeatsOfCase(caseId),
      parties: partiesOfCase(caseId),
      people: peopleOfCase(caseId),
      agreements: agreementsOfCase(caseId),
      terms: termsOfCase(caseId),
      messages: messagesOfCase(caseId),
    },
    { type: 'case', id: caseId },
  )
  const [transfer] = rows.transfer
  const [file] = rows.file
  if (!transfer || !file) return refuse('not-found')
  const items = new Map(rows.items.map((item) => [item.itemId, item]))
  const told = (itemId: string) => {
    const { words = '', read = false } = items.get(itemId) ?? {}
    return { words, read }
  }
  const parties = new Map(rows.parties.map((party) => [party.id, party]))
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const nameOfPerson = (personId: string): string => {
    const person = people.get(personId)
    return person ? nameOf(person) : ''
  }
  return {
    body: {
      transfer: shapeTransfer(transfer),
      today,
      openedOn: file.opened_on,
      words: told(caseId),
      agreements: rows.agreements
        .filter(({ state }) => state !== 'kept' && state !== 'broken')
        .map((row) => {
          const party = parties.get(row.promiser_id)
          return {
            id: row.id,
            title: row.title,
            promiser: party?.name ?? nameOfPerson(row.promiser_id),
            organisation: party?.organisation ?? null,
            phone: party?.phone ?? people.get(row.promiser_id)?.phone ?? null,
            forWhom: people.get(row.for_person_id)?.given_names || nameOfPerson(row.for_person_id),
            dueOn: row.due_on,
            ...markOfRow(row, today),
            ofGiver: row.promiser_id === transfer.from.id,
            ...told(row.id),
          }
        })
        .sort(
          (a, b) =>
            agreementMarks.indexOf(a.mark) - agreementMarks.indexOf(b.mark) || a.dueOn.localeCompare(b.dueOn),
        ),
      terms: rows.terms
        .map((row) => shapeTerm(row, today))
        .filter(({ metOn }) => metOn === null)
        .map(({ id: termId, kind, dueOn, daysLeft, level, paused }) => ({
          id: termId,
          kind,
          dueOn,
          daysLeft,
          level,
          paused,
          ...told(termId),
        })),
      people: [
        ...rows.people
          .filter(({ position, tied }) => position !== null || tied)
          .map((row) => ({
            id: row.id,
            name: nameOf(row),
            organisation: null,
            phone: row.phone,
            role: row.position === null ? 'network' : 'resident',
          })),
        ...rows.seats.map(({ holderId, role }) => {
          const party = parties.get(holderId)
          const { name = '', organisation = null, phone = null } = party ?? {}
          return { id: holderId, name, organisation, phone, role }
        }),
      ],
      messages: rows.messages,
    },
  }
}
