import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text } from '#shared/schema.ts'
import { changeKinds } from './rules/content.ts'

export const signerRoles = ['resident', 'representative', 'director', 'other'] as const

const change = z.strictObject({
  kind: z.enum(changeKinds),
  of: z.enum(['goal', 'agreement']),
  id,
  title: z.string(),
  fields: z.array(z.string()),
})

const signature = z.strictObject({ role: z.enum(signerRoles), name: z.string(), signedOn: dayOut })

const paperOut = z.strictObject({
  id,
  number: z.int().min(1),
  personId: id,
  madeOn: dayOut,
  madeBy: z.string(),
  signatures: z.array(signature),
  changes: z
    .array(change)
    .meta({ description: 'Wat er veranderde sinds de versie ervoor van dezelfde persoon' }),
})
export type PaperOut = z.infer<typeof paperOut>
export type PaperChangeOut = z.infer<typeof change>

export const listPapers = {
  operationId: 'listPlanPapers',
  summary:
    'Het plan op papier: versies per lid van het huishouden, wie tekende, en wat er sindsdien veranderde',
  tag: 'Plannen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    papers: z.array(paperOut),
    since: z
      .array(z.strictObject({ personId: id, changes: z.array(change) }))
      .meta({ description: 'Per lid: wat het plan nu anders zegt dan de laatste versie op papier' }),
    director: z.string(),
    today: dayOut,
  }),
} as const satisfies Contract
export type Papers = z.infer<typeof listPapers.reply>

export const makePaper = {
  operationId: 'makePlanPaper',
  summary: 'Zet het plan van een lid van het huishouden op papier: een nieuwe versie',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({ personId: id, language: z.enum(['nl', 'en']).optional() }),
  status: 201,
  reply: z.strictObject({ id, number: z.int().min(1) }),
} as const satisfies Contract

export const readPaper = {
  operationId: 'readPlanPaper',
  summary: 'Een versie van het plan als toegankelijke PDF (PDF/UA-1)',
  tag: 'Plannen',
  params: idParams,
  status: 200,
  mediaType: 'application/pdf',
} as const satisfies Contract

export const signPaper = {
  operationId: 'signPlanPaper',
  summary: 'Leg vast wie deze versie ondertekende',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({
    signedOn: day,
    signatures: z
      .array(z.strictObject({ role: z.enum(signerRoles), name: text(200) }))
      .min(1)
      .max(8),
  }),
  status: 201,
  reply: z.strictObject({ signed: z.int() }),
} as const satisfies Contract
