import { addDays, maxDate, type PlainDate } from '#shared/plain-date.ts'
import type { SettleInput } from '../contract.ts'
import { type Conversation, type SaidAgreement, shownAfter, tieIdOf } from './draft.ts'

/** What the worker adds before it enters the plan: until when, how often is asked, and for whom it is. */
export interface Terms {
  readonly dueOn: PlainDate
  readonly pulseDays: number | null
  readonly joint: boolean
}

/** Four weeks from the beginning, asked about after a week: short enough to see whether it works. */
export function usualTerms(
  { table }: Conversation,
  { beginsOn, goalId }: SaidAgreement,
  today: PlainDate,
): Terms {
  const goal = table.goals.find(({ id }) => id === goalId)
  return { dueOn: addDays(maxDate(beginsOn, today), 28), pulseDays: 7, joint: goal?.joint ?? false }
}

/** What was said, as one request: each thing once, in its last form; what was drawn and taken away again is not in it. */
export function settleInput(
  conversation: Conversation,
  termsOf: (agreement: SaidAgreement) => Terms,
): SettleInput {
  const { table, said } = conversation
  const shown = shownAfter(conversation)
  const tieNow = new Map(shown.ties.map((tie) => [tie.id, tie]))
  const memberIds = new Set(table.people.filter(({ member }) => member).map(({ id }) => id))
  const kindOf = (id: string) => {
    if (memberIds.has(id)) return 'resident' as const
    return table.helpers.find((helper) => helper.id === id)?.kind ?? ('network' as const)
  }
  return {
    words: shown.goals.flatMap(({ id, words, before }) => {
      const goal = table.goals.find((one) => one.id === id)
      return before === null || !goal ? [] : [{ goalId: id, version: goal.version, words }]
    }),
    people: said.flatMap((one) => {
      const tie = one.kind === 'person' ? tieNow.get(tieIdOf(one.ref)) : undefined
      if (one.kind !== 'person' || !tie) return []
      const { ref, name, memberId, relation: kind } = one
      return [{ ref, name, memberId, kind, strength: tie.strength, helps: tie.helps }]
    }),
    ties: table.ties.flatMap(({ id, version, strength, helps }) => {
      const now = tieNow.get(id)
      if (!now || (now.strength === strength && now.helps === helps)) return []
      return [{ tieId: id, version, strength: now.strength, helps: now.helps }]
    }),
    gone: table.ties.flatMap(({ id, version }) => (tieNow.has(id) ? [] : [{ tieId: id, version }])),
    agreements: shown.agreements.map((one) => ({
      goalId: one.goalId,
      // At the table it is the rest of a sentence; in the plan it stands by itself.
      title: one.what.charAt(0).toLocaleUpperCase('nl') + one.what.slice(1),
      when: one.when,
      forPersonId: table.goals.find(({ id }) => id === one.goalId)?.personId ?? table.centralPersonId,
      promiserKind: kindOf(one.promiserId),
      promiserId: one.promiserId,
      saidYes: [...one.yes],
      ...termsOf(one),
    })),
  }
}
