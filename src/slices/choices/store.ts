import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { ListedOption } from './rules/moment.ts'
import type { ChoiceNorm, Figures } from './rules/weigh.ts'

export interface Listing {
  readonly decisionId: string
  readonly options: readonly ListedOption[]
}

/** What was listed with the decisions of a report: help that fits the question, or that was chosen all the same. */
export async function listedFor(
  trx: Transaction<DB>,
  reportId: string,
  decidedAt: Date,
): Promise<readonly Listing[]> {
  return execute<{ decisionId: string; options: ListedOption[] }>(
    trx,
    `select d.id as "decisionId", jsonb_agg(jsonb_build_object('id', o.id, 'organisationId', o.organisation_id,
        'step', o.ring, 'price', o.yearly_price, 'waitDays', o.wait_days, 'chosen', o.id = any (d.options),
        'ruledOut', exists (select from triage_consideration c where c.tenant_id = d.tenant_id and c.decision_id = d.id
          and c.option_id = o.id))) as options
     from triage_decision d
     join question q on q.tenant_id = d.tenant_id and q.id = d.question_id
     join help_option o on o.tenant_id = d.tenant_id and (o.life_domains && q.life_domains or o.id = any (d.options))
     where d.tenant_id = app_tenant() and d.report_id = $1 and d.decided_at = $2 and cardinality(d.options) > 0
     group by d.id`,
    [reportId, decidedAt],
  )
}

export async function insertMoment(
  trx: Transaction<DB>,
  moment: {
    readonly decisionId: string
    readonly organisationId: string
    readonly workerId: string
    readonly decidedOn: PlainDate
    readonly took: boolean
    readonly listed: readonly ListedOption[]
  },
): Promise<void> {
  await execute(
    trx,
    `insert into choice_moment (tenant_id, decision_id, organisation_id, worker_id, employer_id, decided_on, took, listed)
     select app_tenant(), $1, $2, w.id, w.organisation_id, $4, $5, $6::jsonb
     from worker w where w.tenant_id = app_tenant() and w.id = $3`,
    [
      moment.decisionId,
      moment.organisationId,
      moment.workerId,
      moment.decidedOn,
      moment.took,
      JSON.stringify(moment.listed),
    ],
  )
}

export interface NormRow extends ChoiceNorm {
  readonly fromOn: PlainDate
  readonly active: boolean
  readonly agreedOn: PlainDate | null
}

export async function normOn(trx: Transaction<DB>, today: PlainDate): Promise<NormRow | undefined> {
  const [row] = await execute<NormRow>(
    trx,
    `select from_date as "fromOn", active, agreed_on as "agreedOn", months, minimum, minimum_peers as "minimumPeers", margin,
       alone_days as "aloneDays"
     from choice_norm where tenant_id = app_tenant() and from_date <= $1::date order by from_date desc limit 1`,
    [today],
  )
  return row
}

/** False when a norm from that day stands already. */
export async function insertNorm(
  trx: Transaction<DB>,
  norm: NormRow & { readonly setBy: string | null },
): Promise<boolean> {
  const rows = await execute(
    trx,
    `insert into choice_norm (tenant_id, from_date, active, agreed_on, months, minimum, minimum_peers, margin, alone_days, set_by)
     values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning 1`,
    [
      norm.fromOn,
      norm.active,
      norm.agreedOn,
      norm.months,
      norm.minimum,
      norm.minimumPeers,
      norm.margin,
      norm.aloneDays,
      norm.setBy,
    ],
  )
  return rows.length > 0
}

export interface Counted {
  readonly workerId: string
  readonly employerId: string
  readonly ownMoments: number
  readonly ownTook: number
  readonly peerMoments: number
  readonly peerTook: number
  readonly peerPeople: number
  /** A signal since that day, or one that still waits for its conversation: no second one. */
  readonly toldSince: boolean
}

/**
 * Per seconded worker, whose employer sells help: own choices, beside those of colleagues who do not come from
 * it. Decisions that were undone do not count. Read by the system alone.
 */
