import { callName, initials } from '#shared/names.ts'
import type { CaseView } from '../../contract.ts'

type Agreement = CaseView['agreements'][number]
type Seat = CaseView['seats'][number]

/** How the people of a case are called: first names for the household and its network, full names for professionals. */
export interface CasePeople {
  readonly short: (id: string) => string
  readonly isMember: (id: string) => boolean
  readonly promiserShort: (agreement: Agreement) => string
  readonly director: Seat | undefined
  readonly standIn: Seat | undefined
  readonly contacts: readonly Seat[]
}

export function peopleOf(file: CaseView): CasePeople {
  const members = new Map(file.members.map((one) => [one.id, one]))
  const others = new Map(file.network.map((one) => [one.id, one]))
  const short = (id: string): string => {
    const person = members.get(id) ?? others.get(id)
    return person ? callName(person.givenNames || person.name) : ''
  }
  const seat = (role: Seat['role']): Seat | undefined => file.seats.find((one) => one.role === role)
  return {
    short,
    isMember: (id) => members.has(id),
    promiserShort: ({ promiser }) => short(promiser.id) || promiser.name,
    director: seat('director'),
    standIn: seat('stand-in'),
    contacts: file.seats.filter(({ role }) => role === 'contact'),
  }
}

/** Whoever directs, or stands in for who does, may change the plan. */
export function maySteer(file: CaseView, workerId: string): boolean {
  return file.seats.some(
    ({ holderId, role }) => holderId === workerId && (role === 'director' || role === 'stand-in'),
  )
}

/**
 * A text in which the names of everybody around the case are replaced: the household by initials, others by what they
 * are. For copying into a message that must not carry names.
 */
export function withoutNames(text: string, file: CaseView, roleOf: (seat: Seat) => string): string {
  const replacements = [
    ...[...file.members, ...file.network].flatMap(({ name, givenNames }) =>
      [name, givenNames, callName(givenNames), name.split(' ').at(-1) ?? ''].map(
        (part) => [part, `${initials(part)}.`] as const,
      ),
    ),
    ...file.seats.map((seat) => [seat.name, seat.organisation ?? roleOf(seat)] as const),
    ...file.agreements.map(
      ({ promiser }) => [promiser.name, promiser.organisation ?? `${initials(promiser.name)}.`] as const,
    ),
  ]
    .filter(([from]) => from.length > 2)
    .sort(([a], [b]) => b.length - a.length)
  return replacements.reduce((result, [from, to]) => result.replaceAll(from, to), text)
}
