import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, instant } from '#shared/schema.ts'
import { agreementOut } from '#slices/agreements/contract'
import { casePhases, seatOut, weightChangeOut } from '#slices/cases/contract'
import { relationOut } from '#slices/people/contract'
import { goalOut } from '#slices/plans/contract'
import { safetyWaitingOut } from '#slices/safety/contract'
import { termOut } from '#slices/terms/contract'
import { heldPlace } from '#slices/waiting/contract'
import { exceptionKinds, followUpKinds } from './rules/exception.ts'
import { promiserKinds } from './rules/let-go.ts'

const exception = z.strictObject({
  key: z.string().meta({ description: 'Blijft gelijk zolang het om hetzelfde gaat' }),
  group: z.enum(['call', 'decide', 'ask', 'read']),
  kind: z.enum(exceptionKinds),
  days: z.int(),
  caseId: id,
  household: z.string(),
  standsInFor: z
    .string()
    .nullable()
    .meta({ description: 'De regievoerder voor wie deze medewerker vervangt' }),
  title: z.string(),
  who: z.string(),
  organisation: z.string().nullable(),
  phone: z.string().nullable(),
  forWhom: z.string(),
  dueOn: dayOut.nullable(),
  otherDueOn: dayOut.nullable(),
  words: z.string(),
  language: z.string(),
  objectKind: z.enum(['agreement', 'term', 'opinion', 'referral', 'case']),
  objectId: id,
  version: z.int(),
})

export const viewToday = {
  operationId: 'viewToday',
  summary: 'Vandaag: alleen de uitzonderingen van deze regievoerder, gegroepeerd naar wat te doen is',
  tag: 'Regie',
  status: 200,
  reply: z.strictObject({
    today: dayOut,
    safety: z.array(safetyWaitingOut).meta({ description: 'Veiligheid komt voor alles' }),
    exceptions: z.array(exception),
    households: z.int(),
    marked: z.array(z.strictObject({ caseId: id, household: z.string(), kind: z.enum(exceptionKinds) })),
    pulses: z
      .strictObject({ answered: z.int(), onTrack: z.int() })
      .meta({ description: 'Check-ins van de laatste zeven dagen' }),
    terms: z.array(
      z.strictObject({
        caseId: id,
        household: z.string(),
        kind: z.string(),
        dueOn: dayOut,
        daysLeft: z.int(),
      }),
    ),
  }),
} as const satisfies Contract

const share = {
  ended: z.int().meta({ description: 'Afspraken die nagekomen of niet nagekomen zijn' }),
  alone: z.int().meta({ description: 'Daarvan zonder dat de regievoerder belde, herinnerde of vroeg' }),
  aloneKept: z.int(),
}

export const viewLetGo = {
  operationId: 'viewLetGo',
  summary: 'Losgelaten: hoe vaak ingrijpen niet nodig was, de laatste zes maanden',
  tag: 'Regie',
  status: 200,
  reply: z.strictObject({
    from: dayOut,
    ...share,
    months: z.array(z.strictObject({ month: z.string().meta({ example: '2026-11' }), ...share })),
    kinds: z.array(z.strictObject({ kind: z.enum(promiserKinds), ...share })),
  }),
} as const satisfies Contract

export const listCases = {
  operationId: 'listCases',
  summary: 'Huishoudens waarin deze medewerker een zetel heeft',
  tag: 'Regie',
  query: z.strictObject({ closed: z.enum(['true', 'false']).default('false') }),
  status: 200,
  reply: z.strictObject({
    cases: z.array(
      z.strictObject({
        id,
        number: z.int(),
        household: z.string(),
        centralPerson: z.string(),
        weight: z.enum(['light', 'heavy']),
        phase: z.enum(casePhases),
        openedOn: dayOut,
        closedOn: dayOut.nullable(),
        role: z.string(),
        director: z.string().nullable(),
        members: z.int(),
        marks: z.array(z.strictObject({ mark: z.string(), count: z.int() })),
      }),
    ),
  }),
} as const satisfies Contract

export const viewCase = {
  operationId: 'viewCase',
  summary: 'De casus in één antwoord: plan, afspraken met hun staat van nu, mensen, netwerk en tijdlijn',
  tag: 'Regie',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    id,
    number: z.int(),
    household: z.strictObject({ id, name: z.string() }),
    centralPersonId: id,
    address: z.string().nullable(),
    weight: z.enum(['light', 'heavy']),
    weightChanges: z.array(weightChangeOut),
    phase: z.enum(casePhases),
    openedOn: dayOut,
    closedOn: dayOut.nullable(),
    previousCaseId: id.nullable(),
    version: z.int(),
    members: z.array(
      z.strictObject({ id, name: z.string(), givenNames: z.string(), age: z.int().nullable() }),
    ),
    network: z.array(
      z.strictObject({ id, name: z.string(), givenNames: z.string(), phone: z.string().nullable() }),
    ),
    relations: z.array(relationOut),
    seats: z.array(seatOut),
    goals: z.array(goalOut),
    agreements: z.array(agreementOut),
    terms: z.array(termOut),
    waiting: z.array(heldPlace).meta({ description: 'Wie van dit huishouden op een wachtlijst staat' }),
    questions: z.array(
      z.strictObject({
        id,
        /** The resident's own, or those of the creditor who is the sender. */
        ownWords: z.string(),
        wishedEffect: z.string(),
        personId: id,
        sender: z.string().nullable(),
      }),
    ),
    notes: z.array(
      z.strictObject({ id, body: z.string(), personId: id, author: z.string(), writtenAt: instant }),
    ),
    today: dayOut,
  }),
} as const satisfies Contract

export const recordFollowUp = {
  operationId: 'recordFollowUp',
  summary: 'Leg vast wat je deed met een uitzondering; ze blijft even weg van Vandaag',
  tag: 'Regie',
  body: z.strictObject({
    caseId: id,
    objectKind: z.enum(['agreement', 'term', 'opinion', 'referral']),
    objectId: id,
    kind: z.enum(followUpKinds),
  }),
  status: 201,
  reply: z.strictObject({
    id,
    quietUntil: dayOut,
    undoSeconds: z.int(),
    sent: z.boolean().meta({ description: 'Er gaat een bericht uit; niet als er geen adres bekend is' }),
  }),
} as const satisfies Contract

export const undoFollowUp = {
  operationId: 'undoFollowUp',
  summary: 'Maak een opvolging ongedaan; een herinnering die nog niet weg is gaat niet meer uit',
  tag: 'Regie',
  params: idParams,
  status: 204,
} as const satisfies Contract

export type Today = z.infer<typeof viewToday.reply>
export type Exception = z.infer<typeof exception>
export type CaseList = z.infer<typeof listCases.reply>
export type LetGoReport = z.infer<typeof viewLetGo.reply>
export type CaseView = z.infer<typeof viewCase.reply>

export {
  type ExceptionKind,
  exceptionGroups,
  exceptionKinds,
  type FollowUpKind,
  followUpKinds,
} from './rules/exception.ts'
