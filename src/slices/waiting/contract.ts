import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { leavingReasons, placeStates } from './rules/queue.ts'

const criterionOut = z.strictObject({ id, rank: z.int(), words: z.string() })

export const placeOut = z.strictObject({
  id,
  listId: id,
  name: z.string(),
  caseId: id.nullable().meta({ description: 'Alleen voor wie een zetel heeft in de casus' }),
  turn: z.int().nullable().meta({ description: 'De hoeveelste aan de beurt; null na vertrek' }),
  since: dayOut,
  criterion: z.string().nullable(),
  priorityReason: z.string(),
  state: z.enum(placeStates),
  replyBy: dayOut.nullable(),
  expectedDays: z.int().nullable(),
  version,
})

export const heldPlace = z.strictObject({
  id,
  list: z.string(),
  personId: id,
  since: dayOut,
  replyBy: dayOut.nullable().meta({ description: 'Aan de beurt: antwoorden tot en met deze dag' }),
  ahead: z.int().meta({ description: 'Zoveel mensen zijn eerder aan de beurt' }),
  expectedDays: z.int().nullable(),
})
export type HeldPlace = z.infer<typeof heldPlace>

export const listWaitingLists = {
  operationId: 'listWaitingLists',
  summary: 'De wachtlijsten: hoeveel er wachten, wie het langst, en hoe lang het nu duurt',
  tag: 'Wachtlijsten',
  status: 200,
  reply: z.strictObject({
    lists: z.array(
      z.strictObject({
        id,
        name: z.string(),
        waiting: z.int(),
        oldest: dayOut.nullable(),
        leftLately: z.int().meta({ description: 'Vertrokken in de laatste 90 dagen' }),
        expectedDays: z.int().nullable().meta({ description: 'Verwachte wachttijd voor wie nu aansluit' }),
        criteria: z.array(criterionOut),
      }),
    ),
  }),
} as const satisfies Contract

export const viewWaitingList = {
  operationId: 'viewWaitingList',
  summary: 'Wie er wachten, in volgorde; een regievoerder ziet alleen de eigen huishoudens',
  tag: 'Wachtlijsten',
  params: idParams,
  status: 200,
  reply: z.strictObject({ places: z.array(placeOut) }),
} as const satisfies Contract

export const joinWaitingList = {
  operationId: 'joinWaitingList',
  summary: 'Zet iemand op de wachtlijst; voorrang alleen op een gepubliceerde regel',
  tag: 'Wachtlijsten',
  params: idParams,
  body: z.strictObject({
    caseId: id,
    personId: id,
    criterionId: id.optional(),
    priorityReason: text(300).default(''),
  }),
  status: 201,
  reply: placeOut,
} as const satisfies Contract

export const inviteFromList = {
  operationId: 'inviteFromWaitingList',
  summary: 'Nodig uit wie aan de beurt is',
  tag: 'Wachtlijsten',
  params: idParams,
  body: z.strictObject({ replyBy: day, passedOver: text(300).default('') }),
  status: 200,
  ifMatch: true,
  reply: placeOut,
} as const satisfies Contract

export const leaveWaitingList = {
  operationId: 'leaveWaitingList',
  summary: 'Van de wachtlijst af, met de reden',
  tag: 'Wachtlijsten',
  params: idParams,
  body: z.strictObject({ reason: z.enum(leavingReasons), note: text(300).default('') }),
  status: 200,
  ifMatch: true,
  reply: placeOut,
} as const satisfies Contract

export const openWaitingList = {
  operationId: 'openWaitingList',
  summary: 'Open een wachtlijst bij een hulpoptie, met de regels voor voorrang',
  tag: 'Wachtlijsten',
  body: z.strictObject({ optionId: id, criteria: z.array(text(200)).max(5) }),
  status: 201,
  reply: z.strictObject({ id, criteria: z.array(criterionOut) }),
} as const satisfies Contract

export type WaitingLists = z.infer<typeof listWaitingLists.reply>
export type WaitingPlaces = z.infer<typeof viewWaitingList.reply>
export type PlaceOut = z.infer<typeof placeOut>
