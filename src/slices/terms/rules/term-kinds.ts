import type { PlainDate } from '#shared/plain-date.ts'
import type { TermLaw, TermVersion } from './law.ts'
import { laws } from './laws.ts'

export type TermKindKey = keyof typeof laws

/** Every statutory term that Rondom knows, with all its versions. */
export const termLaws: Readonly<Record<TermKindKey, TermLaw>> = laws

export const termKindKeys = Object.keys(laws) as [TermKindKey, ...TermKindKey[]]

/** The law as it read on the day on which a term started. Before the first version: that one. */
export function lawOn(kind: TermKindKey, day: PlainDate): TermVersion {
  const { versions } = termLaws[kind]
  return versions.findLast(({ inForceFrom }) => inForceFrom <= day) ?? versions[0]
}

/** The most days ahead at which any term shows as running out. */
export const longestWarning = Math.max(
  ...Object.values(termLaws).flatMap(({ versions }) => versions.map(({ warnDays }) => warnDays)),
)
