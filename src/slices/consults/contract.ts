import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, id, idParams, instant, text } from '#shared/schema.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time-wrong' })
  .meta({ example: '13:00' })

const booking = z.strictObject({
  id,
  slot: z.int(),
  question: z.string(),
  bookedBy: z.string(),
  mine: z.boolean(),
  caseNumber: z.int().nullable().meta({ description: 'Alleen voor wie een zetel heeft in de casus' }),
})

const session = z.strictObject({
  id,
  name: z.string(),
  place: z.string(),
  startsAt: instant,
  endsAt: instant,
  staff: z.array(z.strictObject({ id, name: z.string(), organisation: z.string() })),
  slots: z.array(z.strictObject({ slot: z.int(), startsAt: instant, free: z.int() })),
  bookings: z.array(booking).meta({ description: 'De eigen boekingen; voor wie het spreekuur bemenst alle' }),
})

export const viewConsults = {
  operationId: 'viewConsultHours',
  summary: 'Spreekuren van de komende zes weken die organisaties samen bemensen, met vrije plekken',
  tag: 'Spreekuren',
  status: 200,
  reply: z.strictObject({ sessions: z.array(session), mayPlan: z.boolean() }),
} as const satisfies Contract

export const planConsultHour = {
  operationId: 'planConsultHour',
  summary: 'Plan een spreekuur dat twee of meer organisaties bemensen; het komt in ieders agenda',
  tag: 'Spreekuren',
  body: z.strictObject({
    name: text(80),
    place: text(120),
    firstDay: day,
    everyWeeks: z.union([z.literal(1), z.literal(2)]).default(1),
    times: z.int().min(1).max(26).default(1),
    from: clock,
    until: clock,
    slotMinutes: z.int().min(10).max(120),
    capacity: z.int().min(1).max(10).default(1).meta({ description: 'Plekken per tijd' }),
    workerIds: z.array(id).min(1).max(8),
  }),
  status: 201,
  reply: z.strictObject({ id, sessions: z.int() }),
} as const satisfies Contract

export const bookConsult = {
  operationId: 'bookConsult',
  summary: 'Boek een plek in een spreekuur voor een vraag, zonder gegevens van een inwoner',
  tag: 'Spreekuren',
  params: idParams,
  body: z.strictObject({
    slot: z.int().min(1).max(48),
    question: text(300),
    caseNumber: z.int().min(1).max(2_000_000_000).nullable().default(null),
  }),
  status: 201,
  reply: z.strictObject({ id, slot: z.int(), startsAt: instant }),
} as const satisfies Contract

export const cancelConsult = {
  operationId: 'cancelConsult',
  summary: 'Zeg een geboekte plek af, met de reden; de plek is meteen weer vrij',
  tag: 'Spreekuren',
  params: idParams,
  body: z.strictObject({ reason: text(200) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export type Consults = z.infer<typeof viewConsults.reply>
export type ConsultSession = Consults['sessions'][number]
