import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { reasonOut, weights } from '#slices/criteria/contract'
import { waitingAtFirst, waitingAtMost } from './rules/listing.ts'
import { ties } from './rules/proposal.ts'
import { verdicts } from './rules/steps.ts'

const waiting = z.strictObject({
  id,
  number: z.int(),
  name: z.string(),
  age: z.int().nullable(),
  receivedAt: instant,
  receivedOn: dayOut,
  channel: z.string(),
  firstSplit: z.string(),
  questions: z.int(),
  firstWords: z.string(),
  sender: z.string().nullable().meta({
    description: 'Schuldeiser van een vroegsignaal: de eerste woorden zijn dan niet van de inwoner',
  }),
  lifeDomains: z.array(z.string()),
  dueOn: dayOut,
  daysLeft: z.int(),
  warning: z.boolean(),
  paused: z.boolean(),
})

const criterionCode = z.string().min(1).max(60).meta({ example: 'several-domains' })
const readVersion = version
  .optional()
  .meta({ description: 'De versie van de criteria die de beslisser voor zich had' })

export const listReports = {
  operationId: 'listReports',
  summary: 'Binnengekomen meldingen, de kortste resterende termijn eerst',
  tag: 'Meldingen',
  query: z.strictObject({
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(waitingAtMost)
      .default(waitingAtFirst)
      .meta({ description: 'Zoveel meldingen; van wie er niet bij staat, is niets ingezien' }),
  }),
  status: 200,
  reply: z.strictObject({
    reports: z.array(waiting),
    counts: z
      .strictObject({ urgent: z.int(), later: z.int(), standing: z.int() })
      .meta({ description: 'Hoeveel er in alles wachten: bijna om, daarna, stilstaand' }),
    lastRound: z
      .strictObject({ id, count: z.int(), decidedAt: instant, undoUntil: instant })
      .nullable()
      .meta({ description: 'Je eigen laatste verdeling, zolang die ongedaan kan' }),
  }),
} as const satisfies Contract

export const directorOption = z.strictObject({
  id,
  name: z.string(),
  team: z.string().nullable(),
  points: z.int(),
  ceiling: z.int(),
  knows: z
    .array(z.string())
    .meta({ description: 'Leefgebieden van deze melding waar deze collega kennis van heeft' }),
  knewIn: z.int().nullable().meta({ description: 'Laatste jaar als regievoerder van dit huishouden' }),
  speaks: z.string().nullable().meta({ description: 'Taal van de inwoner, als deze collega die spreekt' }),
  near: z.boolean().meta({ description: 'De inwoner woont in het werkgebied van het team' }),
  tie: z
    .enum(ties)
    .nullable()
    .meta({ description: 'Eigen kring: wordt niet voorgesteld en niet aangenomen' }),
  score: z.int(),
  outOf: z.int(),
})

export const viewReport = {
  operationId: 'viewReport',
  summary: 'Eén melding: gevraagd, bekend, en wie de regie kan voeren',
  tag: 'Meldingen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    id,
    number: z.int(),
    state: z.string(),
    channel: z.string(),
    withdrawal: z
      .strictObject({ reason: z.string(), on: dayOut, by: z.string(), reopenable: z.boolean() })
      .nullable()
      .meta({ description: 'De inwoner trok de melding in' }),
    firstSplit: z.string(),
    callBack: z.string(),
    receivedAt: instant,
    takenBy: z.string(),
    person: z.strictObject({
      id,
      name: z.string(),
      givenNames: z.string(),
      age: z.int().nullable(),
      language: z.string(),
      address: z.string().nullable(),
      bsnTail: z.string().nullable(),
    }),
    questions: z.array(
      z.strictObject({
        id,
        ownWords: z.string(),
        wishedEffect: z.string(),
        lifeDomains: z.array(z.string()),
        askedOn: z.boolean(),
        state: z.string(),
        signal: z
          .strictObject({ sender: z.string(), threat: z.boolean(), talkBy: dayOut.nullable() })
          .nullable()
          .meta({ description: 'Vroegsignaal (Wgs art. 3): de woorden zijn van de schuldeiser' }),
        decision: z
          .strictObject({
            weight: z.enum(weights),
            reasons: z.array(reasonOut).meta({ description: 'In de woorden van de versie van toen' }),
            note: z.string(),
            by: z.string(),
            at: instant,
            chosen: z.array(z.string()),
            considered: z.array(
              z.strictObject({ name: z.string(), verdict: z.enum(verdicts), note: z.string() }),
            ),
          })
          .nullable(),
      }),
    ),
    term: z.unknown().meta({ description: 'De termijn van dit onderzoek, zie termijnen' }),
    directors: z.array(directorOption),
    version,
  }),
} as const satisfies Contract

