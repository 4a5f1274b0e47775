import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { type LifeDomain, lifeDomains } from './life-domains.ts'

/** Whom a signal question is about: the resident, or the people around the resident. */
export const abouts = ['resident', 'around'] as const
export type About = (typeof abouts)[number]

export interface InBothLanguages {
  readonly nl: string
  readonly en: string
}

/** One signal question: asked in the same words at every counter; `onYes` helps on after a yes. */
export interface ChecklistItem {
  readonly lifeDomain: LifeDomain
  readonly about: About
  readonly ask: InBothLanguages
  readonly onYes: InBothLanguages
}

export const answers = ['yes', 'no'] as const
/** Not asked is no answer at all: it is absent, never a no. */
export type Answer = (typeof answers)[number]

export const longestQuestion = 90

/** A list that can be published: each life domain once, something about the people around, words in both languages. */
export function checkChecklist(items: readonly ChecklistItem[]): readonly Fault[] {
  const faults: Fault[] = []
  const seen = new Set<LifeDomain>()
  items.forEach(({ lifeDomain, ask, onYes }, index) => {
    const at = `/items/${index}`
    if (seen.has(lifeDomain)) faults.push({ pointer: `${at}/lifeDomain`, code: 'checklist-domain-twice' })
    seen.add(lifeDomain)
    for (const [field, words] of Object.entries({ ask, onYes }))
      for (const [language, text] of Object.entries(words))
        if (text.trim() === '')
          faults.push({ pointer: `${at}/${field}/${language}`, code: 'checklist-words-missing' })
  })
  const absent = lifeDomains.filter((domain) => !seen.has(domain))
  if (absent.length > 0)
    faults.push({ pointer: '/items', code: 'checklist-domain-absent', details: { count: absent.length } })
  if (!items.some(({ about }) => about === 'around'))
    faults.push({ pointer: '/items', code: 'checklist-nobody-around' })
  return faults
}

/** What was asked from one version. */
export interface Asked {
  readonly checklistVersion?: number | undefined
  readonly signals: readonly { readonly lifeDomain: LifeDomain; readonly answer: Answer }[]
  readonly questions: readonly {
    readonly signal?: LifeDomain | undefined
    readonly lifeDomains: readonly LifeDomain[]
  }[]
}

/** Each yes is a question of its own in the domain that it opens; a question came up by a yes or was asked unprompted. */
export function checkSignals({ checklistVersion, signals, questions }: Asked): readonly Fault[] {
  const faults: Fault[] = []
  const given = new Map<LifeDomain, Answer>()
  signals.forEach(({ lifeDomain, answer }, index) => {
    const at = `/signals/${index}`
    if (given.has(lifeDomain)) faults.push({ pointer: at, code: 'signal-twice' })
    given.set(lifeDomain, answer)
    if (answer === 'yes' && !questions.some(({ signal }) => signal === lifeDomain))
      faults.push({ pointer: at, code: 'signal-without-question' })
  })
  questions.forEach(({ signal, lifeDomains: domains }, index) => {
    if (signal === undefined) return
    if (given.get(signal) !== 'yes')
      faults.push({ pointer: `/questions/${index}/signal`, code: 'signal-not-yes' })
    if (!domains.includes(signal))
      faults.push({ pointer: `/questions/${index}/lifeDomains`, code: 'signal-domain-closed' })
  })
  if (signals.length > 0 && checklistVersion === undefined)
    faults.push({ pointer: '/checklistVersion', code: 'checklist-version-missing' })
  return faults
}

/** Answers belong to the words that were said: those of another version are not taken for these. */
export function checkVersion(asked: Asked, current: number): Refusal | undefined {
  if (asked.signals.length === 0 || asked.checklistVersion === current) return undefined
  return refuse('checklist-changed', { yours: asked.checklistVersion ?? 0, current })
}

/** The answers that still hold under a newer list: where the words stayed the same. All others are not asked again. */
export function carryAnswers(
  before: readonly ChecklistItem[],
  now: readonly ChecklistItem[],
  given: Readonly<Partial<Record<LifeDomain, Answer>>>,
): Partial<Record<LifeDomain, Answer>> {
  const carried: Partial<Record<LifeDomain, Answer>> = {}
  for (const { lifeDomain, ask } of now) {
    const earlier = before.find((item) => item.lifeDomain === lifeDomain)
    const answer = given[lifeDomain]
    if (answer !== undefined && earlier?.ask.nl === ask.nl && earlier.ask.en === ask.en)
      carried[lifeDomain] = answer
  }
  return carried
}
