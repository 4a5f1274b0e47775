import type { ReactNode } from 'react'
import { dateInWords } from '#platform/i18n/dates.ts'
import { dateOfYear } from '#platform/web/day-in-words.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import { useLanguage, useSession, useTexts } from '#platform/web/session/session.ts'
import { type AgreementMark, type IconName, Voice } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { lateEnough, stillEnough } from '#slices/escalations/contract'
import { useTermName } from '#slices/terms/web'
import type { Exception, ExceptionKind } from '../../contract.ts'
import { casePathOf } from '../paths.ts'
import { directionTexts } from '../texts.ts'
import type { Act } from './acts.ts'

const markOfKind = {
  'third-organisation': 'broken',
  'ping-pong': 'broken',
  'referral-back': 'broken',
  'referral-expired': 'late',
  'referral-late-yes': 'proposed',
  'referral-no-contact': 'late',
  late: 'late',
  broken: 'broken',
  gone: 'silent',
  'at-risk': 'at-risk',
  'wait-lost': 'at-risk',
  'wait-moved': 'renegotiated',
  declined: 'proposed',
  countered: 'proposed',
  unanswered: 'proposed',
  'no-goal': 'proposed',
  term: 'at-risk',
  silent: 'silent',
  unhappy: 'broken',
  'not-helped': 'broken',
  'wants-call': 'broken',
  'refused-duty': 'broken',
} as const satisfies Record<ExceptionKind, AgreementMark>

const iconOfKind: Partial<Record<ExceptionKind, IconName>> = {
  term: 'clock',
  unhappy: 'quote',
  'not-helped': 'quote',
  'wants-call': 'phone',
  'refused-duty': 'quote',
}

/** What a resident said of the help, rather than what became of a promise. */
const said: ReadonlySet<ExceptionKind> = new Set(['unhappy', 'not-helped', 'wants-call'])
const isSaid = (kind: ExceptionKind): boolean => said.has(kind)

export interface ExceptionWords {
  readonly isSaid: (kind: ExceptionKind) => boolean
  readonly mark: (kind: ExceptionKind) => AgreementMark
  /** A term that has passed is late; its own shape stays the clock. */
  readonly markOf: (exception: Exception) => AgreementMark
  readonly icon: (kind: ExceptionKind) => IconName | undefined
  readonly kind: (kind: ExceptionKind) => string
  readonly word: (exception: Exception) => string
  readonly detail: (exception: Exception) => string
  readonly title: (exception: Exception) => ReactNode
  readonly line: (exception: Exception) => ReactNode
  readonly act: (act: Act, exception: Exception) => string
  readonly term: (kind: string) => string
}

