import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import type { ChecklistItem } from '../rules/checklist.ts'
import { firstChecklist } from '../rules/first-checklist.ts'

/** The version that is asked from now; 0 when there is none. */
export async function currentVersion(trx: Transaction<DB>): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    'select coalesce(max(version), 0)::int as version from checklist_version where tenant_id = app_tenant()',
    [],
  )
  return row?.version ?? 0
}

export async function itemsOf(trx: Transaction<DB>, version: number): Promise<readonly ChecklistItem[]> {
  const rows = await trx
    .selectFrom('checklist_item')
    .selectAll()
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    lifeDomain: row.life_domain as ChecklistItem['lifeDomain'],
    about: row.about as ChecklistItem['about'],
    ask: { nl: row.ask_nl, en: row.ask_en },
    onYes: { nl: row.on_yes_nl, en: row.on_yes_en },
  }))
}

export interface NewVersion {
  readonly tenantId: string
  readonly version: number
  readonly publishedAt: Date
  readonly publishedBy: string | null
  readonly items: readonly ChecklistItem[]
}

/** A version as a whole; false when somebody published the same number just now. */
export async function insertVersion(trx: Transaction<DB>, list: NewVersion): Promise<boolean> {
  const at = { tenant_id: list.tenantId, version: list.version }
  const made = await trx
    .insertInto('checklist_version')
    .values({ ...at, published_at: list.publishedAt, published_by: list.publishedBy })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return false
  await trx
    .insertInto('checklist_item')
    .values(
      list.items.map(({ lifeDomain, about, ask, onYes }, position) => ({
        ...at,
        life_domain: lifeDomain,
        position,
        about,
        ask_nl: ask.nl.trim(),
        ask_en: ask.en.trim(),
        on_yes_nl: onYes.nl.trim(),
        on_yes_en: onYes.en.trim(),
      })),
    )
    .execute()
  return true
}

/** What a municipality starts with: the list of the product and a call-back norm of one working day. */
export async function foundFrontDoor(trx: Transaction<DB>, tenantId: string, now: Date): Promise<void> {
  const first = { tenantId, version: 1, publishedAt: now, publishedBy: null, items: firstChecklist }
  if ((await currentVersion(trx)) === 0) await insertVersion(trx, first)
  await trx
    .insertInto('call_back_norm')
    .values({
      tenant_id: tenantId,
      working_hours: 8,
      opens_at: '08:30',
      closes_at: '17:00',
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