export async function countChoices(
  trx: Transaction<DB>,
  from: PlainDate,
  today: PlainDate,
): Promise<Counted[]> {
  return execute<Counted>(
    trx,
    `with counted as (
       select m.organisation_id, m.worker_id, m.employer_id, count(*)::int as moments,
         (count(*) filter (where m.took))::int as took
       from choice_moment m
       where m.tenant_id = app_tenant() and m.decided_on between $1::date and $2::date
         and not exists (select from triage_undone u where u.tenant_id = m.tenant_id and u.decision_id = m.decision_id)
       group by m.organisation_id, m.worker_id, m.employer_id)
     select o.worker_id as "workerId", o.employer_id as "employerId", o.moments as "ownMoments", o.took as "ownTook",
       coalesce(p.moments, 0)::int as "peerMoments", coalesce(p.took, 0)::int as "peerTook",
       coalesce(p.people, 0)::int as "peerPeople",
       exists (select from choice_signal s where s.tenant_id = app_tenant() and s.worker_id = o.worker_id
         and (s.discussed_on is null or s.told_on >= $1::date)) as "toldSince"
     from counted o
     join worker w on w.tenant_id = app_tenant() and w.id = o.worker_id and w.organisation_id = o.employer_id
     join organisation g on g.tenant_id = app_tenant() and g.id = o.employer_id and g.kind <> 'municipality'
     left join lateral (select sum(c.moments) as moments, sum(c.took) as took, count(distinct c.worker_id) as people
       from counted c where c.organisation_id = o.organisation_id and c.employer_id <> o.organisation_id
         and c.worker_id <> o.worker_id) p on true
     where o.employer_id = o.organisation_id
     order by o.worker_id`,
    [from, today],
  )
}

/** Keeps the newest count of each worker and drops those of workers who no longer have one. */
export async function saveFigures(
  trx: Transaction<DB>,
  at: { readonly from: PlainDate; readonly today: PlainDate },
  rows: readonly (Counted & { readonly verdict: string })[],
): Promise<void> {
  await execute(
    trx,
    'delete from choice_figure where tenant_id = app_tenant() and worker_id <> all ($1::uuid[])',
    [rows.map(({ workerId }) => workerId)],
  )
  for (const row of rows) {
    await execute(
      trx,
      `insert into choice_figure (tenant_id, worker_id, employer_id, counted_on, from_date, own_moments, own_took, peer_moments,
         peer_took, peer_people, verdict)
       values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (tenant_id, worker_id) do update set employer_id = excluded.employer_id, counted_on = excluded.counted_on,
         from_date = excluded.from_date, own_moments = excluded.own_moments, own_took = excluded.own_took,
         peer_moments = excluded.peer_moments, peer_took = excluded.peer_took, peer_people = excluded.peer_people,
         verdict = excluded.verdict`,
      [
        row.workerId,
        row.employerId,
        at.today,
        at.from,
        row.ownMoments,
        row.ownTook,
        row.peerMoments,
        row.peerTook,
        row.peerPeople,
        row.verdict,
      ],
    )
  }
}

/** Undefined when one stands open already, also when another process was first. */
export async function insertSignal(
  trx: Transaction<DB>,
  signal: {
    readonly workerId: string
    readonly employerId: string
    readonly toldOn: PlainDate
    readonly from: PlainDate
    readonly aloneUntil: PlainDate
    readonly figures: Figures
  },
): Promise<string | undefined> {
  const { own, peers } = signal.figures
  const [row] = await execute<{ id: string }>(
    trx,
    `insert into choice_signal (tenant_id, id, worker_id, employer_id, told_on, from_date, alone_until, own_moments, own_took,
       peer_moments, peer_took, peer_people)
     values (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (tenant_id, worker_id) where discussed_on is null do nothing returning id`,
    [
      newId(),
      signal.workerId,
      signal.employerId,
      signal.toldOn,
      signal.from,
      signal.aloneUntil,
      own.moments,
      own.took,
      peers.moments,
      peers.took,
      peers.people,
    ],
  )
  return row?.id
}

export interface OpenSignal {
  readonly workerId: string
  readonly aloneUntil: PlainDate
  readonly sharedOn: PlainDate | null
  readonly discussedOn: PlainDate | null
  readonly explanation: string
  readonly version: number
}

/** Locks a signal that the actor may see. */
export async function lockSignal(trx: Transaction<DB>, id: string): Promise<OpenSignal | undefined> {
  const [row] = await execute<OpenSignal>(
    trx,
    `select worker_id as "workerId", alone_until as "aloneUntil", shared_on as "sharedOn", discussed_on as "discussedOn",
       explanation, version
     from choice_signal where tenant_id = app_tenant() and id = $1 for update`,
    [id],
  )
  return row
}

export async function saveExplanation(
  trx: Transaction<DB>,
  id: string,
  explanation: string,
  sharedOn: PlainDate | null,
): Promise<void> {
  await execute(
    trx,
    `update choice_signal set explanation = $2, shared_on = $3, version = version + 1
     where tenant_id = app_tenant() and id = $1`,
    [id, explanation.trim(), sharedOn],
  )
}

export async function saveDiscussed(
  trx: Transaction<DB>,
  id: string,
  done: { readonly on: PlainDate; readonly by: string; readonly outcome: string },
): Promise<void> {
  await execute(
    trx,
    `update choice_signal set discussed_on = $2, discussed_by = $3, outcome = $4, version = version + 1
     where tenant_id = app_tenant() and id = $1`,
    [id, done.on, done.by, done.outcome.trim()],
  )
}
