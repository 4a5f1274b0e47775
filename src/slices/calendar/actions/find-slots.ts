import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { instantOf } from '#shared/local-time.ts'
import { addDays, maxDate } from '#shared/plain-date.ts'
import type { findSlots as contract } from '../contract.ts'
import { busyOf, exceptionsOf, hoursOf } from '../reads.ts'
import { firstSlots } from '../rules/slots.ts'
import { availabilityOf } from '../shape.ts'

/** The first moments at which all of them are free, over posts and employers; what they do otherwise is not told. */
export async function findSlots(
  { reader, now, today }: Context,
  input: z.output<typeof contract.body>,
): Promise<Reply> {
  const workerIds = [...new Set(input.workerIds)]
  const fromDay = maxDate(input.fromDay, today)
  const from = instantOf(fromDay, '00:00').toISOString()
  const until = instantOf(addDays(fromDay, input.days), '00:00').toISOString()
  const rows = await reader.read(nobody, {
    hours: hoursOf(workerIds, fromDay),
    exceptions: exceptionsOf(workerIds, from, until),
    busy: busyOf(workerIds, from, until),
  })
  const slots = firstSlots(
    workerIds.map((id) => availabilityOf(id, rows)),
    { minutes: input.minutes, after: now, days: input.days, count: 8 },
    fromDay,
  )
  return { body: { slots: slots.map((slot) => slot.toISOString()) } }
}
