import { prepare } from '#platform/db/statement.ts'
import { ofCase } from '#slices/access'

export interface GoalRow {
  id: string
  case_id: string
  person_id: string | null
  own_words: string
  language: string
  life_domain: string
  joint: boolean
  indicator: string
  baseline: number | null
  target: number | null
  current: number | null
  unit: string
  state: 'open' | 'ended'
  version: number
  result: 'achieved' | 'partly' | 'not' | null
  explanation: string | null
  reported_at: Date | null
  verdict: 'achieved' | 'partly' | 'not' | null
  verdict_words: string | null
  result_version: number | null
}

const columns = `g.id, g.case_id, g.person_id, g.own_words, g.language, g.life_domain, g.joint, g.indicator, g.baseline, g.target,
  g.current, g.unit, g.state, g.version, gr.result, gr.explanation, gr.reported_at, gr.verdict, gr.verdict_words,
  gr.version as result_version`
const from = `from goal g left join goal_result gr on gr.tenant_id = g.tenant_id and gr.goal_id = g.id`

export const goalById = prepare<GoalRow, [id: string]>(
  `select ${columns} ${from} where g.tenant_id = app_tenant() and g.id = $1`,
)

export const goalsOfCase = ofCase<GoalRow>(`
  select ${columns} from seen c join goal g on g.tenant_id = c.tenant_id and g.case_id = c.id
  left join goal_result gr on gr.tenant_id = g.tenant_id and gr.goal_id = g.id order by g.position, g.id`)

/** Whose data the history of a goal is: the person's of whom it is, or of the one in the middle. */
export const goalSubjects = `select coalesce(g.person_id, c.central_person_id) from goal g
  join case_file c on c.tenant_id = g.tenant_id and c.id = g.case_id
  where g.tenant_id = (select app_tenant()) and g.id = $1::uuid`

/** Earlier words of a goal, the newest first. */
export const wordingsOf = prepare<{ words: string; until: Date; by: string }, [goalId: string]>(`
  select o.own_words as words, o.until_at as until, w.name as by from goal_wording o
  join worker w on w.tenant_id = o.tenant_id and w.id = o.replaced_by
  where o.tenant_id = app_tenant() and o.goal_id = $1 order by o.until_at desc, o.id desc`)

/** What was measured of a goal, the newest first. */
export const measuresOf = prepare<{ value: number; at: Date; by: string }, [goalId: string]>(`
  select m.value, m.measured_at as at, w.name as by from goal_measure m
  join worker w on w.tenant_id = m.tenant_id and w.id = m.measured_by
  where m.tenant_id = app_tenant() and m.goal_id = $1 and m.taken_back_at is null order by m.measured_at desc, m.id desc`)

/** Goals that a member of the household may read: the own ones and those marked joint. */
export const ownGoals = prepare<GoalRow, [personId: string]>(`
  select ${columns} ${from}
  where g.tenant_id = app_tenant() and g.case_id = any ((select open_cases('own'))::uuid[])
    and (g.person_id = $1 or g.joint or exists (select 1 from agreement a where a.tenant_id = g.tenant_id and a.goal_id = g.id
      and (a.promiser_id = $1 or a.for_person_id = $1)))
  order by g.position, g.id`)

/** Notes that the actor's seat opens: all for who steers, else the own ones and those in a domain of the seat. */
export const notesOfCase = ofCase<{
  id: string
  body: string
  personId: string
  authorId: string
  written_at: Date
}>(`
  select n.id, n.body, n.person_id as "personId", n.author_id as "authorId", n.written_at
  from note n where n.tenant_id = app_tenant() and n.case_id = $1::uuid
    and exists (select from mine z where z.role in ('director', 'stand-in')
      or (z.scope = 'case' and (n.author_id = app_actor() or n.life_domain = any (z.life_domains))))
  order by n.written_at desc limit 100`)

export interface OpinionRow {
  id: string
  case_id: string
  item_kind: 'goal' | 'agreement'
  item_id: string
  person_id: string
  agrees: boolean
  words: string
  given_at: Date
}

/** The newest opinion per item and person, for the director. */
export const opinionsOfCase = ofCase<OpinionRow>(`
  select distinct on (o.item_id, o.person_id) o.id, o.case_id, o.item_kind, o.item_id, o.person_id, o.agrees, o.words, o.given_at
  from seen c join plan_opinion o on o.tenant_id = c.tenant_id and o.case_id = c.id
  order by o.item_id, o.person_id, o.given_at desc`)

export const ownOpinions = prepare<OpinionRow, [personId: string]>(`
  select distinct on (o.item_id) o.id, o.case_id, o.item_kind, o.item_id, o.person_id, o.agrees, o.words, o.given_at
  from plan_opinion o where o.tenant_id = app_tenant() and o.person_id = $1
    and o.case_id = any ((select open_cases('own'))::uuid[])
  order by o.item_id, o.given_at desc`)
