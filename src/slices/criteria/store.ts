import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { type Criterion, type Reasoned, reasonFaults } from './rules/criteria.ts'
import { firstCriteria } from './rules/first-criteria.ts'

/** The version that holds from now; 0 when there is none. */
export async function currentVersion(trx: Transaction<DB>): Promise<number> {
  const [row] = await execute<{ version: number }>(
    trx,
    'select coalesce(max(version), 0)::int as version from criteria_version where tenant_id = app_tenant()',
    [],
  )
  return row?.version ?? 0
}

export async function criteriaOf(trx: Transaction<DB>, version: number): Promise<readonly Criterion[]> {
  const rows = await trx
    .selectFrom('criterion')
    .selectAll()
    .where('version', '=', version)
    .orderBy('position')
    .execute()
  return rows.map((row) => ({
    code: row.code,
    weights: row.weights as Criterion['weights'],
    label: { nl: row.label_nl, en: row.label_en },
    explain: { nl: row.explain_nl, en: row.explain_en },
  }))
}

export async function codesEverUsed(trx: Transaction<DB>): Promise<readonly string[]> {
  const rows = await trx.selectFrom('criterion').select('code').distinct().execute()
  return rows.map(({ code }) => code)
}

export interface NewVersion {
  readonly tenantId: string
  readonly version: number
  readonly publishedAt: Date
  readonly publishedBy: string | null
  readonly items: readonly Criterion[]
}

/** A version as a whole; false when somebody published the same number just now. */
export async function insertVersion(trx: Transaction<DB>, list: NewVersion): Promise<boolean> {
  const at = { tenant_id: list.tenantId, version: list.version }
  const made = await trx
    .insertInto('criteria_version')
    .values({ ...at, published_at: list.publishedAt, published_by: list.publishedBy })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) return false
  await trx
    .insertInto('criterion')
    .values(
      list.items.map(({ code, weights, label, explain }, position) => ({
        ...at,
        code,
        position,
        weights: [...weights],
        label_nl: label.nl.trim(),
        label_en: label.en.trim(),
        explain_nl: explain.nl.trim(),
        explain_en: explain.en.trim(),
      })),
    )
    .execute()
  return true
}

/** What a municipality starts with: the criteria of the product. */
export async function foundCriteria(trx: Transaction<DB>, tenantId: string, now: Date): Promise<void> {
  const first = { tenantId, version: 1, publishedAt: now, publishedBy: null, items: firstCriteria }
  if ((await currentVersion(trx)) === 0) await insertVersion(trx, first)
}

/**
 * Holds reasons against the criteria of now, within the transaction of the decision that gives them. Gives the version
 * to write down with the decision, and a fault for each reason that does not hold.
 * @param read the version that the decider had on the screen
 */
export async function checkReasons(
  trx: Transaction<DB>,
  read: number | undefined,
  given: readonly { readonly reasoned: Reasoned; readonly pointer: string }[],
) {
  const version = await currentVersion(trx)
  const current = await criteriaOf(trx, version)
  const madeFrom = read === undefined || read === version ? undefined : await criteriaOf(trx, read)
  return {
    version,
    faults: given.flatMap(({ reasoned, pointer }) => reasonFaults(reasoned, current, madeFrom, pointer)),
  }
}
