import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { likenessFields, likenessGrades, strengths } from './rules/likeness.ts'
import { matchReasons } from './rules/match.ts'
import { mergeFields, pairStates } from './rules/merge.ts'
import { helpDirections, householdStates, relationKinds, relationStrengths } from './rules/person.ts'

export const personHit = z.strictObject({
  id,
  clientNumber: z.int(),
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
    clientNumber: z.int(),
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
  workerSafety: z
    .strictObject({
      serious: z.boolean(),
      callFirst: z.strictObject({ name: z.string(), phone: z.string() }).nullable(),
    })
    .nullable()
    .meta({ description: 'Let op bij bezoek aan dit huishouden: dát, niet wat, en wie je eerst belt' }),
  openReports: z.array(z.strictObject({ id, receivedOn: dayOut, state: z.string() })),
  lastContactOn: dayOut.nullable(),
})

export const searchPeople = {
  operationId: 'searchPeople',
  summary: 'Zoek een persoon op naam (ook op klank), geboortedatum, telefoon, adres, cliëntnummer of BSN',
  description:
    'A POST, so that no personal data stands in an address. Finds nothing for fewer than two characters.',
  tag: 'Personen',
  body: z.strictObject({ text: text(200) }),
  status: 200,
  safe: true,
  reply: z.strictObject({ people: z.array(personHit) }),
} as const satisfies Contract

const enteredPerson = z.strictObject({
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
})

export const createPerson = {
  operationId: 'createPerson',
  summary: 'Voer een persoon in die er nog niet is',
  tag: 'Personen',
  body: enteredPerson.extend({
    /** Set after the look-alikes were seen and none of them is meant. */
    differsFrom: z.array(id).max(20).default([]),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

const likenessReason = z.strictObject({ field: z.enum(likenessFields), grade: z.enum(likenessGrades) })

export const alikePerson = personHit.omit({ reasons: true, fits: true }).extend({
  strength: z.enum(strengths),
  reasons: z.array(likenessReason),
})

export const findAlike = {
  operationId: 'findAlike',
  summary: 'Wie lijkt op iemand die je wilt invoeren, met de reden',
  tag: 'Personen',
  body: enteredPerson,
  status: 200,
  safe: true,
  reply: z.strictObject({ people: z.array(alikePerson) }),
} as const satisfies Contract

export const checkNewPerson = {
  operationId: 'checkNewPerson',
  summary: 'Zeg of een nieuwe persoon ingevoerd kan worden, zonder die al te maken',
  tag: 'Personen',
  body: createPerson.body,
  status: 200,
  safe: true,
  reply: z.strictObject({ fits: z.boolean() }),
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
  helps: z.enum(helpDirections).nullable(),
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

const pairPerson = member.omit({ givenNames: true }).extend({ clientNumber: z.int() })

const listedPair = z.strictObject({
  id,
  state: z.enum(pairStates),
  score: z.int().min(0).max(100),
  strength: z.enum(strengths).nullable(),
  reasons: z.array(likenessReason.extend({ points: z.number() })),
  people: z.array(pairPerson).length(2),
  proposedAt: instant,
  decidedAt: instant.nullable(),
  decidedBy: z.string().nullable(),
  reason: z.string(),
  survivorId: id.nullable(),
  version,
})

export const listPairs = {
  operationId: 'listDuplicates',
  summary: 'Mensen die misschien dubbel zijn ingevoerd, of wat daarover is besloten',
  tag: 'Dubbele personen',
  query: z.strictObject({ state: z.enum(pairStates).default('open') }),
  status: 200,
  reply: z.strictObject({
    pairs: z.array(listedPair),
    counts: z.record(z.enum(pairStates), z.int()),
  }),
} as const satisfies Contract

const chosenDatum = z.strictObject({ value: z.string(), source: z.string(), since: dayOut.nullable() })

export const comparedPair = listedPair.extend({
  people: z
    .array(
      pairPerson.extend({
        addressSecret: z.boolean(),
        mergedElsewhere: z.boolean(),
        reports: z.int(),
        relations: z.int(),
        household: z.string().nullable(),
        openCases: z.int(),
        otherRecords: z.int().meta({ description: 'Records that were merged into this one before' }),
      }),
    )
    .length(2),
  fields: z.array(
    z.strictObject({
      field: z.enum(mergeFields),
      how: z.enum(['same', 'differs', 'only-one', 'unknown']),
      values: z.array(chosenDatum).length(2),
    }),
  ),
  sameHousehold: z.boolean(),
})

export const viewPair = {
  operationId: 'viewDuplicate',
  summary: 'Twee mensen naast elkaar, met de verschillen',
  tag: 'Dubbele personen',
  params: idParams,
  status: 200,
  reply: comparedPair,
} as const satisfies Contract

export const proposePair = {
  operationId: 'proposeDuplicate',
  summary: 'Meld dat twee mensen misschien dezelfde zijn',
  tag: 'Dubbele personen',
  body: z.strictObject({ personIds: z.tuple([id, id]) }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

const side = z.enum(['survivor', 'absorbed']).optional()
const reason = text(500).refine((words) => words.trim() !== '', { error: 'reason-missing' })
const decidedPair = z.strictObject({ state: z.enum(pairStates), version })

export const mergePeople = {
  operationId: 'mergePeople',
  summary: 'Dezelfde persoon: voeg samen. Kan ongedaan worden gemaakt',
  tag: 'Dubbele personen',
  params: idParams,
  body: z.strictObject({
    survivorId: id,
    take: z
      .strictObject({
        name: side,
        born: side,
        bsn: side,
        phone: side,
        email: side,
        address: side,
        language: side,
      })
      .default({}),
    households: z.enum(['both', 'survivor']).optional(),
    openCases: z.boolean().default(false),
    reason: text(500).default(''),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ survivorId: id, version }),
} as const satisfies Contract

export const tellApart = {
  operationId: 'tellApart',
  summary: 'Niet dezelfde persoon: stel deze twee niet meer voor',
  tag: 'Dubbele personen',
  params: idParams,
  body: z.strictObject({ reason }),
  status: 200,
  ifMatch: true,
  reply: decidedPair,
} as const satisfies Contract

export const liftApart = {
  operationId: 'liftToldApart',
  summary: 'Hef op dat deze twee niet dezelfde zijn',
  tag: 'Dubbele personen',
  params: idParams,
  body: z.strictObject({ reason }),
  status: 200,
  ifMatch: true,
  reply: decidedPair,
} as const satisfies Contract

export const undoMerge = {
  operationId: 'undoMerge',
  summary: 'Maak een samenvoeging ongedaan: alles gaat terug naar wie het was',
  tag: 'Dubbele personen',
  params: idParams,
  body: z.strictObject({ reason, apart: z.boolean().default(false) }),
  status: 200,
  ifMatch: true,
  reply: decidedPair,
} as const satisfies Contract

export type AlikePerson = z.infer<typeof alikePerson>
export type ListedPair = z.infer<typeof listedPair>
export type PairList = z.infer<typeof listPairs.reply>
export type ComparedPair = z.infer<typeof comparedPair>
export type MergeInput = z.input<typeof mergePeople.body>
export type PersonHit = z.infer<typeof personHit>
export type PersonKnown = z.infer<typeof personKnown>
export type CreatePersonInput = z.input<typeof createPerson.body>
export type HouseholdProposal = z.infer<typeof proposeHousehold.reply>

export {
  type HelpDirection,
  helpDirections,
  type RelationKind,
  type RelationStrength,
  relationKinds,
  relationStrengths,
} from './rules/person.ts'
