import type { PlainDate } from '#shared/plain-date.ts'
import { markOfRow, mayGive } from '#slices/agreements'
import type { DecisionOut, ParticipantOut, PointOut } from './contract.ts'
import type { DecisionRow, ParticipantRow, PointRow, SpanRow, TableRow } from './reads.ts'
import { tableMinutes } from './rules/agenda.ts'
import { readsPoint, type ShownPresence, type Span } from './rules/presence.ts'

const minute = 60_000

export function endOf({ starts_at, extra_minutes }: Pick<TableRow, 'starts_at' | 'extra_minutes'>): Date {
  return new Date(new Date(starts_at).getTime() + (tableMinutes + extra_minutes) * minute)
}

export function spansOf(
  rows: readonly Pick<SpanRow, 'owner' | 'from_at' | 'until_at'>[],
  owner: string,
): Span[] {
  return rows
    .filter((row) => row.owner === owner)
    .map(({ from_at, until_at }) => ({ from: from_at, until: until_at }))
}

/** How somebody stands to the table now, and since when. */
export function presenceNow(
  { id, absent }: Pick<ParticipantRow, 'id' | 'absent'>,
  presence: readonly SpanRow[],
): { readonly shown: ShownPresence; readonly since: Date | null } {
  const last = presence.findLast(({ owner }) => owner === id)
  if (last?.until_at === null) return { shown: last.by_phone ? 'phone' : 'there', since: last.from_at }
  if (last) return { shown: 'left', since: last.until_at }
  if (absent === null) return { shown: 'expected', since: null }
  return { shown: absent === 'told' ? 'absent-told' : 'absent', since: null }
}

export function shapeDecision(row: DecisionRow, today: PlainDate): DecisionOut {
  const { mark } = markOfRow(row, today)
  return {
    agreementId: row.agreement_id,
    title: row.title,
    promiser: row.promiser,
    promiserId: row.promiser_id,
    dueOn: row.due_on,
    pulseDays: row.pulse_days,
    state: row.state,
    mark,
    answeredAt: row.state === 'proposed' ? null : row.state_since.toISOString(),
    seenAt: row.seen_at?.toISOString() ?? null,
    decidedAt: row.decided_at.toISOString(),
    remindedAt: row.reminded_at?.toISOString() ?? null,
    renews: row.previous_id !== null,
  }
}

export function shapePoint(
  row: PointRow,
  turns: readonly Omit<SpanRow, 'by_phone'>[],
  decisions: readonly DecisionOut[],
): PointOut {
  const { promiser_id, due_on, goal_id, for_person_id, agreement_state } = row
  return {
    id: row.id,
    number: row.position,
    agreementId: row.agreement_id,
    title: row.title,
    minutes: row.minutes,
    mark: row.mark,
    days: row.mark_days,
    state: row.state,
    facts:
      promiser_id && due_on && goal_id && for_person_id && agreement_state
        ? {
            promiser: row.promiser ?? '',
            promiserId: promiser_id,
            organisation: row.organisation,
            acceptedOn: row.accepted_on,
            dueOn: due_on,
            remark: row.remark ?? '',
            result: row.result ?? '',
            goalId: goal_id,
            goal: row.goal ?? '',
            goalLanguage: row.goal_language ?? 'nl',
            forPersonId: for_person_id,
            replaceable: mayGive(agreement_state),
          }
        : null,
    turns: spansOf(turns, row.id).map(({ from, until }) => ({
      from: from.toISOString(),
      until: until?.toISOString() ?? null,
    })),
    decisions: [...decisions],
  }
}

export function shapeParticipant(
  row: ParticipantRow,
  presence: readonly SpanRow[],
  points: readonly { readonly number: number; readonly turns: readonly Span[] }[],
  now: Date,
): ParticipantOut {
  const { shown, since } = presenceNow(row, presence)
  const reader = { kind: row.kind, steers: row.steers, presence: spansOf(presence, row.id) }
  const all = row.steers || row.kind === 'resident'
  return {
    id: row.id,
    kind: row.kind,
    holderId: row.holder_id,
    name: row.name,
    organisation: row.organisation,
    steers: row.steers,
    presence: shown,
    since: since?.toISOString() ?? null,
    reads: all
      ? null
      : points.filter(({ turns }) => readsPoint(reader, turns, now)).map(({ number }) => number),
  }
}

export function summaryOf(row: TableRow) {
  return {
    id: row.id,
    caseId: row.case_id,
    household: row.household,
    state: row.state,
    startsAt: row.starts_at.toISOString(),
    endsAt: endOf(row).toISOString(),
    place: row.place,
  }
}

export function factsOf(row: TableRow) {
  return {
    state: row.state,
    startsAt: row.starts_at,
    extraMinutes: row.extra_minutes,
    caseClosed: row.case_closed,
  }
}
