import { useTexts } from '#platform/web/session/session.ts'
import { callName } from '#shared/names.ts'
import type { HelpDirection, RelationKind } from '#slices/people/contract'
import type { Network, TieOut } from '../contract.ts'
import { seenFrom } from '../rules/family.ts'
import { networkTexts } from './texts.ts'

export interface TieWords {
  /** "zus van Rob", as told of one of the two. */
  readonly of: (tie: Pick<TieOut, 'fromId' | 'toId' | 'kind'>, personId: string) => string
  readonly helps: (helps: HelpDirection | null, from: string, to: string) => string
  readonly short: (id: string) => string
}

const oneWay = ['grandparent', 'carer', 'authority'] as const satisfies readonly RelationKind[]

function isOneWay(kind: RelationKind): kind is (typeof oneWay)[number] {
  return (oneWay as readonly RelationKind[]).includes(kind)
}

/** A tie in words, from either side. */
export function useTieWords(people: Network['people']): TieWords {
  const t = useTexts(networkTexts)
  const short = (id: string): string => callName(people.find((one) => one.id === id)?.givenNames ?? '')
  return {
    short,
    of(tie, personId) {
      const first = tie.fromId === personId
      const name = short(first ? tie.toId : tie.fromId)
      if (!first && isOneWay(tie.kind)) return t(`back-${tie.kind}`, { name })
      return t(`tie-${seenFrom(personId, tie)}`, { name })
    },
    helps(helps, from, to) {
      if (helps === null) return t('helps-none')
      if (helps === 'both') return t('helps-both')
      return helps === 'from' ? t('helps-gives', { from, to }) : t('helps-gives', { from: to, to: from })
    },
  }
}
