import { dateInWords } from '#platform/i18n/dates.ts'
import { countInWords } from '#platform/web/count-in-words.ts'
import { useLanguage, useTexts } from '#platform/web/session/session.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { useDomainWord } from '#slices/intake/web'
import type { CaseRoute, RouteFinding, RouteStep } from '../contract.ts'
import { isOverlap } from '../rules/look.ts'
import { routeTexts } from './texts.ts'

/** What a route says of itself: days, who, and what stands out. */
export function useRouteWords() {
  const t = useTexts(routeTexts)
  const language = useLanguage()
  const domainWord = useDomainWord()
  const brief = (day: string): string => dateInWords(day as PlainDate, 'brief', language)
  const list = (words: readonly string[]): string =>
    new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
  const name = ({ name: words }: RouteStep): string => words[language]
  const counted = (key: 'gaps' | 'overlaps', count: number, first: boolean): string =>
    t(first ? `first-${key}` : key, { count, many: countInWords(count, language, first) })
  return {
    t,
    brief,
    list,
    name,
    purpose: ({ purpose }: RouteStep): string => purpose[language],
    who: ({ responsible }: RouteStep): string =>
      responsible === null
        ? t('nobody')
        : responsible.people.length === 0
          ? responsible.name
          : t('people-of', { organisation: responsible.name, people: responsible.people.join(', ') }),
    domains: (domains: readonly RouteStep['lifeDomains'][number][]): string => list(domains.map(domainWord)),
    days: (step: RouteStep, today: string): string => {
      const from = step.begunOn ?? step.fromOn
      const until = step.endedOn ?? step.untilOn
      const words = { from: from === null ? '' : brief(from), until: until === null ? '' : brief(until) }
      if (step.state === 'skipped') return t('days-skipped', words)
      if (step.state === 'withdrawn') return t('days-withdrawn', words)
      if (step.state === 'done') return t('days-done', words)
      if (step.state === 'running')
        return t(until === null ? 'days-begun' : until < today ? 'days-late' : 'days-begun-until', words)
      if (from === null) return t(until === null ? 'days-none' : 'days-until', words)
      return t(until === null ? 'days-from' : 'days-between', words)
    },
    /** "één gat en één overlap", as the beginning of a sentence or within one; empty when nothing stands out. */
    found: ({ findings }: CaseRoute, begins: boolean): string => {
      const overlaps = findings.filter(({ kind }) => isOverlap(kind)).length
      const gaps = findings.length - overlaps
      return [
        ...(gaps > 0 ? [counted('gaps', gaps, begins)] : []),
        ...(overlaps > 0 ? [counted('overlaps', overlaps, begins && gaps === 0)] : []),
      ].join(t('and-between'))
    },
    finding: (finding: RouteFinding, route: CaseRoute) => {
      const { kind, from, until, organisations } = finding
      const steps = finding.stepIds.flatMap((id) => route.steps.filter((step) => step.id === id))
      const last = steps.at(-1)
      const words = {
        step: last ? name(last) : '',
        before: steps[0] ? name(steps[0]) : '',
        organisation: organisations[0]?.name ?? '',
        one: organisations[0]?.name ?? '',
        other: organisations[1]?.name ?? '',
        domains: list(finding.lifeDomains.map(domainWord)),
        from: from === null ? '' : brief(from),
        until: until === null ? '' : brief(until),
      }
      const what = kind === 'no-ball' && from === until ? 'find-no-ball-day' : (`find-${kind}` as const)
      const skips = kind !== 'twice' || last?.commands.includes('skip') === true
      return {
        what: t(what, words),
        why: t(`find-${kind}-why`, words),
        act: t(skips ? `find-${kind}-do` : 'find-twice-change', words),
        target: last,
      }
    },
  }
}
