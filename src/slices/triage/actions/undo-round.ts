import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { undoCases } from '#slices/cases'
import { returnReports } from '#slices/intake'
import { unconfirmHouseholds } from '#slices/people'
import { returnTerms } from '#slices/terms'
import { undoObstacle } from '../rules/round.ts'
import { countWorkedOn, insertUndone, lockRound, saveRoundUndone } from '../store-round.ts'

/** Takes a round back whole: the reports wait again with their terms, the cases are closed as never begun. */
export async function undoRound(context: Context, id: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, now, today } = work
    const round = await lockRound(trx, tenantId, id)
    if (!round) return refuse('not-found')
    const caseIds = round.items.map(({ case_id }) => case_id)
    const reportIds = round.items.map(({ report_id }) => report_id)
    const workedOn = await countWorkedOn(trx, caseIds, reportIds)
    const obstacle = undoObstacle(round, now, String(work.actor.id), workedOn)
    if (obstacle === 'round-not-yours') return refuse('not-found')
    if (obstacle) return refuse(obstacle, { count: workedOn })
    await insertUndone(trx, id, reportIds)
    await undoCases(trx, caseIds, now, today)
    await returnTerms(trx, tenantId, caseIds)
    await returnReports(trx, tenantId, reportIds)
    await unconfirmHouseholds(
      trx,
      tenantId,
      round.items.flatMap(({ made_household }) => made_household ?? []),
      today,
    )
    await saveRoundUndone(trx, tenantId, id, now)
    for (const { report_id, case_id, person_id } of round.items) {
      work.touch(person_id)
      work.publish({
        type: 'triage.undone',
        objects: [
          { type: 'report', id: report_id },
          { type: 'case', id: case_id },
          { type: 'person', id: person_id },
        ],
      })
    }
    return { body: { id, count: round.items.length } }
  })
}
