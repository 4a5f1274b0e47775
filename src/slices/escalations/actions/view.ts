import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf, daysBetween, type PlainDate } from '#shared/plain-date.ts'
import type { EscalationOut } from '../contract.ts'
import {
  agreementsToEscalate,
  chainManagers,
  type EscalationRow,
  escalationsOfActor,
  escalationsOfCase,
  managerOn,
  subjectsOfActor,
} from '../reads.ts'
import { stepsOf } from '../rules/escalation.ts'
import { suggests } from '../rules/suggest.ts'
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
  const { rows, manager, agreements } = await reader.read(
    {
      text: `select c.central_person_id from case_file c where c.tenant_id = (select app_tenant()) and c.id = $1::uuid
        and exists (select from my_seats() s where s.case_id = c.id and s.scope = 'case')`,
      values: [id],
    },
    { rows: escalationsOfCase(id), manager: managerOn(today), agreements: agreementsToEscalate(id) },
    { type: 'case', id },
  )
  const name = manager[0]?.name ?? null
  const suggested = agreements.flatMap(({ id: agreementId, title, ...candidate }) => {
    const reason = suggests(candidate, today)
    return reason === undefined ? [] : [{ agreementId, title, reason }]
  })
  return { body: { escalations: rows.map((row) => shape(row, name, today)), manager: name, suggested } }
}

function shape(row: EscalationRow, manager: string | null, today: PlainDate): EscalationOut {
  const standing = { state: row.state, hearBy: row.hear_by, sides: sidesOf(row) }
  return {
    id: row.id,
    caseId: row.at_case ? row.case_id : null,
    household: row.at_case ? row.household : null,
    agreementId: row.at_case ? row.agreement_id : null,
    state: row.state,
    about: row.about,
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
