import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, text } from '#shared/schema.ts'
import * as codes from './codes.ts'

const notAsked = 'Leeg (null): niet gevraagd; een lege lijst: gevraagd en niets'

/** What somebody can, wants and needs. Every list may be null: not asked is never no. */
export const possibilities = z.strictObject({
  wants: text(1000).meta({ description: 'In eigen woorden' }),
  can: text(1000),
  hoursMin: codes.hours.nullable(),
  hoursMax: codes.hours.nullable(),
  days: codes.dayList.nullable().meta({ description: notAsked }),
  parts: codes.partList.nullable().meta({ description: notAsked }),
  travelMinutes: codes.minutes.nullable(),
  means: codes.meansList.nullable().meta({ description: notAsked }),
  languages: codes.languageList.nullable().meta({ description: notAsked }),
  licences: codes.licenceList.nullable().meta({ description: notAsked }),
  sectors: codes.sectorList.nullable().meta({ description: notAsked }),
  needs: codes.offeringList.nullable().meta({ description: `Zonder dit gaat het niet. ${notAsked}` }),
  wishes: codes.offeringList.nullable().meta({ description: `Dit is fijn. ${notAsked}` }),
  burdens: codes.burdenList.nullable().meta({ description: `Wat niet gaat. ${notAsked}` }),
})
export type PossibilitiesOut = z.infer<typeof possibilities>

export const profileSources = ['resident', 'together', 'worker'] as const

export const profileOut = z.strictObject({
  id,
  personId: id,
  number: z.int().min(1),
  content: possibilities,
  source: z.enum(profileSources),
  notedOn: dayOut,
  notedBy: z.string(),
  answer: z.enum(['right', 'wrong']).nullable().meta({ description: 'Wat de inwoner ervan zei' }),
  answerWords: z.string(),
  answeredOn: dayOut.nullable(),
})
export type ProfileOut = z.infer<typeof profileOut>

export const noteProfile = {
  operationId: 'noteWorkProfile',
  summary: 'Schrijf op wat iemand kan en wil in werk en leren; wat er stond blijft als eerdere versie',
  description: 'Geen diagnose. `after` is het nummer waarop dit volgt, 0 voor het eerste.',
  tag: 'Werk en leren',
  params: idParams,
  body: z.strictObject({
    personId: id,
    after: z.int().min(0),
    source: z.enum(profileSources),
    content: possibilities,
  }),
  status: 201,
  reply: z.strictObject({ id, number: z.int() }),
} as const satisfies Contract
