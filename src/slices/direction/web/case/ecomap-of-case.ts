import { type AgreementMark, type EcomapNode, type EcomapTie, isException } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import type { RelationKind } from '#slices/people/contract'
import type { CaseView } from '../../contract.ts'
import { byMark } from './by-mark.ts'
import { peopleOf } from './case-people.ts'

export interface EcomapWords {
  readonly that: string
  readonly me: (name: string) => string
  readonly relation: (kind: RelationKind) => string
  readonly mark: (mark: AgreementMark) => string
}

export interface EcomapOfCase {
  readonly center: EcomapNode
  readonly nodes: readonly EcomapNode[]
  readonly ties: readonly EcomapTie[]
}

const inverse: Partial<Record<RelationKind, RelationKind>> = { parent: 'child', child: 'parent' }

/** Who stands around the resident, and how each tie is kept. */
export function ecomapOf(file: CaseView, myId: string, words: EcomapWords): EcomapOfCase {
  const people = peopleOf(file)
  const { centralPersonId: central } = file
  const nodes = new Map<string, EcomapNode>()
  const put = (node: EcomapNode): void => {
    if (node.id !== central && !nodes.has(node.id)) nodes.set(node.id, node)
  }
  const withMe = (id: string, name: string): string => (id === myId ? words.me(name) : name)

  if (people.director) {
    const { holderId: id, name } = people.director
    put({ id, kind: 'director', name: withMe(id, name), initials: initials(name) })
  }
  for (const { id, age } of file.members) {
    const short = people.short(id)
    const name = age === null ? short : `${short}, ${age}`
    put({ id, kind: 'household', name, initials: short.slice(0, 1) })
  }
  for (const { id } of file.network) {
    const short = people.short(id)
    const kind = kindToHousehold(file, id)
    put({
      id,
      kind: 'network',
      name: short,
      initials: short.slice(0, 1),
      ...(kind && { detail: words.relation(kind) }),
    })
  }
  for (const { holderId: id, name, organisation, scope, role } of file.seats) {
    if (role === 'director' || (role === 'stand-in' && !promises(file, id))) continue
    const that = scope === 'none'
    put({
      id,
      kind: that ? 'that' : 'professional',
      name: withMe(id, name),
      initials: that ? words.that : initials(name),
      ...(organisation && organisation !== name && { detail: organisation }),
    })
  }
  for (const { promiser } of file.agreements) {
    const own = promiser.kind === 'network' || promiser.kind === 'resident'
    put({
      id: promiser.id,
      kind: own ? 'network' : 'professional',
      name: promiser.name,
      initials: initials(promiser.name),
      ...(promiser.organisation &&
        promiser.organisation !== promiser.name && { detail: promiser.organisation }),
    })
  }
  const age = file.members.find(({ id }) => id === central)?.age
  return {
    center: {
      id: central,
      kind: 'resident',
      name: people.short(central),
      initials: people.short(central).slice(0, 1),
      ...(age !== null && age !== undefined && { detail: String(age) }),
    },
    nodes: [...nodes.values()],
    ties: tiesOf(file, new Set([central, ...nodes.keys()]), words),
  }
}

function promises(file: CaseView, id: string): boolean {
  return file.agreements.some(({ promiser }) => promiser.id === id)
}

/** What somebody of the network is to the household: the first tie that says it. */
function kindToHousehold(file: CaseView, id: string): RelationKind | undefined {
  const said = file.relations.filter(isTelling)
  const own = said.find(({ fromId }) => fromId === id)
  if (own) return own.kind
  const other = said.find(({ toId }) => toId === id)
  return other && (inverse[other.kind] ?? other.kind)
}

/** Authority is a legal matter: it stands with the genogram, and is no line between people. */
export function isTelling({ kind }: CaseView['relations'][number]): boolean {
  return kind !== 'authority'
}

function tiesOf(file: CaseView, known: ReadonlySet<string>, words: EcomapWords): readonly EcomapTie[] {
  const ties = new Map<string, EcomapTie>()
  const keyOf = (a: string, b: string): string => [a, b].sort().join(' ')
  const tie = (
    from: string,
    to: string,
    strength: EcomapTie['strength'],
    helps: EcomapTie['helps'] = null,
  ): void => {
    const key = keyOf(from, to)
    if (from !== to && known.has(from) && known.has(to) && !ties.has(key))
      ties.set(key, { from, to, strength, helps })
  }
  for (const { fromId, toId, strength, helps } of file.relations.filter(isTelling))
    tie(fromId, toId, strength, helps)
  for (const agreement of [...file.agreements].sort(byMark)) {
    const { promiser, forPersonId, mark } = agreement
    tie(forPersonId, promiser.id, 'normal')
    const key = keyOf(forPersonId, promiser.id)
    const drawn = ties.get(key)
    if (!drawn || drawn.state || !(isException(mark) || mark === 'proposed')) continue
    ties.set(key, { ...drawn, state: { mark, label: words.mark(mark) } })
  }
  const tied = new Set([...ties.values()].flatMap(({ from, to }) => [from, to]))
  for (const { holderId, role } of file.seats) {
    if (role === 'director' || !tied.has(holderId)) tie(file.centralPersonId, holderId, 'normal')
  }
  for (const { id } of [...file.members, ...file.network]) {
    if (!tied.has(id)) tie(file.centralPersonId, id, 'normal')
  }
  return [...ties.values()]
}
