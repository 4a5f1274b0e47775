import { withCodes as codesFor } from '#shared/list-code.ts'
import type { Fault } from '#shared/refusal.ts'
import type { Duty } from './duty.ts'

/** Kinds of question for which the municipality publishes a route. */
export const routeKinds = ['wmo', 'youth', 'debt', 'work'] as const
export type RouteKind = (typeof routeKinds)[number]

export interface InBothLanguages {
  readonly nl: string
  readonly en: string
}

/** One step as published: residents read it too, so what it is for stands in plain words. */
export interface TemplateStep {
  readonly code: string
  readonly kind: RouteKind
  readonly lifeDomains: readonly string[]
  /** What the law demands with it; such a step is never skipped. */
  readonly duty: Duty | null
  readonly label: InBothLanguages
  readonly explain: InBothLanguages
}
export type ProposedStep = Omit<TemplateStep, 'code'> & { readonly code?: string | undefined }

export const longestName = 80
export const longestPurpose = 240
export const mostTemplateSteps = 48
/** Steps in the route of one case. */
export const mostSteps = 40

/** The published steps of one kind, in their order. */
export function stepsFor<Step extends { readonly kind: RouteKind }>(
  items: readonly Step[],
  kind: RouteKind,
): readonly Step[] {
  return items.filter((item) => item.kind === kind)
}

/** Each duty belongs to one kind of question. */
export const dutiesOf = {
  wmo: ['wmo-inquiry', 'wmo-report', 'wmo-decision'],
  youth: ['youth-family-plan', 'youth-decision'],
  debt: ['debt-first-talk', 'debt-decision'],
  work: ['participation-decision'],
} as const satisfies Record<RouteKind, readonly Duty[]>

/** A list that can be published: nothing twice, both languages, and every step that the law demands is in it. */
export function checkTemplate(
  items: readonly ProposedStep[],
  current: readonly TemplateStep[],
): readonly Fault[] {
  const known = new Set(current.map(({ code }) => code))
  const codes = new Set<string>()
  const labels = new Set<string>()
  const given = new Set<Duty>()
  const faults: Fault[] = []
  items.forEach(({ code, kind, label, explain, lifeDomains, duty }, index) => {
    const fault = (field: string, fallen: string): void => {
      faults.push({ pointer: `/items/${index}/${field}`, code: fallen })
    }
    if (code !== undefined && !known.has(code)) fault('code', 'route-template-unknown')
    if (code !== undefined && codes.has(code)) fault('code', 'route-template-twice')
    if (code !== undefined) codes.add(code)
    for (const language of ['nl', 'en'] as const) {
      const key = `${kind} ${language} ${label[language].trim().toLowerCase()}`
      if (label[language].trim() === '') fault(`label/${language}`, 'route-words-missing')
      else if (labels.has(key)) fault(`label/${language}`, 'route-template-twice')
      labels.add(key)
      if (explain[language].trim() === '') fault(`explain/${language}`, 'route-words-missing')
    }
    if (lifeDomains.length === 0 || new Set(lifeDomains).size < lifeDomains.length)
      fault('lifeDomains', 'route-domains-missing')
    const own: readonly Duty[] = dutiesOf[kind]
    if (duty !== null && !own.includes(duty)) fault('duty', 'route-duty-other-kind')
    if (duty !== null && given.has(duty)) fault('duty', 'route-duty-twice')
    if (duty !== null) given.add(duty)
  })
  const dropped = current.flatMap(({ duty }) => (duty !== null && !given.has(duty) ? [duty] : []))
  if (dropped.length > 0)
    faults.push({ pointer: '/items', code: 'route-duty-dropped', details: { count: dropped.length } })
  return faults
}

/** Every step with a code: that of before, or a new one of its own. */
export function withCodes(
  items: readonly ProposedStep[],
  everUsed: readonly string[],
): readonly TemplateStep[] {
  return codesFor(items, everUsed, 'stap')
}
