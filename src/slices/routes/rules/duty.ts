import type { PlainDate } from '#shared/plain-date.ts'
import { lawOn, type TermKindKey } from '#slices/terms/contract'

/** What the law demands as a step. All but one have a term of their own, and so their article. */
export const duties = [
  'wmo-inquiry',
  'wmo-report',
  'wmo-decision',
  'youth-family-plan',
  'youth-decision',
  'debt-first-talk',
  'debt-decision',
  'participation-decision',
] as const satisfies readonly (TermKindKey | 'wmo-report')[]
export type Duty = (typeof duties)[number]

/** The duties that decide on an application. Whoever applied may withdraw it: then there is nothing left to decide. */
const onApplication: ReadonlySet<Duty> = new Set([
  'wmo-decision',
  'youth-decision',
  'debt-decision',
  'participation-decision',
])

export function endsWithApplication(duty: Duty | null): boolean {
  return duty !== null && onApplication.has(duty)
}

export interface DutyLaw {
  readonly law: string
  readonly article: string
}

/** Where it stands, as the law reads on a day. */
export function lawOf(duty: Duty, on: PlainDate): DutyLaw {
  // What came out of the inquiry goes to the resident in writing; for that the law sets no term.
  if (duty === 'wmo-report') return { law: 'Wmo 2015', article: '2.3.2 lid 8' }
  const { law, article } = lawOn(duty, on)
  return { law, article }
}