export const decideTriage = {
  operationId: 'decideTriage',
  summary:
    'Besluit per hulpvraag hoe zwaar het antwoord is; licht of zwaar opent een casus met een regievoerder',
  tag: 'Meldingen',
  params: idParams,
  body: z.strictObject({
    decisions: z
      .array(
        z.strictObject({
          questionId: id,
          weight: z.enum(weights),
          reasons: z.array(criterionCode).max(8).default([]),
          note: text(1000).default(''),
          referredTo: id.optional(),
          options: z.array(id).max(20).default([]),
          considered: z
            .array(z.strictObject({ optionId: id, verdict: z.enum(verdicts), note: text(300).default('') }))
            .max(30)
            .default([]),
        }),
      )
      .max(20),
    directorId: id.optional(),
    memberIds: z.array(id).max(20).default([]),
    criteriaVersion: readVersion,
  }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ reportId: id, caseId: id.nullable() }),
} as const satisfies Contract

const roundWeight = z.enum(['light', 'heavy'])

export const previewRound = {
  operationId: 'previewRound',
  summary: 'Verdeel meldingen van dezelfde zwaarte op proef: wie krijgt wat, en hoe vol is die dan',
  tag: 'Meldingen',
  safe: true,
  body: z.strictObject({ weight: roundWeight, reportIds: z.array(id).min(1).max(50) }),
  status: 200,
  reply: z.strictObject({
    items: z.array(
      z.strictObject({
        reportId: id,
        name: z.string(),
        version,
        household: z.array(z.string()).meta({ description: 'Wie het bevestigde huishouden vormen' }),
        director: directorOption.nullable(),
        pointsAfter: z.int(),
      }),
    ),
  }),
} as const satisfies Contract

export const decideRound = {
  operationId: 'decideRound',
  summary:
    'Besluit en wijs een aantal meldingen tegelijk toe: alles of niets, tien minuten ongedaan te maken',
  tag: 'Meldingen',
  body: z.strictObject({
    weight: roundWeight,
    reasons: z.array(criterionCode).min(1).max(8),
    criteriaVersion: readVersion,
    assignments: z
      .array(z.strictObject({ reportId: id, version, directorId: id }))
      .min(1)
      .max(50),
  }),
  status: 201,
  reply: z.strictObject({ id, count: z.int(), undoUntil: instant }),
} as const satisfies Contract

export const undoRound = {
  operationId: 'undoRound',
  summary: 'Maak een verdeling ongedaan zolang niemand eraan begon: de meldingen wachten weer',
  tag: 'Meldingen',
  params: idParams,
  status: 200,
  reply: z.strictObject({ id, count: z.int() }),
} as const satisfies Contract

const ownCirclePerson = z.strictObject({ id, personId: id, name: z.string(), declaredOn: dayOut, version })

export const listOwnCircle = {
  operationId: 'listOwnCircle',
  summary: 'Wie je zelf opgaf als bekende: hun zaken komen niet bij jou',
  tag: 'Eigen kring',
  status: 200,
  reply: z.strictObject({ people: z.array(ownCirclePerson) }),
} as const satisfies Contract

export const declareOwnCircle = {
  operationId: 'declareOwnCircle',
  summary: 'Geef op dat je iemand privé kent, zonder te zeggen waarvan',
  tag: 'Eigen kring',
  body: z.strictObject({ personId: id }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const withdrawOwnCircle = {
  operationId: 'withdrawOwnCircle',
  summary: 'Trek een opgave over iemand uit je eigen kring in',
  tag: 'Eigen kring',
  params: idParams,
  status: 204,
  ifMatch: true,
} as const satisfies Contract

export type RoundPreview = z.infer<typeof previewRound.reply>
export type OwnCircle = z.infer<typeof listOwnCircle.reply>
export type LastRoundOut = NonNullable<z.infer<typeof listReports.reply>['lastRound']>
export type Reports = z.infer<typeof listReports.reply>
export type WaitingReport = z.infer<typeof waiting>
export type ReportView = z.infer<typeof viewReport.reply>
export type DirectorOption = z.infer<typeof directorOption>
export type DecideTriageInput = z.input<typeof decideTriage.body>

export { type Weight, weights } from '#slices/criteria/contract'
export * from './contract/advice.ts'
export type { Tie } from './rules/proposal.ts'
export { type Verdict, verdicts } from './rules/steps.ts'