/** A row of Vandaag in words: state, what was promised, by whom for whom, and what can be done. */
export function useExceptionWords(): ExceptionWords {
  const t = useTexts(directionTexts)
  const language = useLanguage()
  const { today } = useSession()
  const day = (date: string | null): string =>
    date === null ? '' : dateOfYear(date as PlainDate, language, today)
  const brief = (date: string | null): string =>
    date === null ? '' : dateInWords(date as PlainDate, 'brief', language)
  const term = useTermName()
  const left = (days: number): string =>
    days < 0 ? t('over', { count: -days }) : days === 0 ? t('last-day') : t('left', { count: days })

  const detail = ({ kind, days, title }: Exception): string => {
    switch (kind) {
      case 'third-organisation':
      case 'ping-pong':
        return t('underway', { count: days })
      case 'referral-back':
      case 'referral-late-yes':
        return days === 0 ? t('since-today') : t('since', { count: days })
      case 'referral-expired':
      case 'referral-no-contact':
      case 'late':
      case 'silent':
        return t('days', { count: days })
      case 'broken':
      case 'declined':
      case 'refused-duty':
      case 'at-risk':
        return days === 0 ? t('since-today') : t('since', { count: days })
      case 'countered':
      case 'unanswered':
        return t('waits', { count: days })
      case 'wait-lost':
      case 'wait-moved':
        return t(`${kind}-detail`)
      case 'no-goal':
        return days === 0 ? t('since-today') : t('since', { count: days })
      case 'gone':
        return t('gone-detail')
      case 'term':
        return term(title)
      case 'unhappy':
      case 'not-helped':
      case 'wants-call':
        return days === 0 ? t('said-today') : t('ago', { count: days })
    }
  }
  const words = ({ words: said, language: lang, organisation, objectKind }: Exception): ReactNode => {
    if (said === '') return null
    const own = objectKind === 'opinion' || organisation === null
    return own ? <Voice lang={lang}>{said}</Voice> : `“${said}”`
  }
  const title = (one: Exception): ReactNode => {
    if (one.objectKind === 'referral')
      return t('referral-title', { organisation: one.title, who: one.forWhom })
    if (one.kind === 'no-goal') return t('no-goal-title')
    if (one.kind === 'term') return t('term-title', { term: term(one.title), due: day(one.dueOn) })
    if (isSaid(one.kind) && one.words !== '') return <Voice lang={one.language}>{one.words}</Voice>
    if (isSaid(one.kind) && one.title === '') return t('at-table')
    if (one.kind !== 'countered' || one.otherDueOn === null) return one.title
    return t('countered-title', { title: one.title, other: day(one.otherDueOn), due: day(one.dueOn) })
  }
  const line = (one: Exception): ReactNode => {
    const { who, organisation, kind } = one
    const rest = [
      isSaid(kind)
        ? t('about-item', { title: one.title || t('at-table') })
        : kind === 'term' || kind === 'no-goal'
          ? t('household', { name: one.household })
          : one.objectKind === 'referral'
            ? t('household', { name: one.household })
            : t('for-whom', { who: one.forWhom }),
      one.dueOn &&
        one.objectKind === 'referral' &&
        (kind === 'referral-expired' || kind === 'referral-no-contact') &&
        t(kind === 'referral-expired' ? 'answer-was-due' : 'contact-was-due', { date: day(one.dueOn) }),
      one.dueOn &&
        one.objectKind !== 'referral' &&
        kind !== 'countered' &&
        kind !== 'term' &&
        t(
          kind === 'unanswered' || kind === 'declined' || kind === 'refused-duty'
            ? 'asked-for'
            : 'promised-on',
          {
            date: day(one.dueOn),
          },
        ),
      isSaid(kind) && one.household,
      // A party, not a resident: residents and their network have no organisation here.
      ((kind === 'late' && organisation !== null && one.days > lateEnough) || isStuck(one)) && t('stuck'),
    ].filter(Boolean)
    const spoken = isSaid(kind) ? null : words(one)
    return (
      <>
        {who && <b>{who}</b>}
        {organisation && organisation !== who && `, ${organisation}`}
        {who && ' · '}
        {rest.join(' · ')}
        {spoken && <> · {spoken}</>}
      </>
    )
  }
  return {
    isSaid,
    mark: (kind) => markOfKind[kind],
    markOf: ({ kind, days }) => (kind === 'term' && days < 0 ? 'late' : markOfKind[kind]),
    icon: (kind) => iconOfKind[kind],
    kind: (kind) => t(`kind-${kind}`),
    word: ({ kind, days }) => (kind === 'term' ? left(days) : t(`kind-${kind}`)),
    detail,
    title: (one) => (
      <>
        <ScreenLink to={casePathOf(one)}>{title(one)}</ScreenLink>
        {one.standsInFor && (
          <span className="rd-stands-in">{t('stands-in-for', { name: one.standsInFor })}</span>
        )}
      </>
    ),
    line,
    act: (act, one) =>
      t(act, { who: firstName(one), date: brief(act === 'agree' ? one.otherDueOn : one.dueOn) }),
    term,
  }
}

/** A referral that the chain manager can decide on. */
function isStuck({ kind, days }: Exception): boolean {
  if (kind === 'third-organisation' || kind === 'ping-pong') return true
  return (kind === 'referral-expired' || kind === 'referral-no-contact') && days > stillEnough
}

/** People go by their first name; organisations by their whole name. */
function firstName({ who, organisation }: Exception): string {
  return organisation === who ? who : callName(who)
}
