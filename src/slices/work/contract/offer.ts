import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { offerStates, offerSteps, standings, stopReasons } from '../rules/offer.ts'
import { effects } from '../rules/outflow.ts'
import * as codes from './codes.ts'

const cents = z.int().min(0).max(1_000_000).meta({ description: 'Eurocenten per maand' })

export const outflowOut = z.strictObject({
  effect: z.enum(effects),
  fromOn: dayOut,
  before: cents,
  after: cents,
  monthly: z.int().meta({ description: 'Wat er per maand minder aan uitkering uitgaat' }),
  basis: z.string(),
  recordedBy: z.string(),
  recordedOn: dayOut,
  version,
})

export const offerOut = z.strictObject({
  id,
  caseId: id,
  household: z.string(),
  personId: id,
  person: z.string(),
  phone: z.string().nullable(),
  young: z.boolean(),
  placeId: id,
  title: z.string(),
  kind: codes.kind,
  organisation: z.string(),
  contact: z.string().nullable(),
  state: z.enum(offerStates),
  standing: z.enum(standings).nullable().meta({ description: 'Leeg als het aanbod niet meer loopt' }),
  offeredOn: dayOut,
  offeredBy: z.string(),
  startBy: dayOut.nullable(),
  daysLeft: z.int().nullable(),
  silentDays: z.int(),
  despite: z.string(),
  answerWords: z.string(),
  trialUntil: dayOut.nullable(),
  startedOn: dayOut.nullable(),
  endedOn: dayOut.nullable(),
  reason: z.enum(stopReasons).nullable(),
  reasonWords: z.string(),
  steps: z.array(z.enum(offerSteps)),
  outflow: outflowOut.nullable(),
  mayMoney: z.boolean().meta({ description: 'Of je het gevolg voor de uitkering leest en vastlegt' }),
  version,
})
export type OfferOut = z.infer<typeof offerOut>

export const makeOffer = {
  operationId: 'makeWorkOffer',
  summary: 'Bied iemand een plek aan; de inwoner zegt in Mijn plan of die dat wil',
  tag: 'Werk en leren',
  params: idParams,
  body: z.strictObject({
    personId: id,
    placeId: id,
    despite: text(500).default('').meta({ description: 'Waarom toch, als een voorwaarde niet past' }),
  }),
  status: 201,
  reply: z.strictObject({ id, startBy: dayOut.nullable() }),
} as const satisfies Contract

export const stepOffer = {
  operationId: 'stepWorkOffer',
  summary: 'Zet de volgende stap: wil wel, kennismaking, proefperiode, begonnen of gestopt met reden',
  description:
    'Een proefperiode maakt afspraken: van de plek, van de inwoner en van jou, met een vinger aan de pols.',
  tag: 'Werk en leren',
  params: idParams,
  body: z.strictObject({
    step: z.enum(offerSteps),
    on: day.optional().meta({ description: 'Dag van begin of einde; anders vandaag' }),
    words: text(1000)
      .default('')
      .meta({ description: 'Bij wil wel en liever niet: wat de inwoner zei; bij stoppen: wat er gebeurde' }),
    reason: z.enum(stopReasons).optional(),
    trialUntil: day.optional(),
    goalId: id.optional().meta({ description: 'Het doel waar de afspraken van de proefperiode bij staan' }),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(offerStates), agreementIds: z.array(id), version }),
} as const satisfies Contract

export const recordOutflow = {
  operationId: 'recordWorkOutflow',
  summary: 'Leg vast wat een begin met de uitkering deed, of verbeter dat',
  description: 'If-Match is de versie van het aanbod.',
  tag: 'Werk en leren',
  params: idParams,
  body: z.strictObject({
    effect: z.enum(effects),
    fromOn: day,
    before: cents,
    after: cents,
    basis: text(300),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, monthly: z.int(), version }),
} as const satisfies Contract
