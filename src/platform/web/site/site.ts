import type { Language } from '#platform/i18n/language.ts'

/** What every server-drawn page gets beside its own props: where it stands and which files it needs. */
export interface Site {
  readonly language: Language
  /** Path and query of the request. */
  readonly path: string
  readonly stylesheets: readonly string[]
  readonly preloadFonts: readonly string[]
  /** Comfort only (leaving without a trace); every page works without. */
  readonly scripts?: readonly string[]
  /** Shown beside the mark; the product's name where the municipality is not known. */
  readonly municipality?: string
}
