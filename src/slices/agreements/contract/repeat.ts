import { z } from 'zod'
import { day, dayOut, instant } from '#shared/schema.ts'
import { longestEvery, mostTimes, repeatUnits, timeOutcomes } from '../rules/repeat.ts'

/** How often a promise is kept: until a last day, or so many times. */
export const repeatIn = z.strictObject({
  unit: z.enum(repeatUnits),
  every: z.int().min(1).max(longestEvery).default(1),
  times: z.int().min(2).max(mostTimes).optional(),
  until: day.optional(),
})

export const repeatOut = z
  .strictObject({
    unit: z.enum(repeatUnits),
    every: z.int(),
    times: z.int(),
    kept: z.int(),
    missed: z.int(),
    skipped: z.int(),
    firstOn: dayOut,
    lastOn: dayOut,
  })
  .meta({ description: 'Een afspraak die zich herhaalt; dueOn is de dag van de keer die nu open staat' })

/** What became of one time. */
export const timeOut = z.strictObject({
  day: dayOut,
  outcome: z.enum(timeOutcomes),
  remark: z.string(),
  at: instant,
  by: z.string(),
})
