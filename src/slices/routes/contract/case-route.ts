import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { lifeDomains } from '#slices/intake/contract'
import { findingKinds } from '../rules/look.ts'
import { says, stepCommands, stepStates } from '../rules/step.ts'
import { longestName, longestPurpose, routeKinds } from '../rules/template.ts'
import { wordsOut } from './template.ts'

const domain = z.enum(lifeDomains)
const organisation = z.strictObject({ id, name: z.string() })

const step = z.strictObject({
  id,
  place: z.int().min(1),
  person: z.strictObject({ id, name: z.string() }).nullable().meta({ description: 'Leeg: het huishouden' }),
  code: z.string().nullable().meta({ description: 'Leeg: een eigen stap van deze casus' }),
  name: wordsOut,
  purpose: wordsOut,
  lifeDomains: z.array(domain),
  law: z
    .strictObject({ law: z.string(), article: z.string() })
    .nullable()
    .meta({ description: 'De wet eist deze stap; overslaan kan niet' }),
  state: z.enum(stepStates),
  responsible: organisation
    .extend({ people: z.array(z.string()) })
    .nullable()
    .meta({
      description: 'De ene organisatie die voor de stap staat, en wie er van haar in de casus zitten',
    }),
  parties: z.array(organisation.extend({ say: z.enum(says) })),
  fromOn: dayOut.nullable(),
  untilOn: dayOut.nullable(),
  begunOn: dayOut.nullable(),
  endedOn: dayOut.nullable(),
  skipped: z
    .strictObject({ reason: z.string(), by: z.string(), discussed: z.boolean() })
    .nullable()
    .meta({ description: 'Waarom overgeslagen; alleen voor wie de hele casus ziet' }),
  withdrawn: z
    .strictObject({ saidBy: z.string(), by: z.string() })
    .nullable()
    .meta({ description: 'Wie de aanvraag introk; alleen voor wie de hele casus ziet' }),
  commands: z.array(z.enum(stepCommands)),
  version,
})

export const viewCaseRoute = {
  operationId: 'viewCaseRoute',
  summary: 'De route van een casus: stappen in volgorde, wie ervoor staat, en waar het gat of dubbel is',
  tag: 'Routes',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    caseId: id,
    household: z.string(),
    closed: z.boolean(),
    steers: z.boolean().meta({ description: 'Jij voert de regie en past de route aan' }),
    opens: z.boolean().meta({ description: 'Jij ziet de hele casus' }),
    version: z.int().min(0).meta({ description: 'Van de volgorde; 0 zonder route' }),
    today: dayOut,
    steps: z.array(step),
    findings: z.array(
      z.strictObject({
        kind: z.enum(findingKinds),
        stepIds: z.array(id),
        organisations: z.array(organisation),
        lifeDomains: z.array(domain),
        from: dayOut.nullable(),
        until: dayOut.nullable(),
      }),
    ),
    members: z.array(z.strictObject({ id, name: z.string() })),
    organisations: z.array(organisation.extend({ seated: z.boolean() })),
  }),
} as const satisfies Contract

export const adoptRoute = {
  operationId: 'adoptRoute',
  summary: 'Neem stappen over uit de gepubliceerde route van een soort vraag',
  tag: 'Routes',
  params: idParams,
  body: z.strictObject({
    kind: z.enum(routeKinds),
    personId: id.nullable().meta({ description: 'Leeg: voor het huishouden' }),
    codes: z.array(z.string().max(60)).min(1).max(48),
  }),
  status: 201,
  reply: z.strictObject({ version: z.int(), added: z.int() }),
} as const satisfies Contract

const parties = z.array(z.strictObject({ organisationId: id, say: z.enum(says) })).max(12)
const plan = {
  organisationId: id.nullable(),
  parties,
  fromOn: day.nullable(),
  untilOn: day.nullable(),
}

export const addStep = {
  operationId: 'addRouteStep',
  summary: 'Zet een eigen stap op de route',
  tag: 'Routes',
  params: idParams,
  body: z.strictObject({
    name: text(longestName),
    purpose: text(longestPurpose).default(''),
    lifeDomains: z.array(domain).max(lifeDomains.length),
    personId: id.nullable().default(null),
    ...plan,
    place: z.int().min(1).max(99).nullable().default(null).meta({ description: 'Leeg: aan het eind' }),
  }),
  status: 201,
  reply: z.strictObject({ id, version: z.int() }),
} as const satisfies Contract

export const changeStep = {
  operationId: 'changeRouteStep',
  summary: 'Verander wie voor een stap staat, wie meedoet en wanneer; van een eigen stap ook de woorden',
  tag: 'Routes',
  params: idParams,
  body: z.strictObject({
    ...plan,
    name: text(longestName).optional(),
    purpose: text(longestPurpose).optional(),
    lifeDomains: z.array(domain).max(lifeDomains.length).optional(),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const moveStep = {
  operationId: 'moveRouteStep',
  summary: 'Zet een stap op een andere plaats in de route',
  description:
    'If-Match holds the version of the route: of two who move at once one sees what the other did.',
  tag: 'Routes',
  params: idParams,
  body: z.strictObject({ stepId: id, place: z.int().min(1).max(99) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ version: z.int(), was: z.int() }),
} as const satisfies Contract

export const takeStep = {
  operationId: 'takeRouteStep',
  summary:
    'Begin een stap, rond hem af, sla hem over met een reden, leg vast dat de aanvraag is ingetrokken, of neem hem weer op',
  tag: 'Routes',
  params: idParams,
  body: z.strictObject({
    command: z.enum(stepCommands),
    on: day.optional().meta({ description: 'Leeg: vandaag' }),
    reason: text(300).default(''),
    discussed: z.boolean().default(false).meta({ description: 'Besproken met wie meebeslist' }),
    saidBy: text(120).default('').meta({ description: 'Wie zei dat de aanvraag niet meer hoeft' }),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(stepStates) }),
} as const satisfies Contract

export type CaseRoute = z.infer<typeof viewCaseRoute.reply>
export type RouteStep = CaseRoute['steps'][number]
export type RouteFinding = CaseRoute['findings'][number]
