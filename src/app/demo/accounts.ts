import type { DemoAccount } from '#platform/auth/demo-provider.ts'
import { type Database, settingsStatement } from '#platform/db/database.ts'
import { prepare } from '#platform/db/statement.ts'
import type { Secrets } from '#platform/secrets.ts'

const workers = prepare<{ id: string; name: string; role: string }, []>(
  "select subject as id, name, role from worker where tenant_id = app_tenant() and subject like 'demo-%' order by id",
)
const residents = prepare<{ id: string; name: string; bsn_cipher: Buffer }, []>(`
  select p.id, concat_ws(' ', nullif(p.given_names, ''), nullif(p.infix, ''), p.family_name) as name, p.bsn_cipher
  from person p
  where p.tenant_id = app_tenant() and p.bsn_cipher is not null and exists (
    select 1 from seat s where s.tenant_id = p.tenant_id and s.holder_id = p.id and s.holder_kind = 'person')
  order by p.family_name <> 'Terpstra', case p.family_name when 'Terpstra' then null else p.created_at end desc nulls last, p.id
  limit 12`)

/**
 * One-click accounts of the demo: every role of the municipality, and residents with a plan: Terpstra first, then the
 * newest, so that whoever was entered during a demonstration can sign in too.
 */
export async function demoAccounts(db: Database, tenantId: string, secrets: Secrets): Promise<DemoAccount[]> {
  const client = await db.pool.connect()
  try {
    const settings = settingsStatement({ tenantId, actorId: null, now: new Date(), system: false })
    const [, , staff, people] = await Promise.all([
      client.query('begin'),
      client.query(settings),
      client.query<{ id: string; name: string; role: string }>({ ...workers(), values: [] }),
      client.query<{ id: string; name: string; bsn_cipher: Buffer }>({ ...residents(), values: [] }),
      client.query('commit'),
    ])
    return [
      ...staff.rows.map((row) => ({
        id: row.id,
        name: row.name,
        role: row.role,
        party: 'medewerker' as const,
      })),
      ...people.rows.map((row) => ({
        id: `inwoner-${row.id}`,
        name: row.name,
        role: 'resident',
        party: 'inwoner' as const,
        bsn: secrets.decrypt(row.bsn_cipher),
      })),
    ]
  } finally {
    client.release()
  }
}

const words: Record<string, string> = {
  'front-desk': 'balie',
  assessor: 'beoordelaar',
  director: 'regievoerder',
  professional: 'professional',
  'team-lead': 'teamleider',
  'policy-officer': 'beleidsmedewerker',
  'contract-manager': 'contractmanager',
  finance: 'financiën',
  'privacy-officer': 'privacyfunctionaris',
  'application-manager': 'applicatiebeheerder',
  resident: 'inwoner',
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

/** The page of the demo's identity provider: who do you want to be? */
export function renderAccounts(accounts: readonly DemoAccount[], action: string): string {
  const buttons = accounts
    .map(
      ({ id, name, role }) =>
        `<li><button name="account" value="${escapeHtml(id)}"><b>${escapeHtml(name)}</b> <span>${escapeHtml(words[role] ?? role)}</span></button></li>`,
    )
    .join('')
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="data:,"><title>Inloggen in de demo</title><style>${style}</style></head><body><main><h1>Als wie wil je inloggen?</h1><p>Dit is de inlogdienst van de demo. In het echt staat hier die van de gemeente, of DigiD.</p><form method="post" action="${escapeHtml(action)}"><ul>${buttons}</ul></form></main></body></html>`
}

const style = `:root{color-scheme:light dark}body{margin:0;font:17px/1.4 "Source Sans 3",system-ui,sans-serif;background:light-dark(#FAF8F3,#111819);color:light-dark(#17211F,#ECEFEA)}main{max-width:40rem;margin:0 auto;padding:32px 16px}h1{font-size:26px}ul{list-style:none;padding:0;border-top:1.5px solid}li{border-bottom:1px solid light-dark(#E3DFD4,#2C3738)}button{all:unset;box-sizing:border-box;display:flex;justify-content:space-between;gap:16px;width:100%;min-height:48px;align-items:center;padding:4px 8px;cursor:pointer}button:hover{background:light-dark(#E3F0EC,#16302D)}button:focus-visible{outline:2.5px solid;outline-offset:-2px}span{color:light-dark(#5C6864,#98A5A0)}`
