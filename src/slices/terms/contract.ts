import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { groundKeys } from './rules/grounds.ts'
import { termLevelStates } from './rules/suspend.ts'
import { termKindKeys } from './rules/term-kinds.ts'

const kind = z.enum(termKindKeys)
const ground = z.enum(groundKeys)
const unit = z.enum(['days', 'weeks', 'working-days'])

export const termOut = z.strictObject({
  id,
  kind,
  law: z.string(),
  article: z.string(),
  startsOn: dayOut,
  dueOn: dayOut,
  metOn: dayOut.nullable(),
  daysLeft: z.int(),
  warning: z.boolean(),
  level: z.enum(termLevelStates).meta({ description: 'Hoe dringend de termijn vandaag is' }),
  paused: z.boolean(),
  extended: z.boolean(),
  grounds: z.array(ground).meta({ description: 'Waarom deze termijn mag stilstaan' }),
  mostExtensionDays: z
    .int()
    .nullable()
    .meta({ description: 'Zoveel mag de wet nog verdagen; null: niet (meer)' }),
  steps: z.array(
    z.strictObject({
      step: z.enum(['start', 'length', 'extended', 'suspended', 'working-day', 'two-working-days']),
      date: dayOut,
      unit: unit.optional(),
      count: z.int().optional(),
      days: z.int().optional(),
      reason: z.string().optional(),
      from: dayOut.optional(),
      because: z.string().optional(),
    }),
  ),
  version,
})

export const normOut = z.strictObject({
  id,
  kind,
  unit,
  count: z.int(),
  promise: z.string(),
  fromOn: dayOut,
})

export const suspendTerm = {
  operationId: 'suspendTerm',
  summary: 'Zet de termijn stil, op een grond van Awb 4:15 en met de reden',
  tag: 'Termijnen',
  params: idParams,
  body: z.strictObject({ ground, reason: text(300), answerBy: day.optional() }),
  status: 200,
  ifMatch: true,
  reply: termOut,
} as const satisfies Contract

export const resumeTerm = {
  operationId: 'resumeTerm',
  summary: 'Laat de termijn weer lopen',
  tag: 'Termijnen',
  params: idParams,
  status: 200,
  ifMatch: true,
  reply: termOut,
} as const satisfies Contract

export const extendTerm = {
  operationId: 'extendTerm',
  summary: 'Verdaag de termijn, één keer, niet langer dan de wet geeft',
  tag: 'Termijnen',
  params: idParams,
  body: z.strictObject({ unit: z.enum(['days', 'weeks']), count: z.int().min(1).max(84), reason: text(300) }),
  status: 200,
  ifMatch: true,
  reply: termOut,
} as const satisfies Contract

export const forecastTerm = {
  operationId: 'forecastTerm',
  summary: 'Haalt deze termijn het, naar hoe lang eerdere duurden? Met de belofte van de gemeente ernaast',
  description:
    'Van de eerdere termijnen van deze soort (laatste 365 dagen, hoogstens 200) tellen die mee die minstens zo lang liepen als deze nu. De helft daarvan was na typicalDays klaar; dan wordt deze verwacht, verschoven met wat een lopende opschorting nog duurt.',
  tag: 'Termijnen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    verdict: z.enum(['in-time', 'too-late', 'unknown']),
    unknown: z.enum(['too-few', 'longer-than-all']).nullable(),
    expectedOn: dayOut.nullable(),
    dueOn: dayOut,
    sample: z.int(),
    runningDays: z.int(),
    typicalDays: z.int().nullable(),
    pauseDays: z.int(),
    norm: normOut.extend({ dueOn: dayOut, daysLeft: z.int() }).nullable(),
  }),
} as const satisfies Contract

export const listTerms = {
  operationId: 'listTerms',
  summary: 'De wettelijke termijnen met hun artikelen, en wat de gemeente zelf belooft',
  tag: 'Termijnen',
  status: 200,
  reply: z.strictObject({
    laws: z.array(
      z.strictObject({
        kind,
        whose: z.enum(['municipality', 'resident']),
        law: z.string(),
        article: z.string(),
        inForceFrom: dayOut,
        unit,
        count: z.int(),
        movesToWorkingDay: z.boolean().meta({ description: 'De Algemene termijnenwet geldt' }),
        grounds: z.array(z.strictObject({ ground, article: z.string() })),
        extension: z.strictObject({ article: z.string(), maxDays: z.int() }).nullable(),
        warnDays: z.int(),
        verified: z.boolean(),
      }),
    ),
    norms: z.array(normOut),
  }),
} as const satisfies Contract

export const setNorm = {
  operationId: 'setServiceNorm',
  summary: 'Beloof een kortere tijd dan de wet vraagt, vanaf een dag',
  tag: 'Termijnen',
  body: z.strictObject({ kind, unit, count: z.int().min(1).max(84), promise: text(200), fromOn: day }),
  status: 201,
  reply: normOut,
} as const satisfies Contract

export type TermOut = z.infer<typeof termOut>
export type TermForecast = z.infer<typeof forecastTerm.reply>
export type TermList = z.infer<typeof listTerms.reply>
export type NormOut = z.infer<typeof normOut>

export { lawOn, type TermKindKey } from './rules/term-kinds.ts'
