import type { z } from 'zod'
import type { getPerson } from '#slices/people'
import type { RecordedReport, recordReport } from '../../contract.ts'

export type RecordReport = z.output<typeof recordReport.body>
/** The same, once it is known about whom. */
export type ReportOfPerson = RecordReport & { readonly personId: string }
export type Person = NonNullable<Awaited<ReturnType<typeof getPerson>>>

/** What became of what was told: a report, and its questions in the order in which they were asked. */
export interface Told {
  readonly reply: RecordedReport
  readonly questionIds: readonly string[]
}
