import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { agreementMarks } from '#slices/agreements/contract'
import { casePhases, seatRoles } from '#slices/cases/contract'
import { termOut } from '#slices/terms/contract'
import { transferStates, transferSteps } from './rules/transfer.ts'

const worker = z.strictObject({ id, name: z.string(), phone: z.string(), organisation: z.string() })
const weight = z.enum(['light', 'heavy'])

const transferOut = z.strictObject({
  id,
  caseId: id,
  number: z.int(),
  household: z.string(),
  weight,
  phase: z.enum(casePhases),
  from: worker,
  to: worker,
  proposedBy: z.string(),
  proposedOn: dayOut,
  state: z.enum(transferStates),
  switchOn: dayOut,
  untilOn: dayOut.nullable().meta({ description: 'Laatste dag dat wie overdraagt meekijkt' }),
  talkOn: dayOut.nullable(),
  question: z.string(),
  answer: z.string(),
  reason: z.string(),
  side: z.enum(['giver', 'receiver']),
  steps: z.array(z.enum(transferSteps)),
  opens: z.boolean().meta({ description: 'Het overdrachtsblad is nu in te zien' }),
  unread: z.int().meta({ description: 'Wat nog niet gelezen is; 0 zolang het blad dicht is' }),
  version,
})
export type TransferOut = z.infer<typeof transferOut>

const away = z.strictObject({ standIn: z.string(), fromOn: dayOut, untilOn: dayOut })

const director = z.strictObject({
  ...worker.shape,
  cases: z.int(),
  points: z.int(),
  ceiling: z.int(),
  away: away.nullable(),
  led: z.boolean().meta({ description: 'Valt onder deze teamleider, of is de medewerker zelf' }),
})
export type DirectorOut = z.infer<typeof director>

const absenceOut = z.strictObject({
  id,
  worker,
  standIn: worker,
  fromOn: dayOut,
  untilOn: dayOut,
  mayEnd: z.boolean(),
})
export type AbsenceOut = z.infer<typeof absenceOut>

export const viewTransfers = {
  operationId: 'viewTransfers',
  summary: 'Overdracht: wat naar mij komt, wat van mij of mijn team weggaat, en wie wie vervangt',
  tag: 'Overdracht',
  status: 200,
  reply: z.strictObject({
    today: dayOut,
    transfers: z.array(transferOut),
    absences: z.array(absenceOut),
    directors: z.array(director),
  }),
} as const satisfies Contract

export const viewDirectedCases = {
  operationId: 'viewDirectedCases',
  summary: 'De huishoudens van een regievoerder, om over te dragen; geen inhoud van het plan',
  tag: 'Overdracht',
  query: z.strictObject({ workerId: id }),
  status: 200,
  reply: z.strictObject({
    cases: z.array(
      z.strictObject({
        id,
        number: z.int(),
        household: z.string(),
        weight,
        phase: z.enum(casePhases),
        handedTo: z.string().nullable().meta({ description: 'Er loopt al een overdracht aan deze persoon' }),
      }),
    ),
  }),
} as const satisfies Contract

export const proposeTransfer = {
  operationId: 'proposeTransfer',
  summary: 'Stel voor de regie over een of meer huishoudens over te dragen, met een dag en een periode samen',
  description:
    'A director says per case what the next one must know; a team lead, who knows no content, does not.',
  tag: 'Overdracht',
  body: z.strictObject({
    cases: z
      .array(z.strictObject({ caseId: id, words: text(500).default('') }))
      .min(1)
      .max(60),
    toId: id,
    switchOn: day,
    untilOn: day.nullable().default(null),
    talkOn: day.nullable().default(null),
  }),
  status: 201,
  reply: z.strictObject({ ids: z.array(id) }),
} as const satisfies Contract

export const stepTransfer = {
  operationId: 'stepTransfer',
  summary: 'Neem over, vraag terug, leg uit, weiger of trek in',
  tag: 'Overdracht',
  params: idParams,
  body: z.strictObject({
    step: z.enum(transferSteps).exclude(['move', 'lapse']),
    words: text(300).default(''),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(transferStates), version }),
} as const satisfies Contract

const sheetKind = z.enum(['case', 'agreement', 'term'])

const told = { words: z.string(), read: z.boolean() }

export const viewTransferSheet = {
  operationId: 'viewTransferSheet',
  summary: 'Het overdrachtsblad: wat open staat, welke termijnen lopen, wie er is en wat aan wie is verteld',
  tag: 'Overdracht',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    transfer: transferOut,
    today: dayOut,
    openedOn: dayOut,
    words: z.strictObject(told),
    agreements: z.array(
      z.strictObject({
        id,
        title: z.string(),
        promiser: z.string(),
        organisation: z.string().nullable(),
        phone: z.string().nullable(),
        forWhom: z.string(),
        dueOn: dayOut,
        mark: z.enum(agreementMarks),
        days: z.int(),
        ofGiver: z.boolean().meta({ description: 'Belofte van wie overdraagt' }),
        ...told,
      }),
    ),
    terms: z.array(
      z.strictObject({
        ...termOut.pick({ id: true, kind: true, dueOn: true, daysLeft: true, level: true, paused: true })
          .shape,
        ...told,
      }),
    ),
    people: z.array(
      z.strictObject({
        id,
        name: z.string(),
        organisation: z.string().nullable(),
        phone: z.string().nullable(),
        role: z.enum([...seatRoles, 'network']),
      }),
    ),
    messages: z.array(z.strictObject({ on: dayOut, to: z.string(), subject: z.string() })),
  }),
} as const satisfies Contract
export type TransferSheet = z.infer<typeof viewTransferSheet.reply>

export const writeSheet = {
  operationId: 'writeTransferSheet',
  summary: 'Geef bij een punt van het overdrachtsblad iets mee',
  tag: 'Overdracht',
  params: idParams,
  body: z.strictObject({ kind: sheetKind, itemId: id, words: text(500) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const readSheet = {
  operationId: 'readTransferSheet',
  summary: 'Zet een punt van het overdrachtsblad op gelezen, of weer terug',
  tag: 'Overdracht',
  params: idParams,
  body: z.strictObject({ kind: sheetKind, itemId: id, read: z.boolean().default(true) }),
  status: 200,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const coverAbsence = {
  operationId: 'coverAbsence',
  summary: 'Regel een vervanger voor een regievoerder die er niet is; waarom wordt niet gevraagd',
  tag: 'Overdracht',
  body: z.strictObject({ workerId: id, standInId: id, fromOn: day, untilOn: day }),
  status: 201,
  reply: z.strictObject({
    id,
    cases: z.int(),
    skipped: z
      .array(z.int())
      .meta({ description: 'Nummers van huishoudens die deze vervanger niet kan doen, door een band' }),
  }),
} as const satisfies Contract

export const endAbsence = {
  operationId: 'endAbsence',
  summary: 'Beëindig een vervanging; de toegang van de vervanger stopt bij het volgende verzoek',
  tag: 'Overdracht',
  params: idParams,
  status: 204,
} as const satisfies Contract

export type Transfers = z.infer<typeof viewTransfers.reply>
export type DirectedCases = z.infer<typeof viewDirectedCases.reply>
export { longestAbsence, longestOverlap } from './rules/check.ts'
export { type TransferState, type TransferStep, transferSteps } from './rules/transfer.ts'
