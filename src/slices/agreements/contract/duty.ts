import { z } from 'zod'
import { text } from '#shared/schema.ts'
import { dutyGroundKeys } from '../rules/duty.ts'

export const dutyIn = z.strictObject({
  ground: z.enum(dutyGroundKeys),
  duty: text(300).meta({ description: 'Wat er moet, in gewone woorden' }),
  consequence: text(300).meta({ description: 'Wat er kan gebeuren als het niet gebeurt, in gewone woorden' }),
})

export const dutyOut = z.strictObject({
  ground: z.enum(dutyGroundKeys),
  law: z.string(),
  article: z.string(),
  duty: z.string(),
  consequence: z.string(),
})
