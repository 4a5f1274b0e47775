import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams } from '#shared/schema.ts'
import { longestWaitDays } from '../rules/wait.ts'
import { waitKinds } from '../rules/wait-elsewhere.ts'

export const waitKind = z.enum(waitKinds).default('agreement').meta({
  description:
    'Een afspraak tot ze is nagekomen, een verwijzing tot het eerste contact, een stap tot hij klaar is',
})

export const daysAfter = z
  .int()
  .min(1)
  .max(longestWaitDays)
  .nullable()
  .default(null)
  .meta({ description: 'Zo veel dagen nadat het andere is gebeurd; leeg: de afgesproken datum blijft' })

export const waitIn = z.strictObject({ kind: waitKind, on: id, daysAfter })

const waitChoice = z.strictObject({
  kind: z.enum(waitKinds),
  id,
  title: z.string(),
  expectedOn: dayOut.nullable(),
  open: z.boolean().meta({ description: 'Hier valt nog op te wachten' }),
})

export const viewWaitable = {
  operationId: 'viewWaitable',
  summary: 'De verwijzingen en stappen van een casus, om op te wachten',
  tag: 'Afspraken',
  params: idParams,
  status: 200,
  reply: z.strictObject({ choices: z.array(waitChoice) }),
} as const satisfies Contract

export type WaitChoice = z.infer<typeof waitChoice>
export type CanWaitFor = z.infer<typeof viewWaitable.reply>
