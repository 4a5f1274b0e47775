import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { EscalationOut } from '../contract.ts'
import {
  chainManagers,
  type EscalationRow,
  escalationsOfActor,
  escalationsOfCase,
  managerOn,
  subjectsOfActor,
} from '../reads.ts'
import {
  agreementsToEscalate,
  referralsToEscalate,
  stepsToEscalate,
  subjectsOfCase,
} from '../reads-subjects.ts'
import { stepsOf } from '../rules/escalation.ts'
import { subjectsIn } from '../subjects.ts'
import { sidesOf } from './step.ts'

const mayName = ['policy-officer', 'application-manager']

/** Who is chain manager, who becomes it, who was. */
export async function viewChainManagers({ reader, actor, today }: Context): Promise<Reply> {
  const { rows } = await reader.read(nobody, { rows: chainManagers() })
  const shown = rows.map(({ workerId: _, ...row }) => row)
  const past = shown.filter(({ fromOn }) => fromOn <= today)
  return {
    body: {
      current: past[0] ?? null,
      coming: shown.filter(({ fromOn }) => fromOn > today).toReversed(),
      earlier: past.slice(1),
      mayChange: mayName.includes(actor.role),
    },
  }
}

/** What waits for my decision, what I asked, where my side is asked. Who decides sees the record; the case only with a seat. */
export async function listEscalations({ reader, actor, today }: Context): Promise<Reply> {
  const { rows, manager } = await reader.read(
    { ...nobody, text: subjectsOfActor },
    { rows: escalationsOfActor(), manager: managerOn(today) },
  )
  const name = manager[0]?.name ?? null
  const escalations = rows.map((row) => shape(row, name, today))
  return { body: { escalations, managing: manager[0]?.id === actor.id } }
}

export async function listCaseEscalations({ reader, today }: Context, id: string): Promise<Reply> {
  const { rows, manager, ...around } = await reader.read(
    { text: subjectsOfCase, values: [id] },
    {
      rows: escalationsOfCase(id),
      manager: managerOn(today),
      agreements: agreementsToEscalate(id),
      referrals: referralsToEscalate(id),
      steps: stepsToEscalate(id),
    },
    { type: 'case', id },
  )
  const name = manager[0]?.name ?? null
  const subjects = subjectsIn(around, today)
    .filter(({ open }) => !open)
    .map((one) => ({
      kind: one.kind,
      id: one.id,
      title: one.title,
      party: one.party?.name ?? null,
      organisation: one.organisation?.name ?? null,
      dueOn: one.dueOn,
      reason: one.reason,
    }))
  return { body: { escalations: rows.map((row) => shape(row, name, today)), manager: name, subjects } }
}

function shape(row: EscalationRow, manager: string | null, today: PlainDate): EscalationOut {
  const hasParty = row.organisation !== null
  const standing = { state: row.state, hearBy: row.hear_by, sides: sidesOf(row), hasParty }
  // Who received a referral has it before them as well.
  const knows = row.at_case || (row.kind === 'referral' && row.is_party)
  return {
    id: row.id,
    caseId: row.at_case ? row.case_id : null,
    household: row.at_case ? row.household : null,
    kind: row.kind,
    subjectId: knows ? row.subject_id : null,
    state: row.state,
    about: { nl: row.about, en: row.about_en === '' ? row.about : row.about_en },
    agreedDueOn: row.agreed_due_on,
    party: row.party,
    organisation: row.organisation,
    askedBy: row.asked_by,
    askedByPhone: row.asked_by_phone,
    askedOn: dayOf(row.asked_at),
    asked: row.asked,
    tried: { calls: row.calls, reminders: row.reminders, rounds: row.rounds },
    manager: row.decided_by ?? manager,
    hearBy: row.hear_by,
    dueOn: row.due_on,
    daysLeft: daysBetween(today, row.due_on),
    heard: row.heard,
    heardFrom: row.heard_from,
    decision: row.decision,
    carriedOutBy: row.carried_out_by,
    byDay: row.by_day,
    decidedOn: row.decided_at && dayOf(row.decided_at),
    closing: row.closing,
    steps: stepsOf(standing, today),
    version: row.version,
  }
}
