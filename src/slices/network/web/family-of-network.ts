import type { GenogramInput, GenogramPerson } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { RelationKind } from '#slices/people/contract'
import type { Network, TieOut } from '../contract.ts'

const family: ReadonlySet<RelationKind> = new Set([
  'parent',
  'child',
  'partner',
  'former-partner',
  'sibling',
  'grandparent',
  'relative',
])

/** The genogram of a household: everybody in it, and who is family of them. What is over shows as ended. */
export function familyOf(
  network: Network,
  detail: (person: Network['people'][number]) => string,
): GenogramInput {
  const ties = network.ties.filter(
    ({ kind, until }) => family.has(kind) && (until === null || kind === 'partner'),
  )
  const tied = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))
  const people = network.people
    .filter(({ id, place }) => place === 'member' || tied.has(id))
    .map((person): GenogramPerson => {
      const short = callName(person.givenNames) || person.name
      return {
        id: person.id,
        name: short,
        detail: detail(person),
        initials: short.slice(0, 1),
        here: person.place === 'member',
        central: person.id === network.household.centralPersonId,
      }
    })
  return {
    people,
    couples: couplesOf(ties),
    descents: ties.flatMap(descentOf),
    siblings: ties
      .filter(({ kind }) => kind === 'sibling' || kind === 'relative')
      .map(({ fromId, toId }) => ({ a: fromId, b: toId })),
  }
}

/** Two people are one couple, however often it was on and off: together when any tie says so. */
function couplesOf(ties: readonly TieOut[]): GenogramInput['couples'] {
  const couples = new Map<string, GenogramInput['couples'][number]>()
  for (const { kind, fromId, toId, until } of ties) {
    if (kind !== 'partner' && kind !== 'former-partner') continue
    const key = [fromId, toId].sort().join(' ')
    const ended = kind === 'former-partner' || until !== null
    if (!ended || !couples.has(key)) couples.set(key, { a: fromId, b: toId, ended })
  }
  return [...couples.values()]
}

function descentOf({ kind, fromId, toId }: TieOut): GenogramInput['descents'] {
  if (kind === 'parent') return [{ elder: fromId, younger: toId, steps: 1 }]
  if (kind === 'child') return [{ elder: toId, younger: fromId, steps: 1 }]
  return kind === 'grandparent' ? [{ elder: fromId, younger: toId, steps: 2 }] : []
}
