import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agendaOf } from '../agenda-of.ts'
import type { PointInput } from '../rules/agenda.ts'
import { lockTable, raiseVersion, replacePoints } from '../store.ts'

/** The agenda of a table that nobody sat at yet, as a whole. */
export async function setAgenda(
  context: Context,
  id: string,
  version: number,
  points: readonly PointInput[],
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx } = work
    const table = await lockTable(trx, id)
    if (!table?.steers) return refuse('not-found')
    if (table.version !== version) return stale({ state: table.state, version: table.version }, { points })
    if (table.case_closed) return refuse('case-closed')
    if (table.state !== 'planned') return refuse('round-table-state', { state: table.state, step: 'agenda' })
    const agenda = await agendaOf(work, table.case_id, points)
    if (agenda.faults.length > 0) return invalidInput(agenda.faults)
    await replacePoints(trx, { tableId: id, caseId: table.case_id }, agenda.points)
    await raiseVersion(trx, id)
    work.touch(table.person_id)
    work.publish({
      type: 'round-table.agenda-set',
      objects: [
        { type: 'case', id: table.case_id },
        { type: 'round-table', id },
      ],
      data: { points: agenda.points.length },
    })
    return { body: { id }, etag: table.version + 1 }
  })
}
