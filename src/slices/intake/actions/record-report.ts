import type { Context, Reply } from '#platform/http/route.ts'
import type { Refusal } from '#shared/refusal.ts'
import { recordIn } from './parts/record-in.ts'
import type { RecordReport } from './parts/told.ts'

/**
 * Records what somebody tells: one contact, its answers to the signal questions, and a report with its questions, or an
 * addition to the report that was made earlier that day (A1, A3, A7; Wmo 2015 art. 2.3.2).
 */
export async function recordReport(context: Context, told: RecordReport): Promise<Reply | Refusal> {
  return context.transaction((work) => recordIn(work, context.services, told))
}
