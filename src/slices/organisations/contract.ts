import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id } from '#shared/schema.ts'

export const colleague = z.strictObject({
  id,
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  team: z.string().nullable(),
  phone: z.string(),
  email: z.string(),
  knowledge: z.array(z.string()),
  languages: z.array(z.string()),
})

export const partnerOut = z.strictObject({
  id,
  name: z.string(),
  organisationId: id,
  organisation: z.string(),
  kind: z.string(),
  phone: z.string(),
  email: z.string(),
})

export const viewDirectory = {
  operationId: 'viewDirectory',
  summary: 'Wie weet wat: collega’s, partners en organisaties, zonder gegevens van inwoners',
  tag: 'Organisaties',
  status: 200,
  reply: z.strictObject({
    workers: z.array(colleague),
    partners: z.array(partnerOut),
    organisations: z.array(
      z.strictObject({ id, name: z.string(), kind: z.string(), phone: z.string().nullable() }),
    ),
  }),
} as const satisfies Contract

export const viewOptions = {
  operationId: 'viewHelpOptions',
  summary: 'Wat kan helpen, van dichtbij naar verder weg, met prijs en wachttijd',
  tag: 'Organisaties',
  query: z.strictObject({ domains: z.string().max(300).default('') }),
  status: 200,
  reply: z.strictObject({
    options: z.array(
      z.strictObject({
        id,
        ring: z.int().min(1).max(6).meta({
          description:
            '1 eigen kracht, 2 eigen netwerk, 3 algemene voorziening, 4 voorliggend, 5 ingekocht, 6 maatwerk',
        }),
        name: z.string(),
        detail: z.string(),
        lifeDomains: z.array(z.string()),
        yearlyPrice: z.int().meta({ description: 'Eurocenten per jaar' }),
        waitDays: z.int().nullable(),
        organisationId: id.nullable(),
      }),
    ),
  }),
} as const satisfies Contract

export type Directory = z.infer<typeof viewDirectory.reply>
export type HelpOption = z.infer<typeof viewOptions.reply>['options'][number]
