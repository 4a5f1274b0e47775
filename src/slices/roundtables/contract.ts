import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { promiserKinds, repeatIn } from '#slices/agreements/contract'
import { type decision, participant, point } from './contract/view.ts'
import { agendaMarks, leastMinutes, tableMinutes } from './rules/agenda.ts'
import { participantKinds } from './rules/parties.ts'
import { presences } from './rules/presence.ts'
import { roundTableStates, roundTableSteps } from './rules/state.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time-wrong' })
  .meta({ example: '14:00' })
const minutes = z.int().min(leastMinutes).max(tableMinutes)
const pointIn = z.strictObject({
  agreementId: id.nullable().default(null),
  title: text(120).default(''),
  minutes,
})
const comer = z.strictObject({
  kind: z.enum(participantKinds),
  id,
  name: z.string(),
  organisation: z.string().nullable(),
})

const state = z.enum(roundTableStates)
const summary = {
  id,
  caseId: id,
  household: z.string(),
  state,
  startsAt: instant,
  endsAt: instant,
  place: z.string(),
}

export const listRoundTables = {
  operationId: 'listRoundTables',
  summary: 'Rondetafels van de casussen waarin deze medewerker een zetel over de casus heeft',
  tag: 'Rondetafels',
  status: 200,
  reply: z.strictObject({
    tables: z.array(
      z.strictObject({
        ...summary,
        people: z.array(z.string()),
        points: z.int(),
        decisions: z.int(),
        accepted: z.int(),
      }),
    ),
    today: dayOut,
  }),
} as const satisfies Contract

export const proposeRoundTable = {
  operationId: 'proposeRoundTable',
  summary: 'Voorstel voor een rondetafel: wie kan komen, en een agenda van wat laat, stil of lastig is',
  tag: 'Rondetafels',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    household: z.string(),
    people: z.array(comer.extend({ proposed: z.boolean() })),
    points: z.array(
      z.strictObject({
        agreementId: id,
        title: z.string(),
        mark: z.enum(agendaMarks),
        days: z.int(),
        promiser: z.string(),
        minutes,
        proposed: z.boolean(),
      }),
    ),
  }),
} as const satisfies Contract

export const planRoundTable = {
  operationId: 'planRoundTable',
  summary: 'Plan een rondetafel: wie het doet staat in ieders agenda, de inwoner en partners krijgen bericht',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({
    day,
    time: clock,
    place: text(120),
    participants: z
      .array(z.strictObject({ kind: z.enum(participantKinds), id }))
      .min(1)
      .max(20),
    points: z.array(pointIn).max(12),
    evenSo: z.boolean().default(false).meta({ description: 'Ook buiten werktijd' }),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const viewRoundTable = {
  operationId: 'viewRoundTable',
  summary: 'Een rondetafel: agenda, besluiten met hun antwoord van nu, en wie erbij was',
  tag: 'Rondetafels',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    ...summary,
    now: instant,
    extraMinutes: z.int(),
    startedAt: instant.nullable(),
    endedAt: instant.nullable(),
    words: z.string(),
    steers: z.boolean(),
    steps: z.array(z.enum(roundTableSteps)),
    currentPointId: id.nullable(),
    points: z.array(point),
    hiddenPoints: z.int().meta({ description: 'Punten waar de lezer niet bij was' }),
    participants: z.array(participant),
    members: z.array(z.strictObject({ id, name: z.string() })),
    goals: z.array(z.strictObject({ id, words: z.string(), language: z.string() })),
    version,
  }),
} as const satisfies Contract

export const stepRoundTable = {
  operationId: 'stepRoundTable',
  summary: 'Begin, verleng, sluit of zeg een rondetafel af; wat kan staat in `steps`',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({ step: z.enum(roundTableSteps), words: text(500).default('') }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state }),
} as const satisfies Contract

export const setAgenda = {
  operationId: 'setRoundTableAgenda',
  summary: 'Zet de agenda van een geplande rondetafel: punten, volgorde en minuten',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({ points: z.array(pointIn).max(12) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const turnToPoint = {
  operationId: 'turnToPoint',
  summary: 'Breng een punt aan tafel, sluit het, of leg het weg voor later',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({ to: z.enum(['open', 'done', 'later']) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const markPresence = {
  operationId: 'markRoundTablePresence',
  summary: 'Wie er is, inbelt, weggaat, of niet kwam: met of zonder bericht',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({ presence: z.enum(presences) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const decideAtTable = {
  operationId: 'decideAtTable',
  summary: 'Leg een besluit vast als afspraak; wie belooft wordt meteen om akkoord gevraagd',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({
    sentence: text(300),
    title: text(120),
    promiserKind: z.enum(promiserKinds),
    promiserId: id,
    forPersonId: id.optional(),
    goalId: id.optional().meta({ description: 'Nodig bij een eigen punt' }),
    dueOn: day,
    pulseDays: z.int().min(1).max(180).nullable().default(null),
    repeats: repeatIn.nullable().default(null),
  }),
  status: 201,
  reply: z.strictObject({ id, accepted: z.boolean() }),
} as const satisfies Contract

export const remindAtTable = {
  operationId: 'remindAtTable',
  summary: 'Herinner wie nog geen ja zei op een besluit',
  tag: 'Rondetafels',
  params: idParams,
  body: z.strictObject({ agreementId: id }),
  status: 201,
  reply: z.strictObject({ sent: z.boolean() }),
} as const satisfies Contract

export type RoundTables = z.infer<typeof listRoundTables.reply>
export type RoundTableSummary = RoundTables['tables'][number]
export type RoundTableProposal = z.infer<typeof proposeRoundTable.reply>
export type RoundTableView = z.infer<typeof viewRoundTable.reply>
export type PointOut = z.infer<typeof point>
export type DecisionOut = z.infer<typeof decision>
export type ParticipantOut = z.infer<typeof participant>
export type PlanRoundTableInput = z.input<typeof planRoundTable.body>
export type DecideAtTableInput = z.input<typeof decideAtTable.body>
export type StepRoundTableInput = z.input<typeof stepRoundTable.body>

export type { AgendaMark } from './rules/agenda.ts'
export { type Presence, presences } from './rules/presence.ts'
export type { RoundTableState, RoundTableStep } from './rules/state.ts'
