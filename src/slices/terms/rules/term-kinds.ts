import type { TermLength } from '#shared/deadline.ts'

/**
 * Statutory terms as data: law, article, length and whether the Algemene termijnenwet applies. Values marked
 * `verified: false` come from general knowledge and are to be checked before use in production.
 */
export interface TermKind {
  readonly law: string
  readonly article: string
  readonly length: TermLength
  /** Days before the due date from which the term shows as running out. */
  readonly warnDays: number
  readonly verified: boolean
}

export const termKinds = {
  /** Wmo 2015 art. 2.3.2 lid 1: the inquiry is done within six weeks after the report. */
  'wmo-inquiry': {
    law: 'Wmo 2015',
    article: '2.3.2 lid 1',
    length: { unit: 'weeks', count: 6, atw: true },
    warnDays: 14,
    verified: true,
  },
  /** Wmo 2015 art. 2.3.5 lid 2: decision within two weeks after the application. */
  'wmo-decision': {
    law: 'Wmo 2015',
    article: '2.3.5 lid 2',
    length: { unit: 'weeks', count: 2, atw: true },
    warnDays: 7,
    verified: true,
  },
} as const satisfies Record<string, TermKind>

export type TermKindKey = keyof typeof termKinds

/** The most days ahead at which any term shows as running out. */
export const longestWarning = Math.max(...Object.values(termKinds).map(({ warnDays }) => warnDays))
