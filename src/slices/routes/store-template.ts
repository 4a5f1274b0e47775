import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { Duty } from './rules/duty.ts'
import { firstTemplates } from './rules/first-templates.ts'
import type { RouteKind, TemplateStep } from './rules/template.ts'

/** The version that holds from now; 0 when there is none. */
export async function currentVersion(trx: Transaction<DB>): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    'select coalesce(max(version), 0)::int as version from route_template_version where tenant_id = app_tenant()',
    [],
  )
  return row?.version ?? 0
}

export async function templateOf(trx: Transaction<DB>, version: number): Promise<readonly TemplateStep[]> {
  const rows = await trx
    .selectFrom('route_template_step')
    .selectAll()
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    kind: row.kind as RouteKind,
    lifeDomains: row.life_domains,
    duty: row.duty as Duty | null,
    label: { nl: row.label_nl, en: row.label_en },
    explain: { nl: row.explain_nl, en: row.explain_en },
  }))
}

export async function codesEverUsed(trx: Transaction<DB>): Promise<readonly string[]> {
  const rows = await trx.selectFrom('route_template_step').select('code').distinct().execute()
  return rows.map(({ code }) => code)
}

export interface NewTemplateVersion {
  readonly tenantId: string
  readonly version: number
  readonly publishedAt: Date
  readonly publishedBy: string | null
  readonly items: readonly TemplateStep[]
}

/** A version as a whole; false when somebody published the same number just now. */
export async function insertTemplate(trx: Transaction<DB>, list: NewTemplateVersion): Promise<boolean> {
  const at = { tenant_id: list.tenantId, version: list.version }
  const made = await trx
    .insertInto('route_template_version')
    .values({ ...at, published_at: list.publishedAt, published_by: list.publishedBy })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return false
  await trx
    .insertInto('route_template_step')
    .values(
      list.items.map(({ code, kind, lifeDomains, duty, label, explain }, position) => ({
        ...at,
        code,
        position,
        kind,
        life_domains: [...lifeDomains],
        duty,
        label_nl: label.nl.trim(),
        label_en: label.en.trim(),
        explain_nl: explain.nl.trim(),
        explain_en: explain.en.trim(),
      })),
    )
    .execute()
  return true
}

/** What a municipality starts with: the routes of the product. */
export async function foundRoutes(trx: Transaction<DB>, tenantId: string, now: Date): Promise<void> {
  const first = { tenantId, version: 1, publishedAt: now, publishedBy: null, items: firstTemplates }
  if ((await currentVersion(trx)) === 0) await insertTemplate(trx, first)
}
