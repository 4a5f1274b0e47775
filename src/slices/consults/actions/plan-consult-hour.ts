import type { z } from 'zod'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { hoursOnDay, repeatedDays } from '#shared/repeated-days.ts'
import { blockTogether } from '#slices/calendar'
import type { planConsultHour as contract } from '../contract.ts'
import { checkPlan, slotsIn } from '../rules/session.ts'
import { insertConsultHour, insertSession, organisationsOf } from '../store.ts'

/** Plans every session of a pattern at once, in the calendar of all who staff it; when one does not fit, none is planned. */
export async function planConsultHour(
  context: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now, today } = work
    const workerIds = [...new Set(input.workerIds)]
    const organisations = await organisationsOf(trx, workerIds)
    const faults = checkPlan(input, input, organisations, today)
    if (organisations.length < workerIds.length)
      faults.push({ pointer: '/workerIds', code: 'worker-unknown' })
    if (faults.length > 0) return invalidInput(faults)
    const place = input.place.trim()
    const { slotMinutes, capacity } = input
    const hour = { name: input.name.trim(), place, slotMinutes }
    const id = await insertConsultHour(trx, hour, String(work.actor.id), now)
    const days = repeatedDays(input)
    for (const day of days) {
      const blocked = await blockTogether(
        work,
        { ...hoursOnDay(day, input), kind: 'consult', place },
        workerIds,
      )
      if (isRefusal(blocked)) return onOwnFields(blocked)
      await insertSession(trx, { hourId: id, appointmentId: blocked.id, slots: slotsIn(input), capacity })
    }
    work.publish({
      type: 'consult.planned',
      objects: [{ type: 'consult-hour', id }, ...workerIds.map((worker) => ({ type: 'worker', id: worker }))],
      data: { sessions: days.length },
    })
    return { body: { id, sessions: days.length } }
  })
}

/** The calendar speaks of the moment as one field; here it is a day and a time. */
function onOwnFields(refusal: Refusal): Refusal {
  return {
    ...refusal,
    faults: refusal.faults.map((fault) =>
      fault.pointer === '/startsAt' ? { ...fault, pointer: '/from' } : fault,
    ),
  }
}
