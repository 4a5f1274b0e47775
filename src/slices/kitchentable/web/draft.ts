import type { EcomapNode, EcomapTie } from '#platform/web/ui/index.ts'
import { callName, initials } from '#shared/names.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { RelationKind, RelationStrength } from '#slices/people/contract'
import type { KitchenTable } from '../contract.ts'

export type Helps = 'from' | 'to' | 'both' | null

/** Who does what, when, from when on: four lines, in the words of the table. */
export interface SaidAgreement {
  readonly ref: string
  readonly goalId: string
  readonly promiserId: string
  readonly what: string
  readonly when: string
  readonly beginsOn: PlainDate
  /** Who touched yes, and when by the clock of this device. */
  readonly yes: readonly { readonly personId: string; readonly at: string }[]
}

/** One thing that was said or drawn. What was said stays in order, so that the last can be taken back. */
export type Said =
  | { readonly kind: 'words'; readonly goalId: string; readonly words: string }
  | {
      readonly kind: 'person'
      readonly ref: string
      readonly name: string
      readonly memberId: string
      readonly relation: RelationKind
      readonly strength: RelationStrength
    }
  | {
      readonly kind: 'tie'
      readonly tieId: string
      readonly strength?: RelationStrength
      readonly helps?: Helps
    }
  | { readonly kind: 'gone'; readonly tieIds: readonly string[] }
  | { readonly kind: 'agreement'; readonly agreement: SaidAgreement }
  | { readonly kind: 'undone-agreement'; readonly ref: string }

/** What is kept on the device. */
export interface Conversation {
  readonly table: KitchenTable
  readonly language: 'nl' | 'en'
  readonly said: readonly Said[]
  /** The agreement that is being talked about: typed, not yet agreed. */
  readonly forming?: Forming
}

export type Forming = Omit<SaidAgreement, 'ref'>

export interface ShownTie {
  readonly id: string
  readonly fromId: string
  readonly toId: string
  readonly kind: RelationKind
  readonly strength: RelationStrength
  readonly helps: Helps
  /** Drawn today: there is nothing of it in the case yet. */
  readonly drawn: boolean
}

export interface ShownPerson {
  readonly id: string
  readonly givenNames: string
  readonly age: number | null
  readonly member: boolean
}

/** The table as it stands after everything that was said. */
export interface Shown {
  readonly people: readonly ShownPerson[]
  readonly ties: readonly ShownTie[]
  readonly goals: readonly { readonly id: string; readonly words: string; readonly before: string | null }[]
  readonly agreements: readonly SaidAgreement[]
}

export function shownAfter({ table, said }: Pick<Conversation, 'table' | 'said'>): Shown {
  let people: readonly ShownPerson[] = table.people
  let ties: readonly ShownTie[] = table.ties.map(({ version: _, ...tie }) => ({ ...tie, drawn: false }))
  const words = new Map<string, string>()
  let agreements: readonly SaidAgreement[] = []
  for (const one of said) {
    if (one.kind === 'words') words.set(one.goalId, one.words)
    else if (one.kind === 'person') {
      const { ref, name, memberId, relation, strength } = one
      people = [...people, { id: ref, givenNames: name, age: null, member: false }]
      const drawn = { id: tieIdOf(ref), fromId: ref, toId: memberId, kind: relation, strength, helps: null }
      ties = [...ties, { ...drawn, drawn: true }]
    } else if (one.kind === 'tie') {
      const { kind: _, tieId, ...facts } = one
      ties = ties.map((tie) => (tie.id === tieId ? { ...tie, ...facts } : tie))
    } else if (one.kind === 'gone') ties = ties.filter(({ id }) => !one.tieIds.includes(id))
    else if (one.kind === 'agreement') agreements = [...agreements, one.agreement]
    else agreements = agreements.filter(({ ref }) => ref !== one.ref)
  }
  const tied = new Set(ties.flatMap(({ fromId, toId }) => [fromId, toId]))
  return {
    people: people.filter(({ id, member }) => member || tied.has(id)),
    ties,
    goals: table.goals.map(({ id, ownWords }) => {
      const next = words.get(id)
      return {
        id,
        words: next ?? ownWords,
        before: next === undefined || next === ownWords ? null : ownWords,
      }
    }),
    agreements,
  }
}

/** The tie of somebody who was drawn today. */
export function tieIdOf(ref: string): string {
  return `band-${ref}`
}

/** The next name that only this conversation knows. */
export function nextRef(said: readonly Said[]): string {
  return `nieuw-${said.filter(({ kind }) => kind === 'person' || kind === 'agreement').length + 1}`
}

/** Somebody whose promise stands is not taken away: first the promise. */
export function mayTakeAway({ agreements }: Shown, personId: string): boolean {
  return !agreements.some((one) => one.promiserId === personId)
}

export interface TablePicture {
  readonly center: EcomapNode
  readonly nodes: readonly EcomapNode[]
  readonly ties: readonly EcomapTie[]
}

/** Who stands around the resident: the household, the own network, and who helps with what lies on the table. */
export function pictureOf(
  { table }: Pick<Conversation, 'table'>,
  { people, ties }: Shown,
  words: { readonly keeps: string; readonly relation: (kind: RelationKind) => string },
): TablePicture {
  const central = people.find(({ id }) => id === table.centralPersonId)
  const node = ({ id, givenNames, age, member }: ShownPerson): EcomapNode => {
    const relation = member ? undefined : ties.find(({ fromId, toId }) => fromId === id || toId === id)?.kind
    return {
      id,
      kind: member ? 'household' : 'network',
      name: age === null ? givenNames : `${givenNames}, ${age}`,
      initials: givenNames.slice(0, 1),
      ...(relation && { detail: words.relation(relation) }),
    }
  }
  const helpers = table.helpers.map(
    ({ id, name, organisation }): EcomapNode => ({
      id,
      kind: id === table.worker.id ? 'director' : 'professional',
      name: id === table.worker.id ? callName(name) : name,
      detail: id === table.worker.id ? words.keeps : organisation,
      initials: initials(name),
    }),
  )
  const lines: EcomapTie[] = ties.map(({ fromId, toId, strength, helps }) => ({
    from: fromId,
    to: toId,
    strength,
    helps,
  }))
  const tied = new Set(lines.flatMap(({ from, to }) => [from, to]))
  const loose = [...people.map(({ id }) => id), ...helpers.map(({ id }) => id)]
    .filter((id) => id !== table.centralPersonId && !tied.has(id))
    .map((to): EcomapTie => ({ from: table.centralPersonId, to, strength: 'normal' }))
  return {
    center: {
      id: table.centralPersonId,
      kind: 'resident',
      name: central?.givenNames ?? '',
      initials: (central?.givenNames ?? '').slice(0, 1),
      ...(central?.age != null && { detail: String(central.age) }),
    },
    nodes: [...people.filter(({ id }) => id !== table.centralPersonId).map(node), ...helpers],
    ties: [...lines, ...loose],
  }
}
