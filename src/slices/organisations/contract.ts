import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'

import { dayOut, id, text } from '#shared/schema.ts'
import { lifeDomains } from '#slices/intake/contract'
import { spokenLanguages, targetGroups } from './rules/vocabulary.ts'

/** What somebody can know about: the life domains. */
export { lifeDomains as knowledgeDomains } from '#slices/intake/contract'
export { spokenLanguages, type TargetGroup, targetGroups } from './rules/vocabulary.ts'

/** When somebody can be called; null when no hours are known. */
const reach = z
  .strictObject({
    now: z.boolean(),
    until: z.string().nullable().meta({ example: '17:00' }),
    day: dayOut.nullable().meta({ description: 'De eerstvolgende dag, als het nu niet kan' }),
    at: z.string().nullable().meta({ example: '09:00' }),
    place: z.string(),
    away: z.boolean().meta({ description: 'Afwezig op een moment dat er anders gewerkt wordt' }),
  })
  .nullable()

const contactPerson = z.strictObject({ id, name: z.string(), phone: z.string() })

const knows = {
  knowledge: z.array(z.string()),
  topics: z.array(z.string()).meta({ description: 'Onderwerpen in eigen woorden' }),
  targetGroups: z.array(z.enum(targetGroups)),
  ageFrom: z.int().nullable(),
  ageUntil: z.int().nullable(),
  languages: z.array(z.string()),
  reach,
}

export const colleague = z.strictObject({
  id,
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  team: z.string().nullable(),
  phone: z.string(),
  email: z.string(),
  ...knows,
  reachNote: z.string().meta({ description: 'Hoe of wanneer iemand het best te bereiken is' }),
  standIn: contactPerson.nullable(),
  leads: z
    .array(z.strictObject({ id, title: z.string(), day: dayOut }))
    .meta({ description: 'Bijeenkomsten die komen' }),
})

const counter = z.strictObject({
  id,
  name: z.string(),
  organisation: z.string(),
  place: z.string(),
  phone: z.string(),
  ...knows,
  walkIn: z.boolean(),
  contact: contactPerson.nullable(),
})

export const partnerOut = z.strictObject({
  id,
  name: z.string(),
  organisationId: id,
  organisation: z.string(),
  kind: z.string(),
  phone: z.string(),
  email: z.string(),
})

export const viewDirectory = {
  operationId: 'viewDirectory',
  summary:
    'Wie weet wat en wie is nu te bereiken: loketten, collega’s, partners en organisaties, zonder gegevens van inwoners',
  tag: 'Organisaties',
  status: 200,
  reply: z.strictObject({
    counters: z.array(counter),
    workers: z.array(colleague),
    partners: z.array(partnerOut),
    organisations: z.array(
      z.strictObject({
        id,
        name: z.string(),
        kind: z.string(),
        phone: z.string().nullable(),
        contacts: z
          .array(z.strictObject({ at: z.enum(['youth-centre', 'attendance']), ...contactPerson.shape }))
          .meta({ description: 'Van een school: wie daar bij het CJG en bij leerplicht over gaat' }),
      }),
    ),
  }),
} as const satisfies Contract

const cardVersion = z.int().min(1)

const ownCard = z.strictObject({
  id,
  knowledge: z.array(z.string()),
  topics: z.array(z.string()),
  targetGroups: z.array(z.enum(targetGroups)),
  ageFrom: z.int().nullable(),
  ageUntil: z.int().nullable(),
  languages: z.array(z.string()),
  reachNote: z.string(),
  standInId: id.nullable(),
  phone: z.string(),
  version: cardVersion,
})

export const viewOwnCard = {
  operationId: 'viewOwnCard',
  summary: 'Mijn kaart: wat collega’s van mij zien als zij iemand zoeken',
  tag: 'Organisaties',
  status: 200,
  reply: ownCard,
} as const satisfies Contract

export const changeOwnCard = {
  operationId: 'changeOwnCard',
  summary: 'Werk de eigen kaart bij',
  tag: 'Organisaties',
  body: z.strictObject({
    knowledge: z.array(z.enum(lifeDomains)).max(lifeDomains.length),
    topics: z.array(text(60)).max(12),
    targetGroups: z.array(z.enum(targetGroups)).max(targetGroups.length),
    ageFrom: z.int().min(0).max(120).nullable().default(null),
    ageUntil: z.int().min(0).max(120).nullable().default(null),
    languages: z.array(z.enum(spokenLanguages)).max(spokenLanguages.length),
    reachNote: text(120).default(''),
    standInId: id.nullable().default(null),
    phone: text(30),
  }),
  status: 200,
  ifMatch: true,
  reply: ownCard,
} as const satisfies Contract

export const viewOptions = {
  operationId: 'viewHelpOptions',
  summary: 'Wat kan helpen, van dichtbij naar verder weg, met prijs en wachttijd',
  tag: 'Organisaties',
  query: z.strictObject({ domains: z.string().max(300).default('') }),
  status: 200,
  reply: z.strictObject({
    options: z.array(
      z.strictObject({
        id,
        ring: z.int().min(1).max(6).meta({
          description:
            '1 eigen kracht, 2 eigen netwerk, 3 algemene voorziening, 4 voorliggend, 5 ingekocht, 6 maatwerk',
        }),
        name: z.string(),
        detail: z.string(),
        lifeDomains: z.array(z.string()),
        yearlyPrice: z.int().meta({ description: 'Eurocenten per jaar' }),
        waitDays: z.int().nullable(),
        organisationId: id.nullable(),
      }),
    ),
  }),
} as const satisfies Contract

export type Directory = z.infer<typeof viewDirectory.reply>
export type HelpOption = z.infer<typeof viewOptions.reply>['options'][number]
export type OwnCard = z.infer<typeof ownCard>
export type ReachOut = z.infer<typeof reach>
