import type { Language } from '#platform/i18n/language.ts'
import { dayInWords } from '#platform/web/site/index.ts'
import { type AgreementMark, markOrder } from '#platform/web/ui/index.ts'
import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import { repeatInWords } from '#slices/agreements/contract'
import type { PlanItem } from '../props.ts'
import type { PortalText } from './texts.ts'

/** Counts in the words of a resident, in the fixed order; a mark that is not known is left out. */
export function totals(t: PortalText, counts: readonly { readonly mark: string; readonly count: number }[]) {
  return markOrder.flatMap((state) =>
    counts
      .filter(({ mark, count }) => mark === state && count > 0)
      .map(({ count }) => ({ state, words: t(`total-${state}` as const, { count }) })),
  )
}

/** Who promised: the resident first, at most three by name. */
export function namesOf(t: PortalText, items: readonly PlanItem[], language: Language): string {
  const all = new Set(
    items
      .toSorted((a, b) => Number(b.mine) - Number(a.mine))
      .map((item) => (item.mine ? t('you') : item.promiser.name)),
  )
  const [first = '', ...others] = all
  const shown =
    all.size > 3 ? [first, ...others.slice(0, 1), t('and-others', { count: all.size - 2 })] : [...all]
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(shown)
}

/** The state in the words of a resident: "te laat: 6 dagen". Answers of a promiser are words, no other shape. */
export function stateWord(
  t: PortalText,
  item: PlanItem,
): { readonly state: AgreementMark; readonly word: string } {
  if (item.state === 'countered' || item.state === 'declined') {
    return { state: item.mark, word: t(`word-${item.state}`) }
  }
  if (item.waits !== null && (item.mark === 'accepted' || item.mark === 'renegotiated'))
    return { state: item.mark, word: t('word-waits') }
  return { state: item.mark, word: t(`word-${item.mark}`, { count: item.days }) }
}

/** Who does it, for whom, and by when: short sentences in this order. */
export function promiseLines(t: PortalText, item: PlanItem, today: string, language: Language): string[] {
  return [
    who(t, item),
    forWhom(t, item),
    when(t, item, today, language),
    note(t, item),
    resultOf(item),
  ].filter((line) => line !== '')
}

/** The promised result, unless it only repeats the title. */
export function resultOf(item: PlanItem): string {
  return item.result.trim() === item.title.trim() ? '' : asSentence(item.result)
}

/** What somebody typed, closed with a full stop. */
function asSentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function who(t: PortalText, item: PlanItem): string {
  const done = item.state === 'kept'
  if (item.mine) return t(done ? 'who-done-you' : 'who-you')
  const { name, organisation } = item.promiser
  const full = organisation === null ? name : t('who-of', { name, organisation })
  return t(done ? 'who-done-other' : 'who-other', { who: full })
}

function forWhom(t: PortalText, item: PlanItem): string {
  return item.forName === null ? '' : t('for-name', { name: item.forName })
}

function when(t: PortalText, item: PlanItem, today: string, language: Language): string {
  const inWords = (day: string) => dayInWords(day, today, language)
  const date = inWords(item.dueOn)
  if (item.state === 'kept') return t('when-done', { date: inWords(dayOf(new Date(item.stateSince))) })
  if (item.state === 'countered' && item.counteredDueOn !== null) {
    const asked = { name: item.promiser.name, date: inWords(item.counteredDueOn) }
    return `${t('when-asked', { date })} ${t('when-other-date', asked)}`
  }
  if (item.mark === 'proposed')
    return item.repeats === null
      ? t('when-asked', { date })
      : t('when-asked-often', { ...often(item, language), date })
  if (item.mark === 'late' || item.mark === 'broken') return t('when-was', { date })
  if (item.repeats !== null)
    return t('when-often', { ...often(item, language), date, last: inWords(item.repeats.lastOn) })
  const before =
    item.previousDueOn === null ? '' : ` ${t('when-before', { date: inWords(item.previousDueOn) })}`
  return t('when-promised', { date }) + before
}

/** How often, and how many times so far. */
function often({ repeats }: PlanItem, language: Language): { readonly how: string; readonly kept: number } {
  if (repeats === null) return { how: '', kept: 0 }
  const how = repeatInWords(repeats, repeats.firstOn as PlainDate, language)
  return { how, kept: repeats.kept }
}

function note(t: PortalText, item: PlanItem): string {
  const { name } = item.promiser
  if (item.state === 'declined')
    return t(item.mine && item.duty !== null ? 'note-duty-declined' : 'note-declined')
  if (item.mine) return ''
  if (item.mark === 'silent') return t('note-silent', { name })
  if (item.state !== 'proposed') return ''
  return t(item.lookingIntoUntil === null ? 'note-waiting' : 'note-looking', { name })
}
