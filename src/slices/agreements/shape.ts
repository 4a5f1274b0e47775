import { dayOf, type PlainDate } from '#shared/plain-date.ts'
import type { AgreementOut } from './contract.ts'
import type { AgreementRow } from './reads/index.ts'
import {
  availableCommands,
  type Marked,
  type MarkInput,
  markOf,
  pulseDueOn,
  type Side,
} from './rules/agreement.ts'
import { dutyGrounds } from './rules/duty.ts'
import { lastDayOf, tellableFrom, told } from './rules/repeat.ts'
import { holds, type WaitState } from './rules/wait.ts'
import type { WaitKind } from './rules/wait-elsewhere.ts'

export function markInputOf(
  row: Pick<
    AgreementRow,
    | 'state'
    | 'due_on'
    | 'pulse_days'
    | 'accepted_on'
    | 'last_heard_on'
    | 'state_since'
    | 'round'
    | 'wait_state'
    | 'repeats'
  >,
): MarkInput {
  return {
    state: row.state,
    dueOn: row.due_on,
    pulseDays: row.pulse_days,
    acceptedOn: row.accepted_on,
    lastHeardOn: row.last_heard_on,
    stateSince: dayOf(row.state_since),
    round: row.round,
    wait: row.wait_state,
    repeated: row.repeats !== null,
  }
}

export function markOfRow(row: Parameters<typeof markInputOf>[0], today: PlainDate): Marked {
  return markOf(markInputOf(row), today)
}

/** The duty that an agreement carries, with its law and article. */
export function dutyOf({
  duty_ground: ground,
  duty,
  duty_consequence: consequence,
}: Pick<AgreementRow, 'duty_ground' | 'duty' | 'duty_consequence'>): AgreementOut['duty'] {
  if (ground === null || duty === null || consequence === null) return null
  const { law, article } = dutyGrounds[ground]
  return { ground, law, article, duty, consequence }
}

type WaitColumns = Pick<AgreementRow, 'waits_on' | 'waits_kind' | 'waits_days' | 'wait_state'>

/** The wait that goes along to a new round: not one that was lost, for then a date was chosen. */
export function stillWaits(row: WaitColumns): {
  readonly kind: WaitKind
  readonly on: string
  readonly days: number | null
  readonly state: WaitState
} | null {
  const { waits_on: on, waits_kind: kind, waits_days: days, wait_state: state } = row
  if (on === null || kind === null || (state !== 'waiting' && state !== 'moved')) return null
  return { kind, on, days, state }
}

/** What it waits for; none any more when the other was kept. */
function waitOf(row: WaitColumns): AgreementOut['waits'] {
  const { waits_on: on, waits_kind: kind, waits_days: daysAfter, wait_state: state } = row
  return on === null || kind === null || state === null || !holds(state)
    ? null
    : { kind, on, daysAfter, state }
}

/** How often it is kept, how far that is, and the day of the last time. */
function repeatsOf({
  repeats,
  due_on: dueOn,
}: Pick<AgreementRow, 'repeats' | 'due_on'>): AgreementOut['repeats'] {
  if (repeats === null) return null
  const { unit, every, times, kept, missed, skipped } = repeats
  const firstOn = repeats.from ?? dueOn
  return { unit, every, times, kept, missed, skipped, firstOn, lastOn: lastDayOf(repeats, dueOn) }
}

/** What can be said of the open time now. */
function timeNow({ repeats, due_on: dueOn }: Pick<AgreementRow, 'repeats' | 'due_on'>, today: PlainDate) {
  return repeats && { told: told(repeats) > 0, open: today >= tellableFrom(repeats, dueOn) }
}

/** An agreement as the screens show it, with its computed mark and what this side may do. */
export function shapeAgreement(
  row: AgreementRow,
  today: PlainDate,
  side: Side,
  opinion: { agrees: boolean; words: string } | null = null,
): AgreementOut {
  const input = markInputOf(row)
  const { mark, days } = markOf(input, today)
  return {
    id: row.id,
    goalId: row.goal_id,
    forPersonId: row.for_person_id,
    joint: row.joint,
    promiser: {
      kind: row.promiser_kind,
      id: row.promiser_id,
      name: row.promiser_name,
      organisation: row.organisation,
      phone: row.promiser_phone,
    },
    title: row.title,
    result: row.result,
    dueOn: row.due_on,
    pulseDays: row.pulse_days,
    pulseDueOn: pulseDueOn(input) ?? null,
    state: row.state,
    mark,
    days,
    stateSince: row.state_since.toISOString(),
    acceptedOn: row.accepted_on,
    lastHeardOn: row.last_heard_on,
    counteredDueOn: row.countered_due_on,
    lookingIntoUntil: row.looking_into_until,
    remark: row.remark,
    previousDueOn: row.previous_due_on,
    opinion,
    duty: dutyOf(row),
    waits: waitOf(row),
    proofAsked: row.proof_asked,
    repeats: repeatsOf(row),
    commands: availableCommands(row.state, side, timeNow(row, today)),
    version: row.version,
  }
}
