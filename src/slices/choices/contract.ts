import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'

const tally = z.strictObject({ moments: z.int(), took: z.int() })
const compared = { fromOn: dayOut, own: tally, peers: tally.extend({ people: z.int() }) }

const counts = {
  months: z.int().min(1).max(24).meta({ description: 'Zover terug tellen keuzes mee' }),
  minimum: z.int().min(5).max(500).meta({ description: 'Minder keuzes zeggen niets' }),
  minimumPeers: z.int().min(2).max(50).meta({ description: 'Minder collega’s zijn te herkennen' }),
  margin: z.int().min(5).max(90).meta({ description: 'Procentpunten boven de collega’s' }),
  aloneDays: z
    .int()
    .min(7)
    .max(90)
    .meta({ description: 'Zoveel dagen heeft de medewerker het signaal alleen' }),
}

export const choiceNorm = z.strictObject({
  ...counts,
  fromOn: dayOut,
  active: z.boolean(),
  agreedOn: dayOut.nullable().meta({ description: 'Instemming van de ondernemingsraad (WOR art. 27)' }),
})

const signal = z.strictObject({
  id,
  worker: z.string(),
  employer: z.string(),
  toldOn: dayOut,
  ...compared,
  aloneUntil: dayOut,
  phase: z.enum(['alone', 'shared', 'discussed']),
  explanation: z.string(),
  discussedOn: dayOut.nullable(),
  discussedBy: z.string().nullable(),
  outcome: z.string(),
  version,
})

export const viewOwnChoices = {
  operationId: 'viewOwnChoices',
  summary: 'Je eigen keuzes waarin je werkgever naast een gelijk of beter alternatief stond',
  tag: 'Keuzes',
  status: 200,
  reply: z.strictObject({
    norm: choiceNorm.nullable().meta({ description: 'Zonder norm wordt niemand vergeleken' }),
    employer: z.string(),
    seconded: z.boolean(),
    figures: z
      .strictObject({
        countedOn: dayOut,
        verdict: z.enum(['too-few', 'too-few-peers', 'alike', 'more']),
        ...compared,
      })
      .nullable(),
    moments: z.array(
      z.strictObject({
        decisionId: id,
        decidedOn: dayOut,
        took: z.boolean(),
        listed: z.array(
          z.strictObject({
            name: z.string(),
            organisation: z.string().nullable(),
            own: z.boolean(),
            price: z.int(),
            waitDays: z.int().nullable(),
            chosen: z.boolean(),
          }),
        ),
      }),
    ),
    signals: z.array(signal),
  }),
} as const satisfies Contract

export const explainChoices = {
  operationId: 'explainChoices',
  summary: 'Schrijf je toelichting bij een signaal over je keuzes, en deel het als je wilt nu al',
  tag: 'Keuzes',
  params: idParams,
  body: z.strictObject({ explanation: text(2000), share: z.boolean().default(false) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version }),
} as const satisfies Contract

export const listTeamChoices = {
  operationId: 'listTeamChoices',
  summary: 'Signalen over keuzes van je team die de medewerker al zag',
  tag: 'Keuzes',
  status: 200,
  reply: z.strictObject({ norm: choiceNorm.nullable(), signals: z.array(signal) }),
} as const satisfies Contract

export const discussChoices = {
  operationId: 'discussChoices',
  summary: 'Leg vast wat je met de medewerker afsprak; het signaal is daarmee afgerond',
  tag: 'Keuzes',
  params: idParams,
  body: z.strictObject({ outcome: text(2000) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version }),
} as const satisfies Contract

export const viewChoiceNorm = {
  operationId: 'viewChoiceNorm',
  summary: 'Of en hoe keuzes worden vergeleken',
  tag: 'Keuzes',
  status: 200,
  reply: z.strictObject({ norm: choiceNorm.nullable(), today: dayOut }),
} as const satisfies Contract

export const setChoiceNorm = {
  operationId: 'setChoiceNorm',
  summary: 'Stel in of en hoe keuzes worden vergeleken, na instemming van de ondernemingsraad',
  tag: 'Keuzes',
  body: z.strictObject({
    ...counts,
    fromOn: day,
    active: z.boolean(),
    agreedOn: day.nullable().default(null),
  }),
  status: 201,
  reply: choiceNorm,
} as const satisfies Contract

export type OwnChoices = z.infer<typeof viewOwnChoices.reply>
export type TeamChoices = z.infer<typeof listTeamChoices.reply>
export type ChoiceSignal = z.infer<typeof signal>
export type ChoiceNormOut = z.infer<typeof choiceNorm>
export type ChoiceNormView = z.infer<typeof viewChoiceNorm.reply>
