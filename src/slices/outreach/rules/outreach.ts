import { addMonths, type PlainDate } from '#shared/plain-date.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'

export const placeKinds = ['counter', 'street', 'home', 'school', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]

/**
 * On what ground somebody is written down who asked for nothing (AVG art. 6 lid 1): nobody is; the person agreed (a); it is
 * a statutory task (e), with its article; a vital interest (d).
 */
export const bases = ['nobody', 'agreed', 'task', 'vital'] as const
export type Basis = (typeof bases)[number]

export interface NewOutreach {
  readonly metOn: PlainDate
  readonly noticed: string
  readonly basis: Basis
  readonly article: string
  readonly personId: string | null
  /** Whether the person knows that this is written down; null without a person. */
  readonly knows: boolean | null
  readonly notToldBecause: string
  readonly againOn: PlainDate | null
}

/** All that is wrong with an outreach contact (A8): no person without a basis, no secrecy without a reason. */
export function checkOutreach(contact: NewOutreach, today: PlainDate): readonly Fault[] {
  const faults: Fault[] = []
  const add = (field: string, code: string): void => {
    faults.push({ pointer: `/${field}`, code })
  }
  if (contact.metOn > today) add('metOn', 'outreach-future')
  if (contact.noticed.trim() === '') add('noticed', 'outreach-noticed-missing')
  if (contact.againOn !== null && (contact.againOn < today || contact.againOn > addMonths(today, 12)))
    add('againOn', 'outreach-again-wrong')
  if (contact.personId === null) {
    if (contact.basis !== 'nobody') add('basis', 'outreach-basis-without-person')
    if (contact.knows !== null) add('knows', 'outreach-basis-without-person')
    return faults
  }
  if (contact.basis === 'nobody') add('basis', 'outreach-basis-missing')
  if (contact.knows === null) add('knows', 'outreach-knows-missing')
  if (contact.basis === 'agreed' && contact.knows === false) add('knows', 'outreach-agreed-unknowing')
  if (contact.basis === 'task' && contact.article.trim() === '') add('article', 'outreach-article-missing')
  if (contact.knows === false && contact.notToldBecause.trim() === '') {
    add('notToldBecause', 'outreach-reason-missing')
  }
  return faults
}

export const outcomes = ['again', 'done', 'report'] as const
export type Outcome = (typeof outcomes)[number]

export interface OpenOutreach {
  readonly metOn: PlainDate
  readonly personId: string | null
  readonly endedOn: PlainDate | null
}

/** What a follow-up needs. A report must be about the same person and not be older than the contact. */
export function decideFollowUp(
  contact: OpenOutreach,
  outcome: Outcome,
  given: {
    readonly againOn: PlainDate | null
    readonly report: { readonly personId: string; readonly receivedOn: PlainDate } | undefined
  },
  today: PlainDate,
): Refusal | undefined {
  if (contact.endedOn !== null) return refuse('outreach-ended')
  const fault = (pointer: string, code: string) => refuse('invalid-input', { count: 1 }, [{ pointer, code }])
  if (outcome === 'again' && (given.againOn === null || given.againOn < today)) {
    return fault('/againOn', 'outreach-again-wrong')
  }
  if (outcome !== 'report') return undefined
  const { report } = given
  if (!report || report.personId !== contact.personId || report.receivedOn < contact.metOn) {
    return fault('/reportId', 'outreach-report-unknown')
  }
  return undefined
}
