import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { endArrangedSeats, lockDirection } from '#slices/cases'
import { findWorker } from '#slices/organisations'
import type { coverAbsence as contract } from '../contract.ts'
import { standIn } from '../cover.ts'
import { checkAbsence } from '../rules/check.ts'
import {
  casesDirectedBy,
  endAbsenceRow,
  insertAbsence,
  leadsWorker,
  lockAbsences,
  tiedCases,
} from '../store.ts'

/** A stand-in for all cases of a director who is away, from the first until the last day; it begins and ends by itself. */
export async function coverAbsence(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today, actor } = work
    const { workerId, standInId } = input
    const absences = await lockAbsences(trx, [workerId, standInId], today)
    const faults = checkAbsence(input, absences, today)
    const own = workerId === actor.id && actor.role === 'director'
    if (!own && !(await leadsWorker(trx, workerId)))
      faults.push({ pointer: '/workerId', code: 'absence-not-yours' })
    if ((await findWorker(trx, tenantId, standInId, today))?.role !== 'director')
      faults.push({ pointer: '/standInId', code: 'receiver-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    const id = await insertAbsence(work, input)
    const files = await lockDirection(trx, await casesDirectedBy(trx, workerId))
    const tied = await tiedCases(
      trx,
      standInId,
      files.map((file) => file.id),
    )
    const covered = files.filter((file) => !tied.has(file.id))
    for (const file of covered) await standIn(work, { ...input, id }, file)
    work.touch(...files.flatMap(({ memberIds }) => memberIds))
    work.publish({
      type: 'absence.covered',
      objects: [
        { type: 'absence', id },
        { type: 'worker', id: workerId },
        { type: 'worker', id: standInId },
        ...covered.map((file) => ({ type: 'case', id: file.id })),
      ],
      data: { fromOn: input.fromOn, untilOn: input.untilOn },
    })
    const skipped = files.filter((file) => tied.has(file.id)).map(({ number }) => number)
    return { body: { id, cases: covered.length, skipped } }
  })
}

/** Back sooner than thought: the stand-in's seats end now. */
export async function endAbsence(context: Context, id: string): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const absence = await endAbsenceRow(work.trx, id, work.now)
    if (!absence) return refuse('not-found')
    await endArrangedSeats(work.trx, id, work.now)
    work.publish({
      type: 'absence.ended',
      objects: [
        { type: 'absence', id },
        { type: 'worker', id: absence.workerId },
        { type: 'worker', id: absence.standInId },
      ],
    })
    return { status: 204 }
  })
}
