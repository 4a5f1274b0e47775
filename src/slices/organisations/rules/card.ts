import { holdsLongNumber } from '#shared/long-number.ts'
import type { Fault } from '#shared/refusal.ts'
import type { TargetGroup } from './vocabulary.ts'

/** What a worker says about the own work. */
export interface CardInput {
  readonly knowledge: readonly string[]
  readonly topics: readonly string[]
  readonly targetGroups: readonly TargetGroup[]
  readonly ageFrom: number | null
  readonly ageUntil: number | null
  readonly languages: readonly string[]
  readonly reachNote: string
  readonly standInId: string | null
  readonly phone: string
}

export interface TidyCard extends CardInput {
  readonly knowledge: string[]
  readonly topics: string[]
  readonly targetGroups: TargetGroup[]
  readonly languages: string[]
}

/** Without spaces around, empty topics and things said twice. */
export function tidyCard(card: CardInput): TidyCard {
  const seen = new Set<string>()
  return {
    ...card,
    knowledge: [...new Set(card.knowledge)],
    topics: card.topics
      .map((topic) => topic.replace(/\s+/g, ' ').trim())
      .filter((topic) => {
        const key = topic.toLocaleLowerCase('nl')
        if (topic === '' || seen.has(key)) return false
        seen.add(key)
        return true
      }),
    targetGroups: [...new Set(card.targetGroups)],
    languages: [...new Set(card.languages)],
    reachNote: card.reachNote.trim(),
    phone: card.phone.replace(/\s+/g, ' ').trim(),
  }
}

/** All faults at once: ages in order, a number that can be called, and nothing that could be a resident's number. */
export function checkCard(card: CardInput): readonly Fault[] {
  const faults: Fault[] = []
  if (card.ageFrom !== null && card.ageUntil !== null && card.ageUntil < card.ageFrom)
    faults.push({ pointer: '/ageUntil', code: 'card-ages-reversed' })
  if (card.phone !== '' && !/^\+?[\d ()-]{3,30}$/.test(card.phone))
    faults.push({ pointer: '/phone', code: 'card-phone-wrong' })
  for (const [index, topic] of card.topics.entries()) {
    if (holdsLongNumber(topic)) faults.push({ pointer: `/topics/${index}`, code: 'card-number' })
  }
  if (/\d(?:[\s.-]*\d){10,}/.test(card.reachNote)) faults.push({ pointer: '/reachNote', code: 'card-number' })
  return faults
}
