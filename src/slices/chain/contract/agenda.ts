import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { pointCommands, pointStates } from '../rules/agenda.ts'
import { decision } from './decision.ts'

const point = z.strictObject({
  id,
  text: z.string(),
  addedBy: z.string(),
  addedOn: dayOut,
  weeks: z.int().meta({ description: 'Zo veel weken doorgeschoven; 0 in de week waarin het erbij kwam' }),
  who: z.string().meta({ description: 'Wie het oppakt; leeg: nog niet afgesproken' }),
  byDay: dayOut.nullable(),
  late: z.boolean(),
  state: z.enum(pointStates),
  endedOn: dayOut.nullable(),
  outcome: z.string(),
  version,
})

export const viewAgenda = {
  operationId: 'viewTeamAgenda',
  summary: 'Agenda van het teamoverleg: wat vastzit in de keten, en eigen punten tot ze klaar zijn',
  tag: 'Keten',
  status: 200,
  reply: z.strictObject({
    today: dayOut,
    team: z
      .string()
      .nullable()
      .meta({ description: 'Leeg: je hoort bij geen team, en hebt geen eigen punten' }),
    monday: dayOut,
    points: z.array(point).meta({ description: 'Wat open is, en wat in de laatste zeven dagen klaar was' }),
    escalations: z.array(
      z.strictObject({
        kind: z.enum(['agreement', 'referral', 'step']),
        organisation: z.string().nullable(),
        heard: z.boolean(),
        hearBy: dayOut,
        dueOn: dayOut,
        daysLeft: z.int(),
      }),
    ),
    decisions: z.array(decision).meta({ description: 'Zonder opschalingen: die staan apart' }),
    round: z.int().meta({ description: 'Vragen die langs meer organisaties gaan zonder hulp' }),
    links: z.array(z.strictObject({ id, name: z.string(), share: z.int(), of: z.int() })),
  }),
} as const satisfies Contract

export const addAgendaPoint = {
  operationId: 'addAgendaPoint',
  summary: 'Zet een punt op de agenda van het eigen team',
  tag: 'Keten',
  body: z.strictObject({
    text: text(200),
    who: text(120).default(''),
    byDay: day.nullable().default(null),
  }),
  status: 201,
  reply: z.strictObject({ id, version: z.int() }),
} as const satisfies Contract

export const changeAgendaPoint = {
  operationId: 'changeAgendaPoint',
  summary: 'Spreek af wie een punt oppakt en voor wanneer, vink het af, haal het weg of zet het terug',
  tag: 'Keten',
  params: idParams,
  body: z.strictObject({
    command: z.enum(pointCommands),
    who: text(120).default(''),
    byDay: day.nullable().default(null),
    outcome: text(500).default(''),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(pointStates) }),
} as const satisfies Contract

export type TeamAgenda = z.infer<typeof viewAgenda.reply>
export type AgendaPoint = TeamAgenda['points'][number]
export type AgendaEscalation = TeamAgenda['escalations'][number]
