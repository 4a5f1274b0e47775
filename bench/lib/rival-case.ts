import type pg from 'pg'

/** What the case screen shows, as somebody would write it by hand: one statement, no policy, no log. $1 tenant, $2 case. */
const text = `
select json_build_object(
  'file', (select json_build_object('id', c.id, 'number', c.number, 'household', h.name, 'weight', c.weight, 'phase', c.phase,
      'opened', c.opened_on, 'closed', c.closed_on, 'previous', c.previous_case_id, 'version', c.version, 'central', c.central_person_id,
      'street', p.street, 'number', p.house_number)
    from household h, person p where h.tenant_id = $1 and h.id = c.household_id and p.tenant_id = $1 and p.id = c.central_person_id),
  'members', (select json_agg(json_build_object('id', p.id, 'given', p.given_names, 'infix', p.infix, 'family', p.family_name,
      'year', p.birth_year, 'month', p.birth_month, 'day', p.birth_day) order by m.position)
    from household_member m join person p on p.tenant_id = $1 and p.id = m.person_id
    where m.tenant_id = $1 and m.household_id = c.household_id and m.until_date is null),
  'network', (select json_agg(json_build_object('id', p.id, 'given', p.given_names, 'infix', p.infix, 'family', p.family_name, 'phone', p.phone))
    from person p where p.tenant_id = $1 and p.id in (
      select case when r.from_person_id = m.person_id then r.to_person_id else r.from_person_id end
      from household_member m join relation r on r.tenant_id = $1 and r.until_date is null
        and (r.from_person_id = m.person_id or r.to_person_id = m.person_id)
      where m.tenant_id = $1 and m.household_id = c.household_id and m.until_date is null)
    and p.id not in (select person_id from household_member where tenant_id = $1 and household_id = c.household_id and until_date is null)),
  'relations', (select json_agg(json_build_object('from', r.from_person_id, 'to', r.to_person_id, 'kind', r.kind, 'strength', r.strength))
    from (select distinct r.from_person_id, r.to_person_id, r.kind, r.strength from household_member m join relation r
      on r.tenant_id = $1 and r.until_date is null and (r.from_person_id = m.person_id or r.to_person_id = m.person_id)
      where m.tenant_id = $1 and m.household_id = c.household_id and m.until_date is null) r),
  'seats', (select json_agg(json_build_object('id', s.id, 'kind', s.holder_kind, 'holder', s.holder_id, 'role', s.role, 'scope', s.scope,
      'name', coalesce(w.name, pa.name), 'organisation', o.name, 'phone', coalesce(w.phone, pa.phone), 'since', s.from_at::date) order by s.from_at, s.id)
    from seat s left join worker w on w.tenant_id = $1 and w.id = s.holder_id left join partner pa on pa.tenant_id = $1 and pa.id = s.holder_id
    join organisation o on o.tenant_id = $1 and o.id = coalesce(w.organisation_id, pa.organisation_id)
    where s.tenant_id = $1 and s.case_id = c.id and s.holder_kind <> 'person' and s.from_at <= now() and (s.until_at is null or s.until_at > now())),
  'goals', (select json_agg(json_build_object('id', g.id, 'person', g.person_id, 'words', g.own_words, 'language', g.language, 'domain', g.life_domain,
      'joint', g.joint, 'indicator', g.indicator, 'baseline', g.baseline, 'target', g.target, 'current', g.current, 'unit', g.unit, 'state', g.state,
      'version', g.version, 'result', gr.result, 'explanation', gr.explanation, 'verdict', gr.verdict) order by g.position)
    from goal g left join goal_result gr on gr.tenant_id = $1 and gr.goal_id = g.id where g.tenant_id = $1 and g.case_id = c.id),
  'agreements', (select json_agg(json_build_object('id', a.id, 'goal', a.goal_id, 'for', a.for_person_id, 'joint', a.joint, 'kind', a.promiser_kind,
      'promiser', a.promiser_id, 'name', coalesce(w.name, pa.name, concat_ws(' ', nullif(pp.given_names, ''), nullif(pp.infix, ''), pp.family_name)),
      'organisation', o.name, 'phone', coalesce(w.phone, pa.phone, pp.phone), 'title', a.title, 'result', a.result, 'due', a.due_on,
      'pulse', a.pulse_days, 'state', a.state, 'since', a.state_since, 'accepted', a.accepted_on, 'heard', a.last_heard_on,
      'countered', a.countered_due_on, 'looking', a.looking_into_until, 'remark', a.remark, 'previous', old.due_on, 'version', a.version,
      'late', a.state = 'accepted' and a.due_on < current_date,
      'silent', a.pulse_days is not null and coalesce(a.last_heard_on, a.accepted_on) + a.pulse_days < current_date) order by a.due_on, a.id)
    from agreement a
    left join worker w on a.promiser_kind = 'worker' and w.tenant_id = $1 and w.id = a.promiser_id
    left join partner pa on a.promiser_kind = 'organisation' and pa.tenant_id = $1 and pa.id = a.promiser_id
    left join person pp on a.promiser_kind in ('resident','network') and pp.tenant_id = $1 and pp.id = a.promiser_id
    left join organisation o on o.tenant_id = $1 and o.id = coalesce(w.organisation_id, pa.organisation_id)
    left join agreement old on old.tenant_id = $1 and old.id = a.previous_id
    where a.tenant_id = $1 and a.case_id = c.id and a.state not in ('renegotiated','cancelled')),
  'opinions', (select json_agg(json_build_object('item', o.item_id, 'person', o.person_id, 'agrees', o.agrees, 'words', o.words))
    from (select distinct on (o.item_id, o.person_id) o.* from plan_opinion o where o.tenant_id = $1 and o.case_id = c.id
      order by o.item_id, o.person_id, o.given_at desc) o),
  'terms', (select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'starts', t.starts_on, 'due', t.due_on, 'met', t.met_on, 'version', t.version,
      'suspensions', (select json_agg(json_build_object('from', ts.from_date, 'until', ts.until_date, 'reason', ts.reason))
        from term_suspension ts where ts.tenant_id = $1 and ts.term_id = t.id)) order by t.due_on)
    from term t where t.tenant_id = $1 and t.case_id = c.id),
  'questions', (select json_agg(json_build_object('id', q.id, 'words', q.own_words, 'effect', q.wished_effect, 'person', r.person_id) order by q.position)
    from case_question cq join question q on q.tenant_id = $1 and q.id = cq.question_id
    join report r on r.tenant_id = $1 and r.id = q.report_id where cq.tenant_id = $1 and cq.case_id = c.id),
  'notes', (select json_agg(json_build_object('id', n.id, 'body', n.body, 'person', n.person_id, 'author', n.author, 'at', n.written_at))
    from (select n.id, n.body, n.person_id, w.name as author, n.written_at from note n join worker w on w.tenant_id = $1 and w.id = n.author_id
      where n.tenant_id = $1 and n.case_id = c.id order by n.written_at desc limit 100) n)
) as screen from case_file c where c.tenant_id = $1 and c.id = $2`

/** Runs it as a named statement over the same driver; the driver parses the answer. */
export async function caseByHand(pool: pg.Pool, tenantId: string, id: string): Promise<unknown> {
  const { rows } = await pool.query<{ screen: unknown }>({
    name: 'case-by-hand',
    text,
    values: [tenantId, id],
  })
  if (rows[0] === undefined) throw new Error(`no case ${id}`)
  return rows[0].screen
}
