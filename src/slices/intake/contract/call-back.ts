import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams, instant, text, version } from '#shared/schema.ts'
import { callOutcomes } from '../rules/call-back.ts'
import { addressee, addresseeOut } from './checklist.ts'

const callBack = z.strictObject({
  id,
  reportNumber: z.int(),
  name: z.string(),
  givenNames: z.string(),
  phone: z.string().nullable(),
  firstWords: z.string(),
  wish: z.string(),
  to: addresseeOut.nullable(),
  askedAt: instant,
  dueAt: instant,
  minutesLeft: z.int().meta({ description: 'Werkminuten tot de norm; onder nul is te laat' }),
  attempts: z.int(),
  lastAttemptAt: instant.nullable(),
  version,
})

export const listCallBacks = {
  operationId: 'listCallBacks',
  summary: 'Terugbellen: wie gebeld moet worden, de kortste resterende tijd eerst',
  tag: 'Terugbellen',
  status: 200,
  reply: z.strictObject({
    callBacks: z.array(callBack),
    norm: z.strictObject({ workingHours: z.int() }),
  }),
} as const satisfies Contract

export const listAddressees = {
  operationId: 'listAddressees',
  summary: 'Aan welke teams en collega’s werk gegeven kan worden',
  tag: 'Terugbellen',
  status: 200,
  reply: z.strictObject({ addressees: z.array(addresseeOut) }),
} as const satisfies Contract

export const answerCallBack = {
  operationId: 'answerCallBack',
  summary: 'Zeg wat er van een terugbelverzoek kwam: gesproken, niet bereikt of doorgegeven',
  tag: 'Terugbellen',
  params: idParams,
  body: z.strictObject({
    outcome: z.enum(callOutcomes),
    remark: text(500).default(''),
    to: addressee.optional(),
  }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.string(), attempts: z.int(), version }),
} as const satisfies Contract

export type CallBack = z.infer<typeof callBack>
export type CallBackList = z.infer<typeof listCallBacks.reply>
export type AnswerCallBackInput = z.input<typeof answerCallBack.body>
export type Addressee = z.infer<typeof addresseeOut>
