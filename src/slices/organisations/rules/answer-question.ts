import { searchName } from '#shared/names.ts'
import { type Concepts, conceptsAsked, conceptsOf, type TargetGroup } from './vocabulary.ts'

/** What the directory knows of a colleague, counter, partner or organisation. Nothing of residents exists here. */
export interface Card {
  readonly id: string
  readonly kind: 'counter' | 'worker' | 'partner' | 'organisation'
  readonly name: string
  /** Organisation, team and role, as the screen writes them. */
  readonly about: string
  readonly knowledge: readonly string[]
  readonly topics: readonly string[]
  readonly groups: readonly TargetGroup[]
  readonly ageFrom: number | null
  readonly ageUntil: number | null
  readonly languages: readonly string[]
  readonly reachable: boolean
}

/** One reason why a card stands where it stands; the word is the asker's, the rest the card's. */
export type Reason =
  | { readonly because: 'topic'; readonly topic: string }
  /** A topic about a group that the question does not name. */
  | { readonly because: 'narrower-topic'; readonly topic: string }
  | { readonly because: 'domain'; readonly domain: string; readonly word: string }
  | { readonly because: 'age'; readonly age: number; readonly from: number; readonly until: number | null }
  | { readonly because: 'group'; readonly group: TargetGroup }
  | { readonly because: 'language'; readonly language: string }
  | { readonly because: 'name' | 'belongs'; readonly word: string }

export interface Answer<C extends Card> {
  readonly card: C
  readonly score: number
  readonly reasons: readonly Reason[]
}

const weight = {
  name: 8,
  topic: 6,
  belongs: 5,
  domain: 4,
  age: 3,
  language: 3,
  group: 2,
  'narrower-topic': 2,
} as const
const kindOrder = { counter: 0, worker: 1, partner: 2, organisation: 3 } as const

/**
 * Who to call about a question in own words, best first, and why (C5). A subject or a name that is asked for must fit; an
 * age outside what somebody is for takes them off the list; age and group only decide when nothing else was asked, and a
 * language must be spoken then. Equal scores: reachable now first, counters before people, then by name.
 */
export function answerQuestion<C extends Card>(question: string, cards: readonly C[]): Answer<C>[] {
  const asked = conceptsAsked(question)
  const subject = asked.domains.size > 0 || asked.words.length > 0
  return cards
    .flatMap((card) => {
      const { ageFrom, ageUntil } = card
      const bounded = ageFrom !== null || ageUntil !== null
      if (bounded && asked.ages.length > 0 && !asked.ages.some((age) => covers(card, age))) return []
      const main = subjectReasons(asked, card)
      if (subject && main === undefined) return []
      const spoken = [...asked.languages.keys()].some((language) => card.languages.includes(language))
      if (!subject && asked.languages.size > 0 && !spoken) return []
      const reasons = [...(main ?? []), ...sideReasons(asked, card)]
      const score = reasons.reduce((sum, { because }) => sum + weight[because], 0)
      return score === 0 ? [] : [{ card, score, reasons }]
    })
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        Number(b.card.reachable) - Number(a.card.reachable) ||
        kindOrder[a.card.kind] - kindOrder[b.card.kind] ||
        compare(a.card.name, b.card.name) ||
        compare(a.card.id, b.card.id),
    )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function covers({ ageFrom, ageUntil }: Card, age: number): boolean {
  return age >= (ageFrom ?? 0) && age <= (ageUntil ?? 120)
}

/** Why the subject fits; undefined when a word that stands for no life domain is found nowhere on the card. */
function subjectReasons(asked: Concepts, card: Card): Reason[] | undefined {
  const reasons: Reason[] = []
  const topics = card.topics.map((topic) => ({ topic, about: conceptsOf(topic) }))
  const narrower: Reason[] = []
  for (const { topic, about } of topics) {
    const domain = [...asked.domains.keys()].some((key) => about.domains.has(key))
    const word = asked.words.some((one) => about.words.some((other) => sameWord(one, other)))
    if (word || (domain && (about.groups.size === 0 || meets(asked.groups, about.groups))))
      reasons.push({ because: 'topic', topic })
    // A topic that names another group than was asked for is about somebody else.
    else if (domain && asked.groups.size === 0) narrower.push({ because: 'narrower-topic', topic })
  }
  for (const [domain, word] of asked.domains) {
    if (card.knowledge.includes(domain)) reasons.push({ because: 'domain', domain, word })
  }
  if (reasons.length === 0) reasons.push(...narrower)
  for (const word of asked.words) {
    const standing = standsIn(card, word)
    if (standing) reasons.push({ because: standing, word })
    else if (!topics.some(({ about }) => about.words.some((other) => sameWord(word, other)))) {
      // Among words that say what it is about, one that nobody knows (a resident's name, say) is passed over.
      if (asked.domains.size === 0) return undefined
    }
  }
  for (const word of new Set(asked.domains.values())) {
    const standing = standsIn(card, word)
    if (standing) reasons.push({ because: standing, word })
  }
  return reasons.length > 0 ? reasons : undefined
}

function standsIn({ name, about }: Card, word: string): 'name' | 'belongs' | undefined {
  const begins = (text: string): boolean =>
    searchName(text)
      .split(' ')
      .some((part) => part.startsWith(word))
  return begins(name) ? 'name' : begins(about) ? 'belongs' : undefined
}

function sideReasons(asked: Concepts, card: Card): Reason[] {
  const { ageFrom, ageUntil } = card
  const reasons: Reason[] = []
  if (ageFrom !== null || ageUntil !== null) {
    const age = asked.ages.find((one) => covers(card, one))
    if (age !== undefined) reasons.push({ because: 'age', age, from: ageFrom ?? 0, until: ageUntil })
  }
  for (const group of asked.groups.keys()) {
    if (card.groups.includes(group)) reasons.push({ because: 'group', group })
  }
  for (const language of asked.languages.keys()) {
    if (card.languages.includes(language)) reasons.push({ because: 'language', language })
  }
  return reasons
}

function meets<Key>(a: ReadonlyMap<Key, unknown>, b: ReadonlyMap<Key, unknown>): boolean {
  return [...a.keys()].some((key) => b.has(key))
}

/** The same word, or one the beginning of the other: "woningaanpassing" and "woningaanpassingen". */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short === long || (short.length >= 4 && long.startsWith(short))
}
