import { z } from 'zod'
import { dayOut, id, instant } from '#shared/schema.ts'
import { agreementMarks, agreementStates } from '#slices/agreements/contract'
import { agendaMarks } from '../rules/agenda.ts'
import { participantKinds } from '../rules/parties.ts'
import { presences } from '../rules/presence.ts'

/** What was decided, with the answer of now. */
export const decision = z.strictObject({
  agreementId: id,
  title: z.string(),
  promiser: z.string(),
  promiserId: id,
  dueOn: dayOut,
  pulseDays: z.int().nullable(),
  state: z.enum(agreementStates),
  mark: z.enum(agreementMarks),
  answeredAt: instant.nullable().meta({ description: 'Wanneer ja of iets anders is gezegd' }),
  seenAt: instant.nullable().meta({ description: 'Wanneer een partner de link opende' }),
  decidedAt: instant,
  remindedAt: instant.nullable(),
  renews: z.boolean().meta({ description: 'Een eerdere belofte is hiermee opnieuw afgesproken' }),
})

/** A point with what it is about and what came of it. */
export const point = z.strictObject({
  id,
  number: z.int(),
  agreementId: id.nullable(),
  title: z.string(),
  minutes: z.int(),
  mark: z.enum(agendaMarks).nullable(),
  days: z.int(),
  state: z.enum(['open', 'done', 'later']),
  facts: z
    .strictObject({
      promiser: z.string(),
      promiserId: id,
      organisation: z.string().nullable(),
      acceptedOn: dayOut.nullable(),
      dueOn: dayOut,
      remark: z.string(),
      result: z.string(),
      goalId: id,
      goal: z.string(),
      goalLanguage: z.string(),
      forPersonId: id,
      replaceable: z.boolean().meta({ description: 'Wat hierover wordt besloten komt ervoor in de plaats' }),
    })
    .nullable(),
  turns: z.array(z.strictObject({ from: instant, until: instant.nullable() })),
  decisions: z.array(decision),
})

/** Who sits there, and what they read back. */
export const participant = z.strictObject({
  id,
  kind: z.enum(participantKinds),
  holderId: id,
  name: z.string(),
  organisation: z.string().nullable(),
  steers: z.boolean(),
  presence: z.enum(['expected', ...presences]),
  since: instant.nullable(),
  reads: z
    .array(z.int())
    .nullable()
    .meta({ description: 'De punten die deze persoon terugleest; leeg: alles' }),
})
