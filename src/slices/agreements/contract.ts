import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { heardVerdict } from '#slices/verdicts/contract'
import { dutyIn, dutyOut } from './contract/duty.ts'
import { progressLine } from './contract/progress.ts'
import { repeatIn, repeatOut, timeOut } from './contract/repeat.ts'
import { waitIn } from './contract/wait.ts'
import { agreementCommands, agreementMarks, agreementStates } from './rules/agreement.ts'
import { promiseGroups } from './rules/promise-list.ts'
import { pulseAnswers } from './rules/pulse.ts'
import { waitStates } from './rules/wait.ts'
import { waitKinds } from './rules/wait-elsewhere.ts'

export const promiserKinds = ['resident', 'network', 'worker', 'organisation'] as const

export const agreementOut = z.strictObject({
  id,
  goalId: id,
  forPersonId: id,
  joint: z.boolean(),
  promiser: z.strictObject({
    kind: z.enum(promiserKinds),
    id,
    name: z.string(),
    organisation: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  title: z.string(),
  result: z.string(),
  dueOn: dayOut,
  pulseDays: z.int().nullable(),
  pulseDueOn: dayOut.nullable(),
  state: z.enum(agreementStates),
  mark: z.enum(agreementMarks),
  days: z.int().meta({ description: 'Dagen te laat, stil of wachtend' }),
  stateSince: instant,
  acceptedOn: dayOut.nullable(),
  lastHeardOn: dayOut.nullable(),
  counteredDueOn: dayOut.nullable(),
  lookingIntoUntil: dayOut.nullable(),
  remark: z.string(),
  previousDueOn: dayOut.nullable(),
  opinion: z.strictObject({ agrees: z.boolean(), words: z.string() }).nullable(),
  duty: dutyOut.nullable(),
  waits: z
    .strictObject({
      kind: z.enum(waitKinds),
      on: id,
      daysAfter: z.int().nullable(),
      state: z.enum(waitStates),
    })
    .nullable()
    .meta({
      description:
        'Wat eerst moet gebeuren: een afspraak, verwijzing of stap; tot die tijd is er niets te laat',
    }),
  proofAsked: z.boolean().meta({ description: 'Nagekomen kan alleen met een regel bewijs' }),
  repeats: repeatOut.nullable(),
  commands: z.array(z.enum(agreementCommands)),
  version,
})

export const proposeAgreement = {
  operationId: 'proposeAgreement',
  summary: 'Stel een afspraak voor: wie belooft welk resultaat voor wie en wanneer',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    goalId: id,
    title: text(120),
    result: text(1000).default(''),
    forPersonId: id.optional(),
    promiserKind: z.enum(promiserKinds),
    promiserId: id,
    dueOn: day,
    pulseDays: z.int().min(1).max(180).nullable().default(14),
    joint: z.boolean().default(false),
    repeats: repeatIn
      .nullable()
      .default(null)
      .meta({ description: 'Herhaald: dueOn is de eerste keer; tot en met een dag, of een aantal keer' }),
    duty: dutyIn.nullable().default(null),
    waits: waitIn.nullable().optional(),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const setRhythm = {
  operationId: 'setRhythm',
  summary:
    'Hoe vaak vraagt het systeem hoe het gaat: voor meer afspraken tegelijk, dichterbij of meer op afstand',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    rhythms: z
      .array(z.strictObject({ agreementId: id, pulseDays: z.int().min(1).max(180).nullable() }))
      .min(1)
      .max(300),
  }),
  status: 200,
  reply: z.strictObject({
    before: z
      .array(z.strictObject({ agreementId: id, pulseDays: z.int().nullable() }))
      .meta({ description: 'Zoals het was: stuur dit terug om het ongedaan te maken' }),
  }),
} as const satisfies Contract

export const giveAgreement = {
  operationId: 'giveAgreement',
  summary: 'Geef een afspraak aan iemand anders, als voorstel; voor als wie beloofde er niet meer is',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({ promiserKind: z.enum(promiserKinds), promiserId: id, dueOn: day }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const commandAgreement = {
  operationId: 'commandAgreement',
  summary: 'Beantwoord of verander een afspraak; wat kan, staat in `commands` van de afspraak',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    command: z.enum(agreementCommands),
    remark: text(1000).default(''),
    dueOn: day.optional(),
    dutySeen: z.boolean().default(false).meta({
      description: 'De plicht en het gevolg zijn gezien of voorgelezen; nodig om ja te zeggen op een plicht',
    }),
  }),
  status: 200,
  ifMatch: true,
  reply: agreementOut,
} as const satisfies Contract

export const answerPulse = {
  operationId: 'answerPulse',
  summary: 'Antwoord op een check-in: op schema, loopt risico of hulp nodig',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({ answer: z.enum(pulseAnswers), remark: text(1000).default('') }),
  status: 201,
  reply: agreementOut,
} as const satisfies Contract

const ownPromise = agreementOut.extend({
  group: z.enum(promiseGroups),
  forName: z.string(),
  asker: z.strictObject({ name: z.string(), phone: z.string() }).nullable(),
  lines: z.array(progressLine),
})

export const listPromises = {
  operationId: 'listPromises',
  summary: 'Alle eigen open afspraken over alle huishoudens, in de volgorde waarin ze iets vragen',
  tag: 'Afspraken',
  status: 200,
  reply: z.strictObject({
    today: dayOut,
    promises: z.array(ownPromise),
    year: z.strictObject({ kept: z.int(), later: z.int(), broken: z.int() }),
    share: z.strictObject({ days: z.int(), all: z.int(), kept: z.int(), late: z.int() }).meta({
      description:
        'Eigen aandeel: `all` liep af of is nu te laat, `kept` is nagekomen, `late` is nagekomen na de beloofde dag of is nu te laat',
    }),
    heard: z.array(heardVerdict).meta({ description: 'Wat inwoners zeiden van eigen afspraken' }),
  }),
} as const satisfies Contract

export const viewHistory = {
  operationId: 'viewAgreementHistory',
  summary: 'Eerdere rondes en check-ins van een afspraak',
  tag: 'Afspraken',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    rounds: z.array(z.strictObject({ id, dueOn: dayOut, state: z.enum(agreementStates), since: instant })),
    pulses: z.array(
      z.strictObject({ answer: z.enum(pulseAnswers), remark: z.string(), at: instant, by: z.string() }),
    ),
    progress: z.array(progressLine),
    times: z.array(timeOut).meta({ description: 'Wat er van elke keer werd, de nieuwste eerst' }),
  }),
} as const satisfies Contract

