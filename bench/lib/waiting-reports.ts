import type { World } from './world.ts'

/** Reports that wait for an assessor, each with two questions and its term, of people who are nobody's case. Once per world. */
export async function imagineWaiting(world: World, count: number): Promise<void> {
  const { rows } = await world.plain.query(
    "select count(*)::int as count from report where tenant_id = $1 and state = 'received'",
    [world.tenantId],
  )
  if (rows[0]?.count >= count) return
  const client = await world.plain.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    await client.query(
      `create temp table waiting on commit drop as
       select $1::uuid as tenant_id, gen_random_uuid() as id, gen_random_uuid() as contact_id, p.id as person_id, n
       from (select id, row_number() over () as n from person where tenant_id = $1 and search_name <> '' order by id desc limit $2) p`,
      [world.tenantId, count],
    )
    for (const text of steps) await client.query(text)
    await client.query('commit')
    await client.query('analyze report, question, term')
  } finally {
    client.release()
  }
}

const worker = "(select id from worker where subject = 'demo-esra')"
const steps = [
  `insert into contact (tenant_id, id, channel, worker_id, started_at, ended_at)
   select tenant_id, contact_id, 'phone', ${worker}, now(), now() from waiting`,
  `insert into report (tenant_id, id, contact_id, person_id, channel, taken_by, received_at, received_on, first_split, state)
   select tenant_id, id, contact_id, person_id, 'phone', ${worker}, now(), current_date - (n % 40)::int, 'kitchen-table', 'received' from waiting`,
  `insert into question (tenant_id, id, report_id, position, own_words, wished_effect, life_domains, state)
   select tenant_id, gen_random_uuid(), id, k, 'Ik kom er met het geld niet meer uit en mijn zoon gaat niet naar school.', '', '{income,parenting}', 'new'
   from waiting, generate_series(0, 1) k`,
  `insert into term (tenant_id, id, report_id, kind, starts_on, due_on)
   select tenant_id, gen_random_uuid(), id, 'wmo-inquiry', current_date - (n % 40)::int, current_date - (n % 40)::int + 42 from waiting`,
]

/** What the screen shows, as somebody would write it by hand: one statement, no policy, no log. */
export async function waitingByHand(world: World, most: number): Promise<unknown> {
  const { rows } = await world.plain.query<{ list: unknown }>({
    name: 'waiting-by-hand',
    text: `select json_agg(json_build_object('id', r.id, 'number', r.number, 'given', p.given_names, 'infix', p.infix, 'family', p.family_name,
        'year', p.birth_year, 'month', p.birth_month, 'day', p.birth_day, 'at', r.received_at, 'on', r.received_on, 'channel', r.channel,
        'split', r.first_split, 'due', r.due_on, 'paused', r.paused, 'questions', (select json_agg(json_build_object('words', q.own_words,
          'domains', q.life_domains) order by q.position) from question q where q.tenant_id = $1 and q.report_id = r.id))) as list
      from (select r.*, t.due_on, t.paused from report r join lateral (select t.due_on, exists (select from term_suspension s
          where s.tenant_id = $1 and s.term_id = t.id and s.until_date is null) as paused
        from term t where t.tenant_id = $1 and t.report_id = r.id order by t.due_on limit 1) t on true
        where r.tenant_id = $1 and r.state = 'received' order by t.paused, t.due_on limit $2) r
      join person p on p.tenant_id = $1 and p.id = r.person_id`,
    values: [world.tenantId, most],
  })
  return rows[0]?.list
}
