import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { reasonCodes, weights } from './rules/weight.ts'

const waiting = z.strictObject({
  id,
  number: z.int(),
  name: z.string(),
  age: z.int().nullable(),
  receivedAt: instant,
  receivedOn: dayOut,
  channel: z.string(),
  firstSplit: z.string(),
  questions: z.int(),
  firstWords: z.string(),
  lifeDomains: z.array(z.string()),
  dueOn: dayOut,
  daysLeft: z.int(),
  warning: z.boolean(),
  paused: z.boolean(),
})

export const listReports = {
  operationId: 'listReports',
  summary: 'Binnengekomen meldingen, de kortste resterende termijn eerst',
  tag: 'Meldingen',
  status: 200,
  reply: z.strictObject({ reports: z.array(waiting) }),
} as const satisfies Contract

export const directorOption = z.strictObject({
  id,
  name: z.string(),
  team: z.string().nullable(),
  points: z.int(),
  ceiling: z.int(),
  knows: z
    .array(z.string())
    .meta({ description: 'Leefgebieden van deze melding waar deze collega kennis van heeft' }),
  knewHousehold: z.boolean(),
})

export const viewReport = {
  operationId: 'viewReport',
  summary: 'Eén melding: gevraagd, bekend, en wie de regie kan voeren',
  tag: 'Meldingen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    id,
    number: z.int(),
    state: z.string(),
    channel: z.string(),
    firstSplit: z.string(),
    callBack: z.string(),
    receivedAt: instant,
    takenBy: z.string(),
    person: z.strictObject({
      id,
      name: z.string(),
      givenNames: z.string(),
      age: z.int().nullable(),
      address: z.string().nullable(),
      bsnTail: z.string().nullable(),
    }),
    questions: z.array(
      z.strictObject({
        id,
        ownWords: z.string(),
        wishedEffect: z.string(),
        lifeDomains: z.array(z.string()),
        askedOn: z.boolean(),
        state: z.string(),
        decision: z
          .strictObject({
            weight: z.enum(weights),
            reasons: z.array(z.string()),
            note: z.string(),
            by: z.string(),
            at: instant,
          })
          .nullable(),
      }),
    ),
    term: z.unknown().meta({ description: 'De termijn van dit onderzoek, zie termijnen' }),
    directors: z.array(directorOption),
    version,
  }),
} as const satisfies Contract

export const decideTriage = {
  operationId: 'decideTriage',
  summary:
    'Besluit per hulpvraag hoe zwaar het antwoord is; licht of zwaar opent een casus met een regievoerder',
  tag: 'Meldingen',
  params: idParams,
  body: z.strictObject({
    decisions: z
      .array(
        z.strictObject({
          questionId: id,
          weight: z.enum(weights),
          reasons: z.array(z.enum(reasonCodes)).max(8).default([]),
          note: text(1000).default(''),
          referredTo: id.optional(),
          options: z.array(id).max(20).default([]),
        }),
      )
      .max(20),
    directorId: id.optional(),
    memberIds: z.array(id).max(20).default([]),
  }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ reportId: id, caseId: id.nullable() }),
} as const satisfies Contract

export type WaitingReport = z.infer<typeof waiting>
export type ReportView = z.infer<typeof viewReport.reply>
export type DirectorOption = z.infer<typeof directorOption>
export type DecideTriageInput = z.input<typeof decideTriage.body>

export { type ReasonCode, reasonCodes, type Weight, weights } from './rules/weight.ts'
