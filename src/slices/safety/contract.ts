import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { incidentOut } from './contract/incident.ts'
import { meldcodeOut } from './contract/meldcode.ts'
import { allLineKinds, lineLevels, lineSorts } from './rules/line.ts'

const tag = 'Veiligheid'
const worker = z.strictObject({ id, name: z.string(), phone: z.string() })
const lineOut = z.strictObject({
  id,
  sort: z.enum(lineSorts),
  kind: z.enum(allLineKinds),
  level: z.enum(lineLevels),
  what: z.string(),
  atOnce: z.string(),
  person: z.string().nullable().meta({ description: 'Over wie; leeg: het huishouden' }),
  callFirst: worker.nullable(),
  sinceOn: dayOut,
  reviewOn: dayOut,
  asksReview: z.boolean(),
  shows: z
    .boolean()
    .meta({ description: 'Onwaar: verlopen op de dag van herzien, alleen nog om te herzien' }),
  told: z.boolean(),
  toldWhy: z.string(),
  recordedBy: z.string(),
  version,
})
export type LineOut = z.infer<typeof lineOut>

export const viewCaseSafety = {
  operationId: 'viewCaseSafety',
  summary: 'Veiligheid in een casus: gevaar, dwang en waar je op let; meldcodes alleen voor wie ze aangaan',
  tag,
  params: idParams,
  status: 200,
  reply: z.strictObject({
    household: z.string(),
    closed: z.boolean(),
    members: z.array(z.strictObject({ id, name: z.string() })),
    lines: z.array(lineOut),
    meldcodes: z.array(meldcodeOut),
    today: dayOut,
  }),
} as const satisfies Contract
export type CaseSafety = z.infer<typeof viewCaseSafety.reply>

export const recordLine = {
  operationId: 'recordSafetyLine',
  summary: 'Leg gevaar, dwang of iets waar een collega op let vast; het staat vooraan in de casus',
  tag,
  params: idParams,
  body: z.strictObject({
    sort: z.enum(lineSorts),
    kind: z.enum(allLineKinds),
    level: z.enum(lineLevels),
    personId: id.nullable().default(null),
    what: text(300),
    atOnce: text(200).default(''),
    callFirstId: id.nullable().default(null),
    sinceOn: day,
    reviewOn: day,
    told: z.boolean(),
    toldWhy: text(300).default(''),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const renewLine = {
  operationId: 'renewSafetyLine',
  summary: 'Het geldt nog: kies een nieuwe dag om te herzien, hoogstens een half jaar verder',
  tag,
  params: idParams,
  body: z.strictObject({ reviewOn: day }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, reviewOn: dayOut }),
} as const satisfies Contract

export const endLine = {
  operationId: 'endSafetyLine',
  summary: 'Het geldt niet meer, met de reden',
  tag,
  params: idParams,
  body: z.strictObject({ reason: text(300) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const waitingKinds = ['buddy', 'incident-step', 'meldcode', 'review'] as const
const waiting = z.strictObject({
  kind: z.enum(waitingKinds),
  id,
  caseId: id.nullable(),
  household: z.string().nullable(),
  who: z.string().meta({ description: 'De collega om wie het gaat; leeg bij meldcode en herzien' }),
  dueOn: dayOut,
  days: z.int().meta({ description: 'Hoeveel dagen te laat; negatief: nog zoveel dagen' }),
})
export type SafetyWaiting = z.infer<typeof waiting>
export { waiting as safetyWaitingOut }

export const viewSafety = {
  operationId: 'viewSafety',
  summary:
    'Veiligheid: wat op mij wacht, incidenten van mij of mijn team, mijn meldcodes, en wie eerst gebeld wil',
  tag,
  status: 200,
  reply: z.strictObject({
    today: dayOut,
    waiting: z.array(waiting),
    incidents: z.array(incidentOut),
    meldcodes: z.array(meldcodeOut),
    notices: z.array(
      z.strictObject({
        id,
        caseId: id,
        household: z.string(),
        opens: z.boolean().meta({ description: 'De casus is voor deze medewerker open' }),
        sort: z.enum(lineSorts),
        level: z.enum(lineLevels),
        callFirst: worker.nullable(),
        reviewOn: dayOut,
      }),
    ),
  }),
} as const satisfies Contract
export type SafetyList = z.infer<typeof viewSafety.reply>

export * from './contract/incident.ts'
export * from './contract/meldcode.ts'
export { followUpKinds, incidentKinds, incidentPlaces, seriousnesses } from './rules/incident.ts'
