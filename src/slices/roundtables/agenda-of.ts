import type { Work } from '#platform/access/work.ts'
import type { Fault } from '#shared/refusal.ts'
import { agreementsOfCase, markOfRow } from '#slices/agreements'
import { agendaFaults, agendaMarks, type PointInput } from './rules/agenda.ts'
import { type NewPoint, readIn } from './store.ts'

/** An agenda that was asked for, with what each agreement on it is today, or what is wrong with it. */
export async function agendaOf(
  work: Work,
  caseId: string,
  points: readonly PointInput[],
): Promise<{ readonly faults: Fault[]; readonly points: NewPoint[] }> {
  const rows = await readIn(work.trx, agreementsOfCase(caseId))
  const agreements = new Map(rows.map((row) => [row.id, row]))
  const faults = agendaFaults(points)
  points.forEach(({ agreementId }, index) => {
    if (agreementId != null && !agreements.has(agreementId))
      faults.push({ pointer: `/points/${index}/agreementId`, code: 'round-table-point-unknown' })
  })
  return {
    faults,
    points: points.map(({ agreementId, title, minutes }) => {
      const row = agreementId == null ? undefined : agreements.get(agreementId)
      const marked = row && markOfRow(row, work.today)
      const mark = agendaMarks.find((known) => known === marked?.mark) ?? null
      return {
        agreementId: agreementId ?? null,
        title: title.trim() || (row?.title ?? ''),
        minutes,
        mark,
        days: mark === null ? 0 : (marked?.days ?? 0),
      }
    }),
  }
}
