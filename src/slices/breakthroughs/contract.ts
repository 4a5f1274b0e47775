import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { breakthroughCommands, breakthroughStates, outcomes } from './rules/breakthrough.ts'
import { groundCodes, laws } from './rules/grounds.ts'
import { mandateRoles } from './rules/mandate.ts'

const law = z.enum(laws)
const cents = z.int().min(0).max(100_000_000).meta({ description: 'Eurocenten, over het eerste jaar' })
const mandate = z.strictObject({
  id,
  role: z.string().nullable(),
  worker: z.string().nullable(),
  law: law.nullable().meta({ description: 'Leeg: alle wetten' }),
  upTo: cents.nullable().meta({ description: 'Leeg: zonder grens' }),
  basis: z.string(),
  fromOn: dayOut,
  endedOn: dayOut.nullable(),
  version,
})

export const listMandates = {
  operationId: 'listMandates',
  summary: 'Mandaatregister: wie waarover mag beslissen, tot welk bedrag',
  tag: 'Doorbraken',
  status: 200,
  reply: z.strictObject({ mandates: z.array(mandate), mayChange: z.boolean() }),
} as const satisfies Contract

export const giveMandate = {
  operationId: 'giveMandate',
  summary: 'Geef een rol of een medewerker mandaat',
  tag: 'Doorbraken',
  body: z.strictObject({
    role: z.enum(mandateRoles).optional(),
    workerId: id.optional(),
    law: law.optional(),
    upTo: cents.optional(),
    basis: text(200),
    fromOn: day,
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const endMandate = {
  operationId: 'endMandate',
  summary: 'Laat een mandaat eindigen',
  tag: 'Doorbraken',
  params: idParams,
  body: z.strictObject({ endedOn: day }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const listDeciders = {
  operationId: 'listDeciders',
  summary: 'Wie over een bedrag binnen een wet mag beslissen; jijzelf eerst, dan het kleinste mandaat',
  tag: 'Doorbraken',
  query: z.strictObject({ law, amount: z.coerce.number().int().min(0).max(100_000_000) }),
  status: 200,
  reply: z.strictObject({
    deciders: z.array(z.strictObject({ id, name: z.string(), role: z.string(), upTo: cents.nullable() })),
  }),
} as const satisfies Contract

const breakthrough = z.strictObject({
  id,
  caseId: id.nullable().meta({ description: 'Alleen voor wie een plek in de casus heeft' }),
  household: z.string().nullable(),
  state: z.enum(breakthroughStates),
  effect: z.string(),
  solution: z.string(),
  whyNotStandard: z.string(),
  law,
  purpose: z.string(),
  ground: z.enum(groundCodes),
  costActing: cents,
  costNotActing: cents,
  costNotActingWhy: z.string(),
  summary: z.string(),
  askedBy: z.string(),
  askedOn: dayOut,
  decider: z.string(),
  deciderId: id,
  dueOn: dayOut,
  daysLeft: z.int(),
  decidedOn: dayOut.nullable(),
  mandate: z.string().nullable().meta({ description: 'Het besluit waarop het mandaat rust' }),
  words: z.string(),
  outcome: z.enum(outcomes).nullable(),
  outcomeWords: z.string(),
  commands: z.array(z.enum(breakthroughCommands)),
  version,
})

const proposal = z.strictObject({
  effect: text(500),
  solution: text(1000),
  whyNotStandard: text(1000),
  law,
  purpose: text(1000),
  ground: z.enum(groundCodes),
  costActing: cents,
  costNotActing: cents,
  costNotActingWhy: text(500),
  summary: text(300),
  deciderId: id,
})

export const listBreakthroughs = {
  operationId: 'listBreakthroughs',
  summary: 'Doorbraken waarover jij beslist en die jij vroeg',
  tag: 'Doorbraken',
  status: 200,
  reply: z.strictObject({ breakthroughs: z.array(breakthrough) }),
} as const satisfies Contract

export const listCaseBreakthroughs = {
  operationId: 'listCaseBreakthroughs',
  summary: 'Doorbraken in één casus',
  tag: 'Doorbraken',
  params: idParams,
  status: 200,
  reply: z.strictObject({ breakthroughs: z.array(breakthrough) }),
} as const satisfies Contract

export const askBreakthrough = {
  operationId: 'askBreakthrough',
  summary: 'Vraag om hulp buiten het standaardaanbod, of beslis binnen je eigen mandaat',
  tag: 'Doorbraken',
  params: idParams,
  body: proposal,
  status: 201,
  reply: z.strictObject({ id, state: z.enum(breakthroughStates), dueOn: dayOut }),
} as const satisfies Contract

export const askBreakthroughAgain = {
  operationId: 'askBreakthroughAgain',
  summary: 'Vul een teruggegeven doorbraak aan en vraag opnieuw',
  tag: 'Doorbraken',
  params: idParams,
  body: proposal,
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(breakthroughStates), dueOn: dayOut }),
} as const satisfies Contract

export const decideBreakthrough = {
  operationId: 'decideBreakthrough',
  summary: 'Besluit over een doorbraak: akkoord, niet akkoord met reden, of terug met een vraag',
  tag: 'Doorbraken',
  params: idParams,
  body: z.strictObject({ decision: z.enum(['grant', 'refuse', 'return']), words: text(1000).default('') }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(breakthroughStates) }),
} as const satisfies Contract

export const withdrawBreakthrough = {
  operationId: 'withdrawBreakthrough',
  summary: 'Trek een doorbraak in waarover nog niet is besloten',
  tag: 'Doorbraken',
  params: idParams,
  body: z.strictObject({ words: text(1000) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const concludeBreakthrough = {
  operationId: 'concludeBreakthrough',
  summary: 'Schrijf op wat er van een doorbraak kwam',
  tag: 'Doorbraken',
  params: idParams,
  body: z.strictObject({ outcome: z.enum(outcomes), words: text(1000) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const listExamples = {
  operationId: 'listBreakthroughExamples',
  summary: 'Voorbeelden van doorbraken, zonder namen of casus',
  tag: 'Doorbraken',
  query: z.strictObject({ law: law.optional(), words: z.string().max(100).default('') }),
  status: 200,
  reply: z.strictObject({
    examples: z.array(
      z.strictObject({
        id,
        law,
        ground: z.enum(groundCodes),
        summary: z.string(),
        costActing: cents,
        costNotActing: cents,
        decidedIn: dayOut,
        outcome: z.enum(outcomes).nullable(),
      }),
    ),
  }),
} as const satisfies Contract

export type Mandates = z.infer<typeof listMandates.reply>
export type MandateOut = Mandates['mandates'][number]
export type Deciders = z.infer<typeof listDeciders.reply>
export type Breakthroughs = z.infer<typeof listBreakthroughs.reply>
export type BreakthroughOut = z.infer<typeof breakthrough>
export type Examples = z.infer<typeof listExamples.reply>
