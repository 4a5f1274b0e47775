import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams, instant, text, version } from '#shared/schema.ts'

const longest = 200_000

export const parkContact = {
  operationId: 'parkContact',
  summary: 'Parkeer een gesprek, met reden; alles wat getypt is blijft staan',
  tag: 'Gesprekken',
  body: z.strictObject({
    id: id.optional().meta({ description: 'Het gesprek dat eerder hervat is' }),
    personId: id.optional(),
    title: text(200),
    reason: text(200),
    startedAt: z.iso.datetime().optional(),
    content: z
      .record(z.string(), z.unknown())
      .refine((content) => JSON.stringify(content).length <= longest, { error: 'conversation-too-long' }),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

const parked = z.strictObject({
  id,
  title: z.string(),
  reason: z.string(),
  worker: z.string(),
  own: z.boolean(),
  parkedAt: instant.nullable().meta({ description: 'Leeg: hervat en nog niet vastgelegd' }),
  version,
})

export const listParkedContacts = {
  operationId: 'listParkedContacts',
  summary: 'Geparkeerde gesprekken: de eigen, en aan de balie ook die van collega’s',
  tag: 'Gesprekken',
  status: 200,
  reply: z.strictObject({ contacts: z.array(parked) }),
} as const satisfies Contract

export const resumeContact = {
  operationId: 'resumeContact',
  summary: 'Hervat een geparkeerd gesprek, ook van een collega van de balie',
  tag: 'Gesprekken',
  params: idParams,
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ id, version }),
} as const satisfies Contract

export const viewParkedContact = {
  operationId: 'viewParkedContact',
  summary: 'Wat er getypt is in een gesprek dat je zelf geparkeerd of hervat hebt',
  tag: 'Gesprekken',
  params: idParams,
  status: 200,
  reply: z.strictObject({ id, content: z.record(z.string(), z.unknown()), version }),
} as const satisfies Contract

export const stopContact = {
  operationId: 'stopContact',
  summary: 'Stop een geparkeerd of hervat gesprek; er blijft niets van over',
  tag: 'Gesprekken',
  params: idParams,
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export type ParkedContact = z.infer<typeof parked>
export type ParkedContacts = z.infer<typeof listParkedContacts.reply>
export type ParkContactInput = z.input<typeof parkContact.body>
