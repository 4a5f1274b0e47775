import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, instant, text } from '#shared/schema.ts'

export const remarkKinds = ['remark', 'objection'] as const

const term = z.strictObject({
  id,
  term: z.string(),
  meaning: z.string(),
  source: z.string(),
  state: z.enum(['proposed', 'agreed']),
  proposedBy: z.string(),
  proposedOn: dayOut,
  settledOn: dayOut.nullable(),
  words: z.array(z.strictObject({ organisationId: id, organisation: z.string(), word: z.string() })),
  remarks: z.array(
    z.strictObject({
      id,
      kind: z.enum(remarkKinds),
      body: z.string(),
      meaning: z.string(),
      author: z.string(),
      writtenAt: instant,
    }),
  ),
  version: z.int(),
})

const agendaItem = z.strictObject({
  id,
  kind: z.enum(['objection', 'same-word']),
  termId: id,
  term: z.string(),
  otherTerm: z.string().nullable(),
  word: z.string(),
  openedOn: dayOut,
  onAgendaOf: z
    .strictObject({ id, title: z.string() })
    .nullable()
    .meta({ description: 'De themabijeenkomst waar het op de agenda staat' }),
})

export const viewGlossary = {
  operationId: 'viewGlossary',
  summary:
    'Definitiewijzer: wat een begrip betekent, hoe elke organisatie het noemt, en wat op de agenda staat',
  tag: 'Begrippen',
  status: 200,
  reply: z.strictObject({
    terms: z.array(term),
    agenda: z.array(agendaItem),
    /** The reader's own organisation, whose word the reader may write. */
    organisation: z.strictObject({ id, name: z.string() }).nullable(),
    maySettle: z.boolean(),
  }),
} as const satisfies Contract

export const proposeTerm = {
  operationId: 'proposeTerm',
  summary: 'Stel een begrip voor',
  tag: 'Begrippen',
  body: z.strictObject({ term: text(80), meaning: text(1000), source: text(200).default('') }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const remarkOnTerm = {
  operationId: 'remarkOnTerm',
  summary: 'Zeg iets over een begrip; een bezwaar komt op de agenda',
  tag: 'Begrippen',
  params: idParams,
  body: z.strictObject({
    kind: z.enum(remarkKinds),
    body: text(2000),
    meaning: text(1000).default('').meta({ description: 'Een andere betekenis, als voorstel' }),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const writeOwnWord = {
  operationId: 'writeOwnWord',
  summary: 'Hoe mijn organisatie dit begrip noemt; leeg als zij het afgesproken woord gebruikt',
  tag: 'Begrippen',
  params: idParams,
  body: z.strictObject({ word: text(80) }),
  status: 200,
  reply: z.strictObject({ word: z.string() }),
} as const satisfies Contract

export const settleTerm = {
  operationId: 'settleTerm',
  summary: 'Stel de betekenis vast; bezwaren die op de agenda staan, zijn daarmee afgedaan',
  tag: 'Begrippen',
  params: idParams,
  body: z.strictObject({ meaning: text(1000), source: text(200).default('') }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version: z.int() }),
} as const satisfies Contract

export const settleAgendaItem = {
  operationId: 'settleAgendaItem',
  summary: 'Leg vast wat over een agendapunt is besloten',
  tag: 'Begrippen',
  params: idParams,
  body: z.strictObject({ decision: text(1000) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export type Glossary = z.infer<typeof viewGlossary.reply>
export type GlossaryTerm = Glossary['terms'][number]
export type AgendaItem = Glossary['agenda'][number]
