import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import * as codes from './codes.ts'

const facts = {
  kind: codes.kind,
  title: text(120),
  tasks: text(1000),
  sector: codes.sector,
  address: text(200),
  hoursMin: codes.hours,
  hoursMax: codes.hours,
  days: codes.dayList,
  parts: codes.partList,
  travel: z
    .strictObject({
      foot: codes.minutes.optional(),
      bike: codes.minutes.optional(),
      public: codes.minutes.optional(),
      car: codes.minutes.optional(),
    })
    .meta({ description: 'Minuten vanaf het midden van de gemeente, per manier van reizen' }),
  languages: codes.languageList,
  licences: codes.licenceList,
  burdens: codes.burdenList.meta({ description: 'Wat het werk vraagt' }),
  offers: codes.offeringList,
  positions: z.int().min(1).max(200),
}

export const placeOut = z.strictObject({
  id,
  ...facts,
  organisationId: id,
  organisation: z.string(),
  contact: z.strictObject({ id, name: z.string(), phone: z.string() }).nullable(),
  free: z.int(),
  startsOn: dayOut.nullable(),
  untilOn: dayOut.nullable(),
  checkedOn: dayOut,
  checkedBy: z.string(),
  daysSinceCheck: z.int(),
  version,
})
export type PlaceOut = z.infer<typeof placeOut>

export const listPlaces = {
  operationId: 'listWorkPlaces',
  summary: 'Werkplekken en leerplekken, met wat zij vragen en bieden',
  tag: 'Werk en leren',
  status: 200,
  reply: z.strictObject({
    places: z.array(placeOut),
    organisations: z.array(
      z.strictObject({
        id,
        name: z.string(),
        contacts: z.array(z.strictObject({ id, name: z.string() })),
      }),
    ),
    mayKeep: z.boolean(),
    today: dayOut,
  }),
} as const satisfies Contract
export type Places = z.infer<typeof listPlaces.reply>

const input = z.strictObject({
  ...facts,
  tasks: facts.tasks.default(''),
  address: facts.address.default(''),
  parts: facts.parts.default([]),
  travel: facts.travel.default({}),
  languages: facts.languages.default([]),
  licences: facts.licences.default([]),
  burdens: facts.burdens.default([]),
  offers: facts.offers.default([]),
  organisationId: id,
  contactId: id.nullable().default(null),
  startsOn: day.nullable().default(null),
  untilOn: day.nullable().default(null),
})
export type PlaceInput = z.output<typeof input>

export const addPlace = {
  operationId: 'addWorkPlace',
  summary: 'Zet een werkplek of leerplek op de lijst',
  tag: 'Werk en leren',
  body: input,
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const changePlace = {
  operationId: 'changeWorkPlace',
  summary: 'Werk een plek bij; daarmee is zij vandaag nagekeken',
  tag: 'Werk en leren',
  params: idParams,
  body: input,
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version }),
} as const satisfies Contract

export const checkPlace = {
  operationId: 'checkWorkPlace',
  summary: 'De gegevens van een plek kloppen nog: vandaag nagekeken',
  tag: 'Werk en leren',
  params: idParams,
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version }),
} as const satisfies Contract
