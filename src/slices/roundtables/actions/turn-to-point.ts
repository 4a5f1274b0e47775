import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { turnsOf } from '../reads.ts'
import { lockTableOf, readIn, savePointState } from '../store.ts'
import { beginTurn, endTurn } from '../store-spans.ts'

/** Brings a point to the table, says that it is done, or leaves it for later: then it stays what it was. */
export async function turnToPoint(
  context: Context,
  pointId: string,
  to: 'open' | 'done' | 'later',
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const table = await lockTableOf(trx, 'point', pointId)
    if (!table?.steers) return refuse('not-found')
    if (table.state !== 'running') return refuse('round-table-not-running')
    const { id: tableId, case_id: caseId } = table
    const current = (await readIn(trx, turnsOf(tableId))).find(({ until_at }) => until_at === null)?.owner
    if (to === 'open' && current !== pointId) {
      await endTurn(trx, tableId, now)
      await beginTurn(trx, { tableId, caseId, pointId }, now)
    }
    if (to !== 'open' && current === pointId) await endTurn(trx, tableId, now)
    await savePointState(trx, pointId, to)
    work.touch(table.person_id)
    work.publish({
      type: 'round-table.turned',
      objects: [
        { type: 'case', id: caseId },
        { type: 'round-table', id: tableId },
      ],
      data: { to },
    })
    return { body: { id: pointId } }
  })
}
