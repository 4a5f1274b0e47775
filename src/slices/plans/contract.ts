import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams, instant, text, version } from '#shared/schema.ts'
import { goalStates, results } from './rules/goal.ts'

export const goalResultOut = z.strictObject({
  result: z.enum(results),
  explanation: z.string(),
  reportedAt: instant,
  verdict: z.enum(results).nullable(),
  verdictWords: z.string(),
  version,
})

export const goalOut = z.strictObject({
  id,
  personId: id.nullable(),
  ownWords: z.string(),
  language: z.string(),
  lifeDomain: z.string(),
  joint: z.boolean(),
  indicator: z.string(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  current: z.number().nullable(),
  unit: z.string(),
  state: z.enum(goalStates),
  result: goalResultOut.nullable(),
  version,
})

const indicator = z.strictObject({
  label: text(80).default(''),
  baseline: z.number().nullable().default(null),
  target: z.number().nullable().default(null),
  unit: text(10).default(''),
})

export const setGoal = {
  operationId: 'setGoal',
  summary: 'Zet een doel in het plan, in de woorden van de inwoner, met een vooraf gekozen indicator',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({
    ownWords: text(2000),
    lifeDomain: z.string().max(40),
    personId: id.nullable().default(null),
    joint: z.boolean().default(true),
    indicator: indicator.prefault({}),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const measureGoal = {
  operationId: 'measureGoal',
  summary: 'Leg vast hoe het er nu voor staat',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({ current: z.number() }),
  status: 200,
  ifMatch: true,
  reply: goalOut.omit({ result: true }),
} as const satisfies Contract

export const takeMeasureBack = {
  operationId: 'takeMeasureBack',
  summary: 'De laatste meting was een vergissing: wat er eerder stond geldt weer',
  tag: 'Plannen',
  params: idParams,
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, current: z.number().nullable(), version: z.int() }),
} as const satisfies Contract

export const rewordGoal = {
  operationId: 'rewordGoal',
  summary: 'Schrijf een doel in andere woorden; wat er stond blijft bewaard, met de dag tot wanneer',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({ words: text(2000) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, version: z.int() }),
} as const satisfies Contract

export const viewGoalHistory = {
  operationId: 'viewGoalHistory',
  summary: 'Eerdere woorden van een doel en wat er gemeten is, met de dag en door wie',
  tag: 'Plannen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    wordings: z
      .array(z.strictObject({ words: z.string(), until: instant, by: z.string() }))
      .meta({ description: 'De nieuwste eerst; door wie het vervangen is' }),
    measures: z
      .array(z.strictObject({ value: z.number(), at: instant, by: z.string() }))
      .meta({ description: 'In de eenheid van het doel, de nieuwste eerst' }),
  }),
} as const satisfies Contract

export const reportResult = {
  operationId: 'reportResult',
  summary: 'Eindverslag per doel: bereikt, deels of niet, met uitleg',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({ result: z.enum(results), explanation: text(2000) }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const writeNote = {
  operationId: 'writeNote',
  summary: 'Schrijf een notitie over één persoon',
  tag: 'Plannen',
  params: idParams,
  body: z.strictObject({
    body: text(8000),
    personId: id.optional(),
    lifeDomain: z.string().max(40).optional(),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export type GoalHistory = z.infer<typeof viewGoalHistory.reply>
export type GoalOut = z.infer<typeof goalOut>

export { progress, type Result, results } from './rules/goal.ts'
