import pg from 'pg'
import { randomBytes } from 'node:crypto'
import { execSync } from 'node:child_process'
import { superuserUrl } from '#platform/postgres/embedded.ts'
import { sha256 } from '#platform/secrets.ts'
import { load } from './lib/load.ts'
import { Wire, wireRequest } from './lib/wire.ts'
const data = 'node_modules/.cache/rondom-bench/25000'
const [address = '', pid = '', clientsText = '8', path = 'case'] = process.argv.slice(2)
const sup = new pg.Client({ connectionString: (superuserUrl(data) ?? '').replace(/\/postgres(?=$|\?)/, '/rondom') })
await sup.connect()
const { rows } = await sup.query("select s.tenant_id, s.case_id, s.holder_id from seat s where role='director' and holder_id in (select id from worker where subject like 'bench-%' and subject <> 'bench-0' order by md5(subject) limit 20) order by md5(id::text)")
const tokens = new Map()
for (const r of rows) if (!tokens.has(r.holder_id)) { const t = randomBytes(32).toString('base64url'); tokens.set(r.holder_id, t); await sup.query("insert into session (id_hash, tenant_id, kind, actor_kind, actor_id, acr, created_at, last_seen_at, ends_at) values ($1,$2,'token','worker',$3,'demo',now(),now(),now()+interval '1 day')", [sha256(t), r.tenant_id, r.holder_id]) }
const reqs = rows.map((r) => wireRequest({ path: path === 'case' ? `/v1/casussen/${r.case_id}` : path, token: tokens.get(r.holder_id) }))
const clients = Number(clientsText)
const wires = Array.from({ length: clients }, () => new Wire(address))
const cpu = (p: string) => execSync(`cat /proc/${p}/stat`).toString().split(' ').slice(13, 15).map(Number).reduce((a, b) => a + b) * 10
const pgs = () => execSync("ps -eo pid,times,args | grep 'postgres: rondom' | grep -v grep | awk '{print $1}'").toString().trim().split('\n').reduce((s, p) => s + (p ? cpu(p) : 0), 0)
const call = (c: number, t: number) => wires[c]!.send(reqs[(c * 149 + t) % reqs.length]!)
await load({ clients, milliseconds: 2000 }, call)
const a0 = cpu(pid), p0 = pgs(), m0 = process.cpuUsage()
const r = await load({ clients, milliseconds: 5000 }, call)
const a1 = cpu(pid), p1 = pgs(), m1 = process.cpuUsage(m0)
console.log(r)
console.log('cpu ms per request: app', ((a1 - a0) / r.count).toFixed(2), 'pg', ((p1 - p0) / r.count).toFixed(2), 'bench', ((m1.user + m1.system) / 1000 / r.count).toFixed(2))
const one = await wires[0]!.send(reqs[0]!); console.log(one.length)
for (const w of wires) w.close(); await sup.end()
