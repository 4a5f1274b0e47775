import type { ShiftableClock } from '#platform/clock.ts'
import type { Database } from '#platform/db/database.ts'

/** Sets business time as far ahead as the database says a demo moved it. */
export async function loadShift(db: Database, clock: ShiftableClock): Promise<void> {
  const row = await db.kysely.selectFrom('clock_shift').select('shifted_seconds').executeTakeFirst()
  if (row) clock.shiftTo(row.shifted_seconds)
}
