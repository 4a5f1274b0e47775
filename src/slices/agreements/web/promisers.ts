import type { Directory } from '#slices/organisations/contract'
import type { AgreementOut } from '../contract.ts'

export type PromiserKind = AgreementOut['promiser']['kind']

export interface Promiser {
  readonly kind: PromiserKind
  readonly id: string
  readonly name: string
  readonly organisation?: string | null
}

export type PromiserGroupName = 'household' | 'network' | 'involved' | 'partners' | 'colleagues'
export type PromiserGroup = { readonly name: PromiserGroupName; readonly promisers: readonly Promiser[] }

export interface Around {
  readonly members: readonly { readonly id: string; readonly name: string }[]
  readonly network: readonly { readonly id: string; readonly name: string }[]
  readonly seats: readonly {
    readonly holderKind: 'worker' | 'partner' | 'person'
    readonly holderId: string
    readonly name: string
    readonly organisation: string | null
    readonly scope: 'case' | 'own' | 'none'
  }[]
}

/** Who may promise, from near to far; nobody twice. */
export function promiserGroups(around: Around, directory: Directory | undefined): readonly PromiserGroup[] {
  const groups: readonly PromiserGroup[] = [
    { name: 'household', promisers: around.members.map(({ id, name }) => ({ kind: 'resident', id, name })) },
    { name: 'network', promisers: around.network.map(({ id, name }) => ({ kind: 'network', id, name })) },
    {
      name: 'involved',
      promisers: around.seats
        .filter(({ holderKind, scope }) => holderKind !== 'person' && scope !== 'none')
        .map(({ holderKind, holderId, name, organisation }) => ({
          kind: holderKind === 'worker' ? 'worker' : 'organisation',
          id: holderId,
          name,
          organisation,
        })),
    },
    {
      name: 'partners',
      promisers: (directory?.partners ?? []).map(({ id, name, organisation }) => ({
        kind: 'organisation',
        id,
        name,
        organisation,
      })),
    },
    {
      name: 'colleagues',
      promisers: (directory?.workers ?? []).map(({ id, name, organisation }) => ({
        kind: 'worker',
        id,
        name,
        organisation,
      })),
    },
  ]
  const seen = new Set<string>()
  return groups
    .map(({ name, promisers }) => ({
      name,
      promisers: promisers.filter(({ id }) => !seen.has(id) && seen.add(id)),
    }))
    .filter(({ promisers }) => promisers.length > 0)
}
