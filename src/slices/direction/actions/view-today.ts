import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { addDays, dayOf, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import { markOfRow } from '#slices/agreements'
import { inChains, watchedLink } from '#slices/referrals'
import { exceptionOfChain } from '#slices/referrals/contract'
import { shapeWaiting } from '#slices/safety'
import { longestWarning, shapeTerm } from '#slices/terms'
import type { Exception } from '../contract.ts'
import {
  endingTerms,
  safetyOfDay,
  strayReferrals,
  subjectsOfDay,
  sumsOfDay,
  unbegunCases,
  unhappyResidents,
  watchedAgreements,
} from '../reads.ts'
import { exceptionGroups, exceptionKinds, exceptionOf } from '../rules/exception.ts'

/** Terms that end within this many days are listed beside the exceptions. */
const termDays = 14

/** How many exceptions Vandaag would show; nobody's data leave, so nobody gets a log line. */
export async function countExceptions({ reader, today }: Context): Promise<number> {
  const day = [today, addDays(today, longestWarning)] as const
  const rows = await reader.read(nobody, {
    agreements: watchedAgreements(...day),
    terms: endingTerms(...day),
    unhappy: unhappyResidents(...day),
    referrals: strayReferrals(...day),
    unbegun: unbegunCases(...day),
    safety: safetyOfDay(...day),
  })
  return exceptionsIn(rows, today).length + rows.safety.length
}

/** Vandaag: exceptions only, and how many households did not need the director (D3, L1). */
export async function viewToday({ reader, today }: Context): Promise<Reply> {
  const day = [today, addDays(today, Math.max(termDays, longestWarning))] as const
  const rows = await reader.read(subjectsOfDay(...day), {
    agreements: watchedAgreements(...day),
    terms: endingTerms(...day),
    unhappy: unhappyResidents(...day),
    referrals: strayReferrals(...day),
    unbegun: unbegunCases(...day),
    sums: sumsOfDay(...day),
    safety: safetyOfDay(...day),
  })
  const { households, ...pulses } = rows.sums[0] ?? { households: 0, answered: 0, onTrack: 0 }
  const exceptions = exceptionsIn(rows, today)
  const marked = new Map<string, Exception>()
  for (const exception of exceptions)
    if (!marked.has(exception.caseId)) marked.set(exception.caseId, exception)
  return {
    body: {
      today,
      safety: rows.safety.map((row) => shapeWaiting(row, today)),
      exceptions,
      households,
      marked: [...marked.values()].map(({ caseId, household, kind }) => ({ caseId, household, kind })),
      pulses,
      terms: rows.terms
        .map((row) => ({ row, term: shapeTerm(row, today) }))
        .filter(({ term }) => !term.paused && term.daysLeft <= termDays)
        .map(({ row, term }) => ({
          caseId: row.case_id ?? '',
          household: row.household,
          kind: term.kind,
          dueOn: term.dueOn,
          daysLeft: term.daysLeft,
        })),
    },
  }
}

type Watched = NonNullable<ReturnType<typeof watchedAgreements>['row']>
type Term = NonNullable<ReturnType<typeof endingTerms>['row']>
type Unhappy = NonNullable<ReturnType<typeof unhappyResidents>['row']>
type Unbegun = NonNullable<ReturnType<typeof unbegunCases>['row']>
type Stray = NonNullable<ReturnType<typeof strayReferrals>['row']>

function exceptionsIn(
  rows: {
    readonly agreements: readonly Watched[]
    readonly terms: readonly Term[]
    readonly unhappy: readonly Unhappy[]
    readonly referrals: readonly Stray[]
    readonly unbegun: readonly Unbegun[]
  },
  today: PlainDate,
): Exception[] {
  return [
    ...rows.agreements.flatMap((row) => fromAgreement(row, today)),
    ...rows.terms.flatMap((row) => fromTerm(row, today)),
    ...rows.unhappy.filter((row) => !isQuiet(row.quiet_until, today)).map((row) => fromOpinion(row, today)),
    ...rows.unbegun.map((row) => fromUnbegun(row, today)),
    ...inChains(rows.referrals).flatMap((links) => fromChain(links, today)),
  ].sort(byUrgency)
}

function isQuiet(until: PlainDate | null, today: PlainDate): boolean {
  return until !== null && until >= today
}

function fromAgreement(row: Watched, today: PlainDate): Exception[] {
  const marked = markOfRow(row, today)
  const kind = exceptionOf(row.state, marked, {
    duty: row.duty !== null,
    gone: row.gone,
    wait: row.wait_state,
  })
  if (!kind || isQuiet(row.quiet_until, today)) return []
  return [
    {
      key: `agreement/${row.id}/${kind}`,
      group: exceptionGroups[kind],
      kind,
      days: marked.days,
      caseId: row.case_id,
      household: row.household,
      standsInFor: row.stood_for,
      title: row.title,
      who: row.promiser_name,
      organisation: row.organisation,
      phone: row.promiser_phone,
      forWhom: row.for_name,
      dueOn: row.due_on,
      otherDueOn: row.countered_due_on,
      words: row.remark,
      language: 'nl',
      objectKind: 'agreement',
      objectId: row.id,
      version: row.version,
    },
  ]
}

function fromChain(links: readonly Stray[], today: PlainDate): Exception[] {
  const found = exceptionOfChain(links.map(watchedLink), today)
  const last = links.at(-1)
  if (!found || !last || isQuiet(last.quiet_until, today)) return []
  const { kind, days } = found
  return [
    {
      key: `referral/${last.id}/${kind}`,
      group: exceptionGroups[kind],
      kind,
      days,
      caseId: last.caseId,
      household: last.household,
      standsInFor: last.stood_for,
      title: last.toOrganisation,
      who: last.toName,
      organisation: last.toOrganisation,
      phone: last.toPhone,
      forWhom: last.forName,
      dueOn: kind === 'referral-no-contact' ? last.contactBy : last.answerBy,
      otherDueOn: null,
      words: '',
      language: 'nl',
      objectKind: 'referral',
      objectId: last.id,
      version: last.version,
    },
  ]
}

function fromUnbegun(row: Unbegun, today: PlainDate): Exception {
  return {
    key: `case/${row.id}`,
    group: exceptionGroups['no-goal'],
    kind: 'no-goal',
    days: Math.max(0, daysBetween(row.opened_on, today)),
    caseId: row.id,
    household: row.household,
    standsInFor: row.stood_for,
    title: '',
    who: row.person,
    organisation: null,
    phone: null,
    forWhom: row.person,
    dueOn: null,
    otherDueOn: null,
    words: '',
    language: 'nl',
    objectKind: 'case',
    objectId: row.id,
    version: row.version,
  }
}

function fromTerm(row: Term, today: PlainDate): Exception[] {
  const term = shapeTerm(row, today)
  if (!term.warning || isQuiet(row.quiet_until, today)) return []
  return [
    {
      key: `term/${row.id}`,
      group: exceptionGroups.term,
      kind: 'term',
      days: term.daysLeft,
      caseId: row.case_id ?? '',
      household: row.household,
      standsInFor: row.stood_for,
      title: term.kind,
      who: '',
      organisation: null,
      phone: null,
      forWhom: row.household,
      dueOn: term.dueOn as PlainDate,
      otherDueOn: null,
      words: '',
      language: 'nl',
      objectKind: 'term',
      objectId: row.id,
      version: row.version,
    },
  ]
}

function fromOpinion(row: Unhappy, today: PlainDate): Exception {
  return {
    key: `opinion/${row.id}`,
    group: exceptionGroups[row.kind],
    kind: row.kind,
    days: Math.max(0, daysBetween(dayOf(row.given_at), today)),
    caseId: row.case_id,
    household: row.household,
    standsInFor: row.stood_for,
    title: row.item_title,
    who: row.person,
    organisation: null,
    phone: row.phone,
    forWhom: row.household,
    dueOn: null,
    otherDueOn: null,
    words: row.words,
    language: row.language,
    objectKind: 'opinion',
    objectId: row.id,
    version: 1,
  }
}

function byUrgency(a: Exception, b: Exception): number {
  return (
    exceptionKinds.indexOf(a.kind) - exceptionKinds.indexOf(b.kind) ||
    (a.kind === 'term' ? a.days - b.days : b.days - a.days) ||
    a.key.localeCompare(b.key)
  )
}