export type AgreementOut = z.infer<typeof agreementOut>
export type ProposeAgreementInput = z.input<typeof proposeAgreement.body>
export type CommandAgreementInput = z.input<typeof commandAgreement.body>
export type OwnPromise = z.infer<typeof ownPromise>
export type PromiseList = z.infer<typeof listPromises.reply>
export type AgreementHistory = z.infer<typeof viewHistory.reply>

export type { EvidenceFile } from './contract/evidence.ts'
export {
  type CaseProgress,
  type ProgressLine,
  viewCaseProgress,
  type WriteProgressInput,
  writeProgress,
} from './contract/progress.ts'
export { repeatIn } from './contract/repeat.ts'
export { type CanWaitFor, viewWaitable, type WaitChoice } from './contract/wait.ts'
export type { AgreementCommand, AgreementMark, AgreementState, Marked } from './rules/agreement.ts'
export {
  agreementMarks,
  agreementStates,
  availableCommands,
  countMarks,
  standsOnBoard,
} from './rules/agreement.ts'
export { type DutyGround, dutyGroundKeys, dutyGrounds } from './rules/duty.ts'
export { type EvidenceKind, largestFile, mostFiles, type ProofKind, proofKinds } from './rules/evidence.ts'
export { longestLine, type ProgressKind, progressKinds } from './rules/progress.ts'
export { type PromiseGroup, promiseGroups } from './rules/promise-list.ts'
export { lacksProof } from './rules/proof.ts'
export { type PulseAnswer, pulseAnswers } from './rules/pulse.ts'
export {
  daysOf,
  longestEvery,
  mostTimes,
  type Pattern,
  type RepeatUnit,
  repeatUnits,
  timesUntil,
} from './rules/repeat.ts'
export { repeatInWords } from './rules/repeat-words.ts'
export { longestWaitDays, mayWait, type WaitState } from './rules/wait.ts'
export { type WaitKind, waitKinds } from './rules/wait-elsewhere.ts'
