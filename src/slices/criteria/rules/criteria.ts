import { withCodes as codesFor } from '#shared/list-code.ts'
import type { Fault } from '#shared/refusal.ts'

/** How heavy the answer is (B2), from nothing more to do to one plan for the household. */
export const weights = ['answered', 'referred', 'light', 'heavy'] as const
export type Weight = (typeof weights)[number]

export interface InBothLanguages {
  readonly nl: string
  readonly en: string
}

/** Something that argues for a weight: a short label for the chip, and one sentence of explanation. */
export interface Criterion {
  readonly code: string
  readonly weights: readonly Weight[]
  readonly label: InBothLanguages
  readonly explain: InBothLanguages
}

/** What argues for a weight, in the order of the list; without a weight everything. */
export function criteriaFor(items: readonly Criterion[], weight: Weight | null): readonly Criterion[] {
  return weight === null ? items : items.filter((criterion) => criterion.weights.includes(weight))
}

/** A criterion as somebody publishes it; without a code it is new. */
export type Proposed = Omit<Criterion, 'code'> & { readonly code?: string | undefined }

export const longestLabel = 40
export const longestExplanation = 240
export const mostCriteria = 24

/** A list that can be published: nothing twice, everything in both languages, and something to say for each weight. */
export function checkCriteria(items: readonly Proposed[], current: readonly Criterion[]): readonly Fault[] {
  const faults: Fault[] = []
  const known = new Set(current.map(({ code }) => code))
  const codes = new Set<string>()
  const labels = { nl: new Set<string>(), en: new Set<string>() }
  items.forEach(({ code, label, explain, weights: argues }, index) => {
    const at = `/items/${index}`
    if (code !== undefined) {
      if (!known.has(code)) faults.push({ pointer: `${at}/code`, code: 'criterion-unknown' })
      if (codes.has(code)) faults.push({ pointer: `${at}/code`, code: 'criterion-twice' })
      codes.add(code)
    }
    for (const language of ['nl', 'en'] as const) {
      const words = label[language].trim()
      if (words === '') faults.push({ pointer: `${at}/label/${language}`, code: 'criterion-words-missing' })
      else if (labels[language].has(words.toLowerCase()))
        faults.push({ pointer: `${at}/label/${language}`, code: 'criterion-twice' })
      labels[language].add(words.toLowerCase())
      if (explain[language].trim() === '')
        faults.push({ pointer: `${at}/explain/${language}`, code: 'criterion-words-missing' })
    }
    if (argues.length === 0 || new Set(argues).size < argues.length)
      faults.push({ pointer: `${at}/weights`, code: 'criterion-weightless' })
  })
  const unsaid = weights.filter((weight) => !items.some((item) => item.weights.includes(weight)))
  if (unsaid.length > 0)
    faults.push({ pointer: '/items', code: 'weight-without-criterion', details: { count: unsaid.length } })
  return faults
}

/** Every item with a code: that of before, or a new one of its own. */
export function withCodes(items: readonly Proposed[], everUsed: readonly string[]): readonly Criterion[] {
  return codesFor(items, everUsed, 'criterium')
}

/** What a decision gives as reasons; `madeFrom` are the criteria that the decider had on the screen, when known. */
export interface Reasoned {
  readonly weight: Weight
  readonly reasons: readonly string[]
}

const wordsOf = ({ label, explain }: Criterion): string => JSON.stringify([label, explain])

const named = (criterion: Criterion | undefined, code: string) => ({
  nl: criterion?.label.nl ?? code,
  en: criterion?.label.en ?? code,
})

/**
 * Reasons are criteria that hold now and argue for the weight that was chosen. One that was dropped or got other words
 * after the decider read it is named, so that the choice can be made again.
 */
export function reasonFaults(
  { weight, reasons }: Reasoned,
  current: readonly Criterion[],
  madeFrom: readonly Criterion[] | undefined,
  pointer: string,
): readonly Fault[] {
  return reasons.flatMap((code, index): Fault[] => {
    const at = `${pointer}/${index}`
    const now = current.find((criterion) => criterion.code === code)
    const read = madeFrom?.find((criterion) => criterion.code === code)
    if (!now) return [{ pointer: at, code: 'criterion-dropped', details: named(read, code) }]
    if (read && wordsOf(read) !== wordsOf(now))
      return [{ pointer: at, code: 'criterion-reworded', details: named(now, code) }]
    if (!now.weights.includes(weight))
      return [{ pointer: at, code: 'criterion-other-weight', details: named(now, code) }]
    return reasons.indexOf(code) === index
      ? []
      : [{ pointer: at, code: 'criterion-twice', details: named(now, code) }]
  })
}
