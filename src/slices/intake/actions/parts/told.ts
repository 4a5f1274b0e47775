import type { z } from 'zod'
import type { getPerson } from '#slices/people'
import type { RecordedReport, recordReport } from '../../contract.ts'
import type { Circle } from '../../store/circle.ts'

export type RecordReport = z.output<typeof recordReport.body>
/** What a door beside the counter knows: the number given already, when it came, and what stood beside the questions. */
export interface CameBefore {
  readonly number: number
  readonly receivedAt: Date
  readonly circle: Circle
  /** The confirmation was given when it came in, or the resident does not know of the report. */
  readonly confirmed: boolean
}

/** The same, once it is known about whom. */
export type ReportOfPerson = RecordReport & { readonly personId: string; readonly before?: CameBefore }
export type Person = NonNullable<Awaited<ReturnType<typeof getPerson>>>

/** What became of what was told: a report, and its questions in the order in which they were asked. */
export interface Told {
  readonly reply: RecordedReport
  readonly questionIds: readonly string[]
}
