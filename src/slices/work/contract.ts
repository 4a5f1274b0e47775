import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams } from '#shared/schema.ts'
import { offerOut } from './contract/offer.ts'
import { placeOut } from './contract/place.ts'
import { profileOut } from './contract/profile.ts'

export * from './contract/offer.ts'
export * from './contract/place.ts'
export * from './contract/profile.ts'
export type { OfferState, OfferStep, Standing, StopReason } from './rules/offer.ts'
export type { Effect } from './rules/outflow.ts'

export const viewCaseWork = {
  operationId: 'viewCaseWork',
  summary: 'Werk en leren in een casus: per persoon mogelijkheden en aanbod, en de plekken die er zijn',
  tag: 'Werk en leren',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    people: z.array(
      z.strictObject({
        id,
        name: z.string(),
        givenNames: z.string(),
        age: z.int().nullable(),
        young: z.boolean(),
      }),
    ),
    profiles: z.array(profileOut),
    offers: z.array(offerOut),
    places: z.array(placeOut),
    goals: z.array(z.strictObject({ id, ownWords: z.string(), lifeDomain: z.string() })),
    today: dayOut,
  }),
} as const satisfies Contract
export type CaseWork = z.infer<typeof viewCaseWork.reply>

export const listOffers = {
  operationId: 'listWorkOffers',
  summary: 'Wie een aanbod van werk of leren heeft: eerst een gesprek, dan wat stil ligt',
  tag: 'Werk en leren',
  status: 200,
  reply: z.strictObject({ offers: z.array(offerOut), today: dayOut }),
} as const satisfies Contract
export type Offers = z.infer<typeof listOffers.reply>

const count = z.int().nullable().meta({ description: 'Leeg: minder dan vijf mensen' })

export const viewFigures = {
  operationId: 'viewWorkFigures',
  summary: 'Uitstroom per maand en wat dat per maand scheelt aan uitkering, zonder personen',
  tag: 'Werk en leren',
  status: 200,
  reply: z.strictObject({
    months: z.array(z.strictObject({ month: dayOut, people: count, ended: count, cents: count })),
    people: count,
    cents: count,
    minimum: z.int(),
  }),
} as const satisfies Contract
export type WorkFigures = z.infer<typeof viewFigures.reply>
