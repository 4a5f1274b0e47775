import type { TermLength } from '#shared/deadline.ts'
import type { SuspensionGround } from './grounds.ts'

/** One statutory term as it reads from a day on. */
export interface TermVersion {
  readonly inForceFrom: string
  readonly law: string
  readonly article: string
  readonly length: TermLength
  /** Grounds on which the clock may stand still; none: it cannot. */
  readonly grounds: readonly SuspensionGround[]
  /** Extension once: the article and the most that it gives. */
  readonly extension: { readonly article: string; readonly maxDays: number } | null
  /** Days before the due date from which the term shows as running out, and as pressing. */
  readonly warnDays: number
  readonly urgentDays: number
  /** false: from general knowledge, to be checked by the municipality before use in production. */
  readonly verified: boolean
}

export interface TermLaw {
  /** Who must be ready in time. */
  readonly whose: 'municipality' | 'resident'
  /** Newest last. */
  readonly versions: readonly [TermVersion, ...TermVersion[]]
}
