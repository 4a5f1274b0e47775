import { dateInWords } from '#platform/i18n/dates.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { inChains, watchedLink } from '#slices/referrals'
import { look } from '#slices/routes/contract'
import type { PartyAgreementRow, PartyKind, RouteStepRow, referralsToEscalate } from './reads-subjects.ts'
import {
  mayEscalate,
  mayEscalateReferral,
  mayEscalateStep,
  type SubjectKind,
  type SuggestReason,
  suggests,
  suggestsReferral,
  suggestsStep,
} from './rules/suggest.ts'

/** Something that can go to the chain manager, and who is heard about it. */
export interface Subject {
  readonly kind: SubjectKind
  readonly id: string
  /** An own step and an agreement read the same in both languages. */
  readonly title: { readonly nl: string; readonly en: string }
  readonly personId: string
  readonly party: { readonly kind: PartyKind; readonly id: string; readonly name: string } | null
  readonly organisation: { readonly id: string; readonly name: string } | null
  readonly dueOn: PlainDate | null
  readonly round: number
  readonly reason: SuggestReason | null
  /** Is with the chain manager already. */
  readonly open: boolean
}

export interface SubjectRows {
  readonly agreements: readonly PartyAgreementRow[]
  readonly referrals: readonly NonNullable<ReturnType<typeof referralsToEscalate>['row']>[]
  readonly steps: readonly RouteStepRow[]
}

/** All that can be escalated in a case: what is stuck first, then by day. The screen offers it and the server allows no other. */
export function subjectsIn(rows: SubjectRows, today: PlainDate): Subject[] {
  const found = [...agreements(rows, today), ...referrals(rows, today), ...steps(rows, today)]
  const day = ({ dueOn }: Subject): string => dueOn ?? '9999'
  return found.toSorted(
    (a, b) => Number(b.reason !== null) - Number(a.reason !== null) || day(a).localeCompare(day(b)),
  )
}

function agreements(rows: SubjectRows, today: PlainDate): Subject[] {
  return rows.agreements.filter(mayEscalate).map((row) => ({
    kind: 'agreement',
    id: row.id,
    title: { nl: row.title, en: row.title },
    personId: row.personId,
    party: { kind: row.promiserKind, id: row.promiserId, name: row.party },
    organisation: { id: row.organisationId, name: row.organisation },
    dueOn: row.dueOn,
    round: row.round,
    reason: suggests(row, today) ?? null,
    open: row.open,
  }))
}

/** What was sent was written for who received it: who decides reads to whom and when, and what the director writes. */
function referrals(rows: SubjectRows, today: PlainDate): Subject[] {
  return inChains(rows.referrals).flatMap((links): Subject[] => {
    const row = links.at(-1)
    const watched = links.map(watchedLink)
    const last = watched.at(-1)
    if (!row || !last || !mayEscalateReferral(last)) return []
    const sent = (language: 'nl' | 'en'): string => dateInWords(row.sentOn, 'brief', language)
    return [
      {
        kind: 'referral',
        id: row.id,
        title: {
          nl: `Verwijzing naar ${row.toOrganisation}, ${sent('nl')}`,
          en: `Referral to ${row.toOrganisation}, ${sent('en')}`,
        },
        personId: row.personId,
        party: {
          kind: row.toWorker === null ? 'organisation' : 'worker',
          id: String(row.toWorker ?? row.toPartner),
          name: row.toName,
        },
        organisation: { id: row.toOrganisationId, name: row.toOrganisation },
        dueOn: row.contactBy ?? row.answerBy,
        round: row.position,
        reason: suggestsReferral(watched, today) ?? null,
        open: row.open,
      },
    ]
  })
}

function steps({ steps: rows }: SubjectRows, today: PlainDate): Subject[] {
  const organisations = rows.flatMap(({ organisationId, goneSince }) =>
    // Whether it has a place in the case matters to the route, not here.
    organisationId === null ? [] : [{ id: organisationId, seated: true, goneSince }],
  )
  const found = look(rows, organisations, today)
  return rows.filter(mayEscalateStep).map((row): Subject => {
    const { organisationId, partyKind, partyId } = row
    const gone = row.goneSince !== null && row.goneSince < today
    const organisation =
      organisationId === null || gone ? null : { id: organisationId, name: row.organisation ?? '' }
    const party =
      organisation === null || partyKind === null || partyId === null
        ? null
        : { kind: partyKind, id: partyId, name: row.party ?? '' }
    return {
      kind: 'step',
      id: row.id,
      title: { nl: row.name, en: row.nameEn },
      personId: row.personId ?? row.centralPersonId,
      party,
      organisation,
      dueOn: row.untilOn,
      round: 1,
      reason: suggestsStep(row, found, today) ?? null,
      open: row.open,
    }
  })
}
