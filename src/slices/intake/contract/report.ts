import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text } from '#shared/schema.ts'
import { createPerson } from '#slices/people/contract'
import { channels, reporters, signalKinds, signalSenders } from '../rules/channel.ts'
import { answers } from '../rules/checklist.ts'
import { knowings } from '../rules/knowing.ts'
import { lifeDomains } from '../rules/life-domains.ts'
import { aboutRelations, firstSplits } from '../rules/report.ts'
import { addressee } from './checklist.ts'

const askedQuestion = z.strictObject({
  ownWords: text(4000),
  wishedEffect: text(2000).default(''),
  lifeDomains: z.array(z.enum(lifeDomains)).max(6),
  signal: z
    .enum(lifeDomains)
    .optional()
    .meta({ description: 'Kwam boven door het ja op de signaalvraag van dit leefgebied' }),
  aboutRelation: z.enum(aboutRelations).default('self'),
  aboutPersonId: id
    .optional()
    .meta({ description: 'Voor wie van het huishouden, als die persoon bekend is' }),
})

const referral = z.strictObject({
  name: text(200),
  organisation: text(200),
  phone: text(40).default(''),
  residentKnows: z.boolean(),
  residentAgrees: z.boolean(),
})

const earlySignal = z.strictObject({
  kind: z.enum(signalKinds),
  sender: z.enum(signalSenders),
  threat: z.boolean().meta({
    description: 'Ontruiming, afsluiting of einde van de zorgverzekering dreigt (Wgs art. 4 lid 2)',
  }),
})

const reporter = z.strictObject({
  relation: z.enum(reporters),
  name: text(200).default(''),
  phone: text(40).default(''),
  authority: z
    .enum(answers)
    .optional()
    .meta({ description: 'Gezag over het kind; niet gevraagd blijft leeg' }),
})

const lookAlike = z.strictObject({
  id,
  number: z.int(),
  channel: z.enum(channels),
  receivedAt: instant,
  firstWords: z.string(),
  open: z.boolean(),
})

export const recordReport = {
  operationId: 'recordReport',
  summary:
    'Leg een melding vast met een of meer hulpvragen in eigen woorden; de inwoner krijgt een bevestiging met de termijn',
  tag: 'Meldingen',
  body: z.strictObject({
    personId: id.optional(),
    newPerson: createPerson.body
      .optional()
      .meta({ description: 'Wie er nog niet is: bestaat vanaf het moment dat de melding staat' }),
    contactId: id.optional().meta({ description: 'Het geparkeerde gesprek waar dit de uitkomst van is' }),
    channel: z.enum(channels),
    receivedOn: day
      .optional()
      .meta({ description: 'Eerder dan vandaag bij post, website, verwijzing of signaal' }),
    referral: referral.optional(),
    earlySignal: earlySignal.optional(),
    reporter: reporter.default({ relation: 'self', name: '', phone: '' }),
    ownCircle: z
      .boolean()
      .default(false)
      .meta({ description: 'De medewerker kent deze persoon privé en ziet de melding niet terug' }),
    firstSplit: z.enum(firstSplits),
    callBack: text(200).default('').meta({ description: 'Wanneer de inwoner gebeld wil worden' }),
    callBackTo: addressee.optional(),
    checklistVersion: z.int().min(1).optional(),
    signals: z
      .array(z.strictObject({ lifeDomain: z.enum(lifeDomains), answer: z.enum(answers) }))
      .max(40)
      .default([])
      .meta({ description: 'Alleen wat gevraagd is; niet gevraagd is geen nee' }),
    questions: z.array(askedQuestion).max(20),
    startedAt: z.iso.datetime().optional().meta({ description: 'Begin van het gesprek' }),
    seenReports: z
      .array(id)
      .max(20)
      .default([])
      .meta({ description: 'Eerdere meldingen van die dag die gezien zijn en iets anders zijn' }),
    additionTo: id
      .optional()
      .meta({ description: 'Melding waar dit een aanvulling op is; er komt geen tweede melding' }),
  }),
  status: 201,
  reply: z.strictObject({
    id,
    personId: id,
    number: z.int(),
    addition: z.boolean(),
    inquiryDueOn: dayOut.nullable().meta({ description: 'Wmo 2015 art. 2.3.2' }),
    talkDueOn: dayOut.nullable().meta({ description: 'Eerste gesprek over schulden, Wgs art. 4' }),
    confirmation: z
      .strictObject({ channel: z.enum(['email', 'letter', 'sms']), recipient: z.string() })
      .nullable()
      .meta({ description: 'Leeg als de inwoner hier niet van weet' }),
    callBackDueAt: instant.nullable(),
  }),
} as const satisfies Contract

const arrival = z.strictObject({
  at: instant,
  channel: z.enum(channels),
  takenBy: z.string(),
  reporter: z.strictObject({
    relation: z.enum(reporters),
    name: z.string(),
    phone: z.string(),
    authority: z.enum(answers).nullable(),
  }),
  referral: z
    .strictObject({
      name: z.string(),
      organisation: z.string(),
      phone: z.string(),
      residentKnows: z.boolean(),
      residentAgrees: z.boolean(),
    })
    .nullable(),
  earlySignal: earlySignal.nullable(),
  circle: z
    .strictObject({
      alreadyHelps: z.string(),
      helper: z.strictObject({ name: z.string(), relation: z.string(), phone: z.string() }),
      knowing: z.enum(knowings),
    })
    .nullable()
    .meta({ description: 'Wie al helpt en wie meehielp met invullen; leeg als het niet schriftelijk kwam' }),
  checklistVersion: z.int().nullable(),
  signals: z.array(z.strictObject({ lifeDomain: z.enum(lifeDomains), answer: z.enum(answers).nullable() })),
})

export const viewArrival = {
  operationId: 'viewArrival',
  summary: 'Hoe een melding binnenkwam: wie vertelde het, waar is op doorgevraagd en waarop niet',
  tag: 'Meldingen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    ownCircle: z.boolean(),
    contacts: z.array(arrival),
    about: z.array(
      z.strictObject({ questionId: id, relation: z.enum(aboutRelations), name: z.string().nullable() }),
    ),
  }),
} as const satisfies Contract

export type AskedQuestion = z.input<typeof askedQuestion>
export type RecordReportInput = z.input<typeof recordReport.body>
export type RecordedReport = z.infer<typeof recordReport.reply>
export type ReportLookAlike = z.infer<typeof lookAlike>
export type Arrival = z.infer<typeof viewArrival.reply>
