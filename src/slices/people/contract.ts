import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { matchReasons } from './rules/match.ts'
import { householdStates, relationKinds, relationStrengths } from './rules/person.ts'

export const personHit = z.strictObject({
  id,
  name: z.string(),
  born: z.string().meta({ description: 'Unknown parts are left out: 1975 or 1975-03' }),
  age: z.int().nullable(),
  address: z.string().nullable().meta({ description: 'Absent when the address is secret' }),
  bsnTail: z.string().nullable(),
  phoneTail: z.string().nullable(),
  reasons: z.array(z.enum(matchReasons)),
  fits: z.boolean().meta({ description: 'Everything that was typed fits this person' }),
})

const datum = z.strictObject({ source: z.string(), date: dayOut })

/** Somebody is involved, may be called; what for stays away ("dat, niet wat"). */
export const involvement = z.strictObject({
  name: z.string(),
  organisation: z.string(),
  phone: z.string().nullable(),
  since: dayOut,
  role: z.enum(['director', 'other']),
})

export const personKnown = z.strictObject({
  person: z.strictObject({
    id,
    name: z.string(),
    givenNames: z.string(),
    born: z.string(),
    age: z.int().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    address: z.string().nullable(),
    addressSecret: z.boolean(),
    bsnTail: z.string().nullable(),
    language: z.string(),
    sources: z.record(z.string(), datum),
    version,
  }),
  household: z.array(
    z.strictObject({
      id,
      name: z.string(),
      age: z.int().nullable(),
      relation: z.string(),
      reason: z.enum(['household', 'relation', 'address']),
    }),
  ),
  involved: z.array(involvement),
  openReports: z.array(z.strictObject({ id, receivedOn: dayOut, state: z.string() })),
  lastContactOn: dayOut.nullable(),
})

export const searchPeople = {
  operationId: 'searchPeople',
  summary: 'Zoek een persoon op naam (ook op klank), geboortedatum, telefoon, adres of BSN',
  description:
    'A POST, so that no personal data stands in an address. Finds nothing for fewer than two characters.',
  tag: 'Personen',
  body: z.strictObject({ text: text(200) }),
  status: 200,
  safe: true,
  reply: z.strictObject({ people: z.array(personHit) }),
} as const satisfies Contract

export const createPerson = {
  operationId: 'createPerson',
  summary: 'Voer een persoon in die er nog niet is',
  tag: 'Personen',
  body: z.strictObject({
    givenNames: text(200).default(''),
    infix: text(30).default(''),
    familyName: text(200),
    born: text(10).default('').meta({ description: 'JJJJ-MM-DD; onbekende delen weglaten' }),
    bsn: text(20).default(''),
    phone: text(40).default(''),
    email: text(200).default(''),
    street: text(100).default(''),
    houseNumber: text(20).default(''),
    postcode: text(8).default(''),
    city: text(80).default(''),
    language: z.enum(['nl', 'en', 'tr', 'ar', 'pl', 'ti', 'uk']).default('nl'),
    addressSecret: z.boolean().default(false),
    /** Set after the look-alikes were seen and none of them is meant. */
    differsFrom: z.array(id).max(20).default([]),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const viewKnown = {
  operationId: 'viewKnownPerson',
  summary: 'Wat is al bekend: gegevens met bron, wie er betrokken zijn (dát, niet wat)',
  tag: 'Personen',
  params: idParams,
  status: 200,
  reply: personKnown,
} as const satisfies Contract

export const viewBsn = {
  operationId: 'viewBsn',
  summary: 'Toon het hele BSN; dit wordt gelogd',
  tag: 'Personen',
  params: idParams,
  status: 200,
  reply: z.strictObject({ bsn: z.string().nullable() }),
} as const satisfies Contract

export const member = z.strictObject({
  id,
  name: z.string(),
  givenNames: z.string(),
  age: z.int().nullable(),
  born: z.string(),
})

export const relationOut = z.strictObject({
  fromId: id,
  toId: id,
  kind: z.enum(relationKinds),
  strength: z.enum(relationStrengths),
})

export const proposeHousehold = {
  operationId: 'proposeHousehold',
  summary: 'Stel een huishouden voor op grond van adres en relaties; een mens bevestigt het',
  tag: 'Huishoudens',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    current: z.strictObject({ id, name: z.string(), state: z.enum(householdStates) }).nullable(),
    members: z.array(
      member.extend({ reason: z.enum(['self', 'household', 'relation', 'address']), chosen: z.boolean() }),
    ),
  }),
} as const satisfies Contract

export type PersonHit = z.infer<typeof personHit>
export type PersonKnown = z.infer<typeof personKnown>
export type CreatePersonInput = z.input<typeof createPerson.body>
export type HouseholdProposal = z.infer<typeof proposeHousehold.reply>

export { type RelationKind, type RelationStrength, relationKinds, relationStrengths } from './rules/person.ts'
