import pg from 'pg'
import { logStatement } from '#platform/access/log.ts'
import { loadDatabaseConfig } from '#platform/config.ts'
import { superuserUrl } from '#platform/postgres/embedded.ts'
import { openPostgres } from '#platform/postgres/index.ts'
import * as agreements from '#slices/agreements'
import * as cases from '#slices/cases'
import * as people from '#slices/people'
import * as plans from '#slices/plans'
import * as terms from '#slices/terms'
import { addressOfCase } from '../src/slices/direction/reads.ts'

const data = 'node_modules/.cache/rondom-bench/25000'
const sup = new pg.Client({
  connectionString: (superuserUrl(data) ?? '').replace(/\/postgres(?=$|\?)/, '/rondom'),
})
await sup.connect()
const one = (
  await sup.query(
    "select s.tenant_id, s.case_id, s.holder_id from seat s where role='director' order by md5(id::text) limit 1",
  )
).rows[0]
const p = await openPostgres(loadDatabaseConfig({}, { data }), () => undefined, { attach: true })
const c = new pg.Client({ connectionString: p.appUrl })
await c.connect()
const id = one.case_id
const q: Record<string, any> = {
  file: cases.caseById(id),
  address: addressOfCase(id),
  members: people.membersOfCase(id),
  network: people.networkOfCase(id),
  relations: people.relationsOfCase(id),
  seats: cases.seatsOfCase(id),
  goals: plans.goalsOfCase(id),
  agreements: agreements.agreementsOfCase(id),
  opinions: plans.opinionsOfCase(id),
  terms: terms.termsOfCase(id),
  questions: cases.questionsOfCase(id),
  notes: plans.notesOfCase(id),
  log: logStatement(
    {
      actor: { kind: 'worker', id: one.holder_id, tenantId: one.tenant_id, role: 'director', name: '' },
      rule: { operation: 'case.view', roles: [], tie: 'seat', classes: [], activity: 'x', rule: 'R' },
      requestId: 'x',
      traceId: 'x',
      startedAt: new Date(),
    } as any,
    { text: people.membersAsSubjects, values: [id] },
  ),
}
await c.query('begin')
await c.query(
  "select set_config('app.tenant',$1,true), set_config('app.actor',$2,true), set_config('app.now',$3,true), set_config('app.system','off',true)",
  [one.tenant_id, one.holder_id, new Date().toISOString()],
)
const show = process.argv[2]
let total = 0
for (const [name, s] of Object.entries(q)) {
  if (show === name) {
    // Types as the generic plan has them
    await c.query({ text: `prepare x as ${s.text}` }).catch(() => undefined)
    const lits = s.values.map((v: any) => (v === null ? 'null' : c.escapeLiteral(String(v))))
    await c.query('set local plan_cache_mode=force_generic_plan')
    console.log(
      (await c.query(`explain (analyze, verbose off, buffers) execute x(${lits.join(',')})`)).rows
        .map((r: any) => r['QUERY PLAN'])
        .join('\n'),
    )
    continue
  }
  if (name === 'log') {
    const t = performance.now()
    for (let i = 0; i < 20; i++) {
      const v = [...s.values]
      v[1] = crypto.randomUUID()
      await c.query({ ...s, values: v })
    }
    console.log(name, ((performance.now() - t) / 20).toFixed(2))
    continue
  }
  for (let i = 0; i < 10; i++) await c.query({ name: s.name, text: s.text, values: s.values })
  const t = performance.now()
  let n = 0
  for (let i = 0; i < 100; i++)
    n = (await c.query({ name: s.name, text: s.text, values: s.values })).rowCount ?? 0
  const ms = (performance.now() - t) / 100
  total += ms
  console.log(name.padEnd(12), ms.toFixed(3), 'ms', n, 'rows')
}
console.log('total', total.toFixed(2))
const t = performance.now()
for (let i = 0; i < 100; i++) await c.query({ name: 'one', text: 'select 1' })
console.log('select 1', ((performance.now() - t) / 100).toFixed(3))
await c.query('rollback')
await c.end()
await sup.end()
