import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text } from '#shared/schema.ts'
import { bases, outcomes, placeKinds } from './rules/outreach.ts'

const contact = z.strictObject({
  id,
  metOn: dayOut,
  worker: z.string(),
  person: z.strictObject({ id, name: z.string() }).nullable(),
  placeKind: z.enum(placeKinds),
  place: z.string(),
  noticed: z.string(),
  offered: z.string(),
  basis: z.enum(bases),
  article: z.string(),
  knows: z.boolean().nullable(),
  notToldBecause: z.string(),
  againOn: dayOut.nullable(),
  reportNumber: z.int().nullable(),
  endedOn: dayOut.nullable(),
  version: z.int(),
})

export const listOutreach = {
  operationId: 'listOutreach',
  summary: 'Erop af: contacten zonder vraag; de eigen, en voor een beoordelaar alle',
  tag: 'Erop af',
  status: 200,
  reply: z.strictObject({ contacts: z.array(contact), today: dayOut }),
} as const satisfies Contract

export const recordOutreach = {
  operationId: 'recordOutreach',
  summary: 'Leg een contact vast dat zonder vraag begon, met de grondslag',
  tag: 'Erop af',
  body: z.strictObject({
    metOn: day,
    placeKind: z.enum(placeKinds),
    place: text(200).default(''),
    noticed: text(4000),
    offered: text(2000).default(''),
    basis: z.enum(bases),
    article: text(100).default(''),
    personId: id.nullable().default(null),
    knows: z.boolean().nullable().default(null),
    notToldBecause: text(500).default(''),
    againOn: day.nullable().default(null),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const followOutreach = {
  operationId: 'followOutreach',
  summary: 'Hoe het verderging: opnieuw langs, klaar, of een melding geworden',
  tag: 'Erop af',
  params: idParams,
  body: z.strictObject({
    outcome: z.enum(outcomes),
    againOn: day.nullable().default(null),
    reportId: id.nullable().default(null),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version: z.int() }),
} as const satisfies Contract

export type OutreachContact = z.infer<typeof contact>
export type OutreachList = z.infer<typeof listOutreach.reply>
export type RecordOutreachInput = z.input<typeof recordOutreach.body>
