import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { helpDirections, relationKinds, relationStrengths } from '#slices/people/contract'
import { consents } from './rules/family.ts'

/** Where the knowledge of a tie comes from. */
export const tieSources = ['inwoner', 'professional', 'BRP', 'gezagsregister'] as const

const tieFacts = {
  kind: z.enum(relationKinds),
  strength: z.enum(relationStrengths).default('normal'),
  helps: z.enum(helpDirections).nullable().default(null),
  since: day.nullable().default(null),
  source: z.enum(tieSources).default('inwoner'),
}

export const tieOut = z.strictObject({
  id,
  fromId: id,
  toId: id,
  kind: z.enum(relationKinds).meta({ description: 'Wat de eerste is van de tweede' }),
  strength: z.enum(relationStrengths),
  helps: z.enum(helpDirections).nullable(),
  since: dayOut.nullable(),
  until: dayOut.nullable().meta({ description: 'De eerste dag waarop de band niet meer gold' }),
  source: z.string(),
  version,
})
export type TieOut = z.infer<typeof tieOut>

export const networkPerson = z.strictObject({
  id,
  name: z.string(),
  givenNames: z.string(),
  age: z.int().nullable(),
  phone: z.string().nullable(),
  place: z.enum(['member', 'left', 'network']),
  since: dayOut.nullable(),
  until: dayOut.nullable(),
  openItems: z.int().meta({ description: 'Open doelen en afspraken voor of van deze persoon in dit plan' }),
  livesElsewhereToo: z.boolean(),
  otherPlan: z
    .strictObject({ director: z.string(), organisation: z.string(), phone: z.string() })
    .nullable()
    .meta({ description: 'Dát er een ander plan is en wie het regisseert; nooit wat erin staat' }),
})
export type NetworkPerson = z.infer<typeof networkPerson>

export const viewNetwork = {
  operationId: 'viewNetwork',
  summary: 'Huishouden, familie en eigen netwerk rond een casus, met elke band, ook wat voorbij is',
  tag: 'Netwerk',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    household: z.strictObject({ id, name: z.string(), version, centralPersonId: id }),
    people: z.array(networkPerson),
    ties: z.array(tieOut),
    custody: z
      .array(z.strictObject({ childId: id, holderIds: z.array(id), consent: z.enum(consents) }))
      .meta({ description: 'Per minderjarig lid: wie het gezag heeft en wie moet instemmen met jeugdhulp' }),
    mayChange: z.boolean(),
    today: dayOut,
  }),
} as const satisfies Contract
export type Network = z.infer<typeof viewNetwork.reply>

export const addToNetwork = {
  operationId: 'addToNetwork',
  summary:
    'Zet iemand uit het eigen netwerk bij het huishouden, met de band: bestaande persoon of alleen een naam',
  tag: 'Netwerk',
  params: idParams,
  body: z.strictObject({
    memberId: id,
    otherId: id.optional(),
    otherName: text(200).default(''),
    phone: text(40).default(''),
    ...tieFacts,
  }),
  status: 201,
  reply: z.strictObject({ id, personId: id }),
} as const satisfies Contract

export const recordTie = {
  operationId: 'recordTie',
  summary: 'Leg een band vast tussen twee mensen die al om deze casus staan',
  tag: 'Netwerk',
  params: idParams,
  body: z.strictObject({ fromId: id, toId: id, ...tieFacts }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

const tieParams = z.strictObject({ id, tieId: id })
const tieState = z.strictObject({ id, version })

export const changeTie = {
  operationId: 'changeTie',
  summary: 'Verander een band: wat, hoe sterk, wie helpt wie, sinds wanneer',
  tag: 'Netwerk',
  params: tieParams,
  body: z.strictObject({
    kind: tieFacts.kind,
    strength: z.enum(relationStrengths),
    helps: z.enum(helpDirections).nullable(),
    since: day.nullable(),
    source: z.enum(tieSources),
  }),
  status: 200,
  ifMatch: true,
  reply: tieState,
} as const satisfies Contract

export const endTie = {
  operationId: 'endTie',
  summary: 'Een band is voorbij, of was een vergissing; de geschiedenis blijft',
  tag: 'Netwerk',
  params: tieParams,
  body: z.strictObject({ on: day, mistaken: z.boolean().default(false) }),
  status: 200,
  ifMatch: true,
  reply: tieState,
} as const satisfies Contract

export const restoreTie = {
  operationId: 'restoreTie',
  summary: 'Zet een beëindigde band terug',
  tag: 'Netwerk',
  params: tieParams,
  status: 200,
  ifMatch: true,
  reply: tieState,
} as const satisfies Contract

export const changeHousehold = {
  operationId: 'changeHousehold',
  summary: 'Wie hoort bij het huishouden: iemand komt erbij, gaat weg, of het huishouden splitst',
  description:
    'Wat voor of door een vertrekker is afgesproken blijft in dit plan. If-Match is de versie van het huishouden.',
  tag: 'Netwerk',
  params: idParams,
  body: z.strictObject({
    leaves: z
      .array(z.strictObject({ personId: id, on: day }))
      .max(20)
      .default([]),
    joins: z
      .array(
        z.strictObject({
          personId: id.optional(),
          name: text(200).default(''),
          born: text(10).default(''),
          from: day,
          elsewhere: z.enum(['moved', 'both']).default('moved'),
        }),
      )
      .max(20)
      .default([]),
    together: z.boolean().default(false),
    centralPersonId: id.optional(),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({
    householdId: id,
    version,
    newHouseholdId: id.nullable(),
    keptSeats: z.int().meta({ description: 'Vertrekkers die hun eigen deel van het plan blijven zien' }),
  }),
} as const satisfies Contract

export const renameHousehold = {
  operationId: 'renameHousehold',
  summary: 'Verbeter de naam van het huishouden; If-Match is de versie van het huishouden',
  tag: 'Netwerk',
  params: idParams,
  body: z.strictObject({ name: text(100) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ householdId: id, name: z.string(), version }),
} as const satisfies Contract

export type ChangeHouseholdInput = z.input<typeof changeHousehold.body>
