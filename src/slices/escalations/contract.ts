import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { escalationStates, escalationSteps } from './rules/escalation.ts'
import { subjectKinds, suggestReasons } from './rules/suggest.ts'

export { lateEnough, type SubjectKind, stillEnough } from './rules/suggest.ts'

const manager = z.strictObject({ worker: z.string(), phone: z.string(), fromOn: dayOut, basis: z.string() })

export const viewChainManagers = {
  operationId: 'viewChainManagers',
  summary: 'Wie ketenregisseur is, wordt en was',
  tag: 'Keten',
  status: 200,
  reply: z.strictObject({
    current: manager.nullable(),
    coming: z.array(manager),
    earlier: z.array(manager),
    mayChange: z.boolean(),
  }),
} as const satisfies Contract

export const nameChainManager = {
  operationId: 'nameChainManager',
  summary: 'Wijs de ketenregisseur aan vanaf een dag; wie het was, is het tot die dag',
  tag: 'Keten',
  body: z.strictObject({ workerId: id, fromOn: day, basis: text(200) }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

const words = z.strictObject({ nl: z.string(), en: z.string() })

const escalation = z.strictObject({
  id,
  caseId: id.nullable().meta({ description: 'Alleen voor wie een plek in de casus heeft' }),
  household: z.string().nullable(),
  kind: z.enum(subjectKinds),
  subjectId: id.nullable().meta({
    description: 'De afspraak, verwijzing of stap; leeg voor wie alleen de opschaling ziet',
  }),
  state: z.enum(escalationStates),
  about: words.meta({ description: 'Waarover het gaat, zoals dat toen luidde' }),
  agreedDueOn: dayOut.nullable(),
  party: z.string().nullable().meta({ description: 'Leeg: niemand van de organisatie zit in de casus' }),
  organisation: z.string().nullable().meta({ description: 'Leeg: niemand staat voor de stap' }),
  askedBy: z.string(),
  askedByPhone: z.string(),
  askedOn: dayOut,
  asked: z.string(),
  tried: z.strictObject({ calls: z.int(), reminders: z.int(), rounds: z.int() }),
  manager: z.string().nullable().meta({ description: 'Wie besluit, of besloot' }),
  hearBy: dayOut,
  dueOn: dayOut,
  daysLeft: z.int(),
  heard: z.string(),
  heardFrom: z.enum(['party', 'manager']).nullable(),
  decision: z.string(),
  carriedOutBy: z.string(),
  byDay: dayOut.nullable(),
  decidedOn: dayOut.nullable(),
  closing: z.string(),
  steps: z.array(z.enum(escalationSteps)),
  version,
})

export const listEscalations = {
  operationId: 'listEscalations',
  summary: 'Opschalingen: waarover jij besluit, die jij vroeg, en waarin jij partij bent',
  tag: 'Keten',
  status: 200,
  reply: z.strictObject({ escalations: z.array(escalation), managing: z.boolean() }),
} as const satisfies Contract

export const listCaseEscalations = {
  operationId: 'listCaseEscalations',
  summary: 'Opschalingen in één casus',
  tag: 'Keten',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    escalations: z.array(escalation),
    manager: z.string().nullable(),
    subjects: z
      .array(
        z.strictObject({
          kind: z.enum(subjectKinds),
          id,
          title: words,
          party: z.string().nullable(),
          organisation: z.string().nullable(),
          dueOn: dayOut.nullable(),
          reason: z
            .enum(suggestReasons)
            .nullable()
            .meta({ description: 'Waarom het vastloopt; leeg: dat doet het niet' }),
        }),
      )
      .meta({ description: 'Wat opgeschaald kan worden en dat nog niet is; wat vastloopt eerst' }),
  }),
} as const satisfies Contract

export const askEscalation = {
  operationId: 'askEscalation',
  summary: 'Schaal een afspraak, verwijzing of stap op naar de ketenregisseur',
  tag: 'Keten',
  params: idParams,
  body: z.strictObject({ kind: z.enum(subjectKinds), subjectId: id, asked: text(1000) }),
  status: 201,
  reply: z.strictObject({ id, manager: z.string(), hearBy: dayOut, dueOn: dayOut }),
} as const satisfies Contract

const step = (operationId: string, summary: string) =>
  ({
    operationId,
    summary,
    tag: 'Keten',
    params: idParams,
    body: z.strictObject({ words: text(1000) }),
    status: 200,
    ifMatch: true,
    reply: z.strictObject({ id, state: z.enum(escalationStates) }),
  }) as const satisfies Contract

export const hearEscalation = step('hearEscalation', 'Leg vast wat de andere partij ervan vindt')
export const withdrawEscalation = step('withdrawEscalation', 'Trek een opschaling in')
export const settleEscalation = step('settleEscalation', 'Leg vast dat het besluit is uitgevoerd')

export const decideEscalation = {
  ...step('decideEscalation', 'Besluit wie wat doet en wanneer, of wijs de opschaling af'),
  body: z.strictObject({
    decision: z.enum(['decide', 'decline']),
    words: text(1000),
    carriedOutBy: text(120).optional(),
    byDay: day.optional(),
  }),
} as const satisfies Contract

export type ChainManagers = z.infer<typeof viewChainManagers.reply>
export type ChainManagerOut = z.infer<typeof manager>
export type EscalationOut = z.infer<typeof escalation>
export type Escalations = z.infer<typeof listEscalations.reply>
export type CaseEscalations = z.infer<typeof listCaseEscalations.reply>
export type SubjectOut = CaseEscalations['subjects'][number]
export type AskedEscalation = z.infer<typeof askEscalation.reply>
