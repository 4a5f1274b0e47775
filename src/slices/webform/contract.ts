import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams, instant, text, version } from '#shared/schema.ts'
import { recordReport } from '#slices/intake/contract'
import { createPerson } from '#slices/people/contract'
import { closingReasons } from './rules/closing.ts'

const waiting = z.strictObject({
  id,
  number: z.int(),
  sentAt: instant,
  name: z.string(),
  born: z.string(),
  firstWords: z.string(),
  questions: z.int(),
  forOther: z.boolean(),
  version,
})

const closedReport = z.strictObject({
  id,
  number: z.int(),
  reason: z.enum(closingReasons),
  note: z.string(),
  by: z.string(),
  closedAt: instant,
  reopenUntil: instant,
  version,
})

export const listWebReports = {
  operationId: 'listWebReports',
  summary: 'Webmeldingen die nog aan een persoon gekoppeld moeten worden, de oudste eerst',
  tag: 'Webmeldingen',
  status: 200,
  reply: z.strictObject({
    reports: z.array(waiting),
    closed: z.array(closedReport).meta({ description: 'Afgesloten en nog te heropenen, de nieuwste eerst' }),
    counts: z
      .array(z.strictObject({ reason: z.enum(closingReasons), count: z.int() }))
      .meta({ description: 'Afgesloten in de laatste 90 dagen, per reden' }),
  }),
} as const satisfies Contract

export const viewWebReport = {
  operationId: 'viewWebReport',
  summary: 'Eén webmelding zoals zij is geschreven',
  tag: 'Webmeldingen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    id,
    number: z.int(),
    sentAt: instant,
    language: z.enum(['nl', 'en']),
    person: z
      .strictObject({
        givenNames: z.string(),
        infix: z.string(),
        familyName: z.string(),
        born: z.string(),
        phone: z.string(),
        email: z.string(),
        street: z.string(),
        houseNumber: z.string(),
        postcode: z.string(),
        city: z.string(),
      })
      .meta({ description: 'Om wie het gaat, zoals geschreven; nog niemand heeft het nagekeken' }),
    questions: z.array(z.string()).meta({ description: 'In eigen woorden; zonder leefgebied' }),
    wishedEffect: z.string(),
    signals: z
      .array(z.strictObject({ lifeDomain: z.string(), answer: z.enum(['yes', 'no']), words: z.string() }))
      .meta({ description: 'Wat is beantwoord; elk ja heeft eigen woorden' }),
    alreadyHelps: z.string(),
    reach: z.string(),
    helper: z.strictObject({ name: z.string(), relation: z.string(), phone: z.string() }).nullable(),
    reporter: z
      .strictObject({ relation: z.string(), name: z.string(), phone: z.string(), knowing: z.string() })
      .nullable()
      .meta({ description: 'Wie het voor een ander meldt' }),
    version,
  }),
} as const satisfies Contract

const recording = recordReport.body.shape

export const linkWebReport = {
  operationId: 'linkWebReport',
  summary: 'Koppel een webmelding aan een persoon: zij wordt een melding, of een aanvulling op een eerdere',
  tag: 'Webmeldingen',
  params: idParams,
  body: z.strictObject({
    personId: recording.personId,
    newPerson: createPerson.body.optional(),
    lifeDomains: z
      .array(recording.questions.element.shape.lifeDomains)
      .max(5)
      .meta({ description: 'Leefgebieden per vraag in eigen woorden, in dezelfde volgorde' }),
    firstSplit: recording.firstSplit.default('kitchen-table'),
    callBackTo: recording.callBackTo,
    seenReports: recording.seenReports,
    additionTo: recording.additionTo,
    ownCircle: recording.ownCircle,
  }),
  status: 201,
  ifMatch: true,
  reply: recordReport.reply,
} as const satisfies Contract

export const closeWebReport = {
  operationId: 'closeWebReport',
  summary: 'Sluit een webmelding die geen melding wordt, met de reden; veertien dagen te heropenen',
  description:
    'Een hulpvraag afwijzen kan hier niet: dat is een besluit op een melding. Bij niet-voor-ons geldt de doorzendplicht (Awb 2:3).',
  tag: 'Webmeldingen',
  params: idParams,
  body: z.strictObject({ reason: z.enum(closingReasons), note: text(200).default('') }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, told: z.boolean(), reopenUntil: instant, version }),
} as const satisfies Contract

export const reopenWebReport = {
  operationId: 'reopenWebReport',
  summary: 'Heropen een afgesloten webmelding',
  tag: 'Webmeldingen',
  params: idParams,
  body: z.strictObject({}),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version }),
} as const satisfies Contract

export type ClosedWebReport = z.infer<typeof closedReport>
export type WebReportList = z.infer<typeof listWebReports.reply>
export type WaitingWebReport = z.infer<typeof waiting>
export type WebReportView = z.infer<typeof viewWebReport.reply>
export type LinkWebReportInput = z.input<typeof linkWebReport.body>
