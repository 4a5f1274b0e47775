import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import {
  entryKinds,
  evaluations,
  meldcodeCommands,
  meldcodeStates,
  meldcodeSteps,
  weighingQuestions,
} from '../rules/meldcode.ts'

const tag = 'Veiligheid'

export const meldcodeOut = z.strictObject({
  id,
  caseId: id,
  household: z.string(),
  person: z.string(),
  state: z.enum(meldcodeStates),
  taken: z.array(z.enum(entryKinds)),
  next: z.enum(meldcodeSteps).nullable(),
  stepDueOn: dayOut.nullable(),
  late: z.boolean().meta({ description: 'De norm voor deze stap is voorbij' }),
  startedBy: z.string(),
  startedOn: dayOut,
  version,
})
export type MeldcodeOut = z.infer<typeof meldcodeOut>

const answer = z.strictObject({ yes: z.boolean(), words: text(500).default('') })
const answered = z.strictObject({ yes: z.boolean(), words: z.string() }).optional()

export const viewMeldcode = {
  operationId: 'viewMeldcode',
  summary: 'Een meldcode in zijn geheel: stappen, weging, besluiten. Alleen voor de regie en wie hem begon',
  tag,
  params: idParams,
  status: 200,
  reply: z.strictObject({
    ...meldcodeOut.shape,
    report: z.boolean().nullable(),
    help: z.boolean().nullable(),
    reportedOn: dayOut.nullable(),
    reference: z.string(),
    beside: z
      .string()
      .meta({ description: 'Waarom hij begon terwijl er al een liep; leeg: er liep er geen' }),
    assessmentBy: dayOut
      .nullable()
      .meta({ description: 'Veilig Thuis beoordeelt de veiligheid binnen vijf werkdagen na de melding' }),
    closedOn: dayOut.nullable(),
    answers: z.strictObject({
      suspicion: answered,
      unsafe: answered,
      able: answered,
      accepted: answered,
      enough: answered,
    }),
    advice: z
      .enum(['close', 'report', 'help'])
      .nullable()
      .meta({ description: 'Waar het afwegingskader heen wijst; een mens besluit' }),
    entries: z.array(
      z.strictObject({
        id,
        step: z.enum(entryKinds),
        on: dayOut,
        withWhom: z.string(),
        words: z.string(),
        skipped: z.boolean(),
        by: z.string(),
      }),
    ),
    commands: z.array(z.enum(meldcodeCommands)),
    today: dayOut,
  }),
} as const satisfies Contract
export type MeldcodeView = z.infer<typeof viewMeldcode.reply>

export const startMeldcode = {
  operationId: 'startMeldcode',
  summary: 'Begin een meldcode met wat je ziet of hoort: stap 1',
  tag,
  params: idParams,
  body: z.strictObject({
    personId: id,
    on: day,
    words: text(2000),
    beside: text(500).default('').meta({ description: 'Waarom naast een meldcode die al loopt' }),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

const moved = z.strictObject({ id, state: z.enum(meldcodeStates), version })

export const takeMeldcodeStep = {
  operationId: 'takeMeldcodeStep',
  summary:
    'Overleg of gesprek: wanneer, met wie, wat bracht het. Een gesprek mag wegblijven als het gevaar geeft',
  tag,
  params: idParams,
  body: z.strictObject({
    step: z.enum(['consult', 'talk']),
    on: day,
    withWhom: text(120).default(''),
    words: text(2000),
    skipped: z.boolean().default(false),
  }),
  status: 200,
  ifMatch: true,
  reply: moved,
} as const satisfies Contract

export const weighMeldcode = {
  operationId: 'weighMeldcode',
  summary: 'Weeg met de vragen van het afwegingskader; elk antwoord bepaalt welke vraag nog volgt',
  tag,
  params: idParams,
  body: z.strictObject({
    on: day,
    words: text(2000).default(''),
    answers: z.strictObject({
      suspicion: answer,
      unsafe: answer.optional(),
      able: answer.optional(),
      accepted: answer.optional(),
    }),
  }),
  status: 200,
  ifMatch: true,
  reply: moved,
} as const satisfies Contract
export { weighingQuestions }

export const decideMeldcode = {
  operationId: 'decideMeldcode',
  summary:
    'Twee besluiten: is melden nodig, en kunnen we (ook) zelf helpen? Bij gevaar nu hoeft niet eerst alles',
  tag,
  params: idParams,
  body: z.strictObject({
    report: z.boolean(),
    help: z.boolean(),
    acute: z.boolean().default(false),
    words: text(2000),
    reviewOn: day.nullable().default(null),
  }),
  status: 200,
  ifMatch: true,
  reply: moved,
} as const satisfies Contract

export const reportMeldcode = {
  operationId: 'reportMeldcode',
  summary: 'Leg vast dat bij Veilig Thuis is gemeld. Van hieruit gaat er niets naar Veilig Thuis',
  tag,
  params: idParams,
  body: z.strictObject({ on: day, reference: text(60).default(''), words: text(2000).default('') }),
  status: 200,
  ifMatch: true,
  reply: moved,
} as const satisfies Contract

export const evaluateMeldcode = {
  operationId: 'evaluateMeldcode',
  summary: 'Is het nu veilig genoeg? Afsluiten, verder volgen, of (opnieuw) melden',
  tag,
  params: idParams,
  body: z.strictObject({
    outcome: z.enum(evaluations),
    words: text(2000),
    reviewOn: day.nullable().default(null),
  }),
  status: 200,
  ifMatch: true,
  reply: moved,
} as const satisfies Contract
