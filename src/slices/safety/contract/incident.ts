import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, text, version } from '#shared/schema.ts'
import {
  followUpKinds,
  incidentCommands,
  incidentKinds,
  incidentPlaces,
  incidentStates,
  seriousnesses,
} from '../rules/incident.ts'

const tag = 'Veiligheid'
const worker = z.strictObject({ id, name: z.string(), phone: z.string() })
const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .meta({ example: '14:30' })

export const incidentOut = z.strictObject({
  id,
  caseId: id.nullable(),
  household: z.string().nullable().meta({ description: 'Alleen voor wie een plek in de casus heeft' }),
  worker,
  reportedBy: z.string(),
  happenedOn: dayOut,
  happenedAt: z.string().nullable(),
  place: z.enum(incidentPlaces),
  kind: z.enum(incidentKinds),
  seriousness: z.enum(seriousnesses),
  what: z.string(),
  buddy: worker,
  buddyDueOn: dayOut,
  spokenOn: dayOut.nullable(),
  state: z.enum(incidentStates),
  closedOn: dayOut.nullable(),
  closingWords: z.string(),
  steps: z.array(
    z.strictObject({
      id,
      kind: z.enum(followUpKinds),
      owner: z.string(),
      own: z.boolean(),
      mine: z.boolean().meta({ description: 'Deze medewerker mag de stap op gedaan zetten' }),
      dueOn: dayOut,
      doneOn: dayOut.nullable(),
      words: z.string(),
      version,
    }),
  ),
  commands: z.array(z.enum(incidentCommands)),
  version,
})
export type IncidentOut = z.infer<typeof incidentOut>

const stepIn = z.strictObject({ kind: z.enum(followUpKinds), ownerId: id, dueOn: day })

export const recordIncident = {
  operationId: 'recordIncident',
  summary: 'Meld agressie tegen een medewerker; er is meteen een maatje',
  tag,
  body: z.strictObject({
    caseId: id.nullable().default(null),
    workerId: id,
    happenedOn: day,
    happenedAt: clock.nullable().default(null),
    place: z.enum(incidentPlaces),
    kind: z.enum(incidentKinds),
    seriousness: z.enum(seriousnesses),
    what: text(1000),
    buddyId: id,
    steps: z.array(stepIn).max(10).default([]),
  }),
  status: 201,
  reply: z.strictObject({ id, buddyDueOn: dayOut }),
} as const satisfies Contract

const incidentReply = z.strictObject({ id, version })

export const nameBuddy = {
  operationId: 'nameBuddy',
  summary: 'Vraag een ander maatje, zolang nog niemand met de collega sprak',
  tag,
  params: idParams,
  body: z.strictObject({ buddyId: id }),
  status: 200,
  ifMatch: true,
  reply: incidentReply,
} as const satisfies Contract

export const speakWithColleague = {
  operationId: 'speakWithColleague',
  summary: 'Als maatje: ik sprak de collega. Wat er gezegd is wordt niet opgeschreven',
  tag,
  params: idParams,
  body: z.strictObject({ spokenOn: day }),
  status: 200,
  ifMatch: true,
  reply: incidentReply,
} as const satisfies Contract

export const planIncidentStep = {
  operationId: 'planIncidentStep',
  summary: 'Spreek opvolging af: aangifte, gesprek, huisregels of nazorg; wie en wanneer',
  tag,
  params: idParams,
  body: stepIn,
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const finishIncidentStep = {
  operationId: 'finishIncidentStep',
  summary: 'Deze opvolging is gedaan',
  tag,
  params: idParams,
  body: z.strictObject({ doneOn: day, words: text(500).default('') }),
  status: 200,
  ifMatch: true,
  reply: incidentReply,
} as const satisfies Contract

export const closeIncident = {
  operationId: 'closeIncident',
  summary: 'Sluit een incident: de collega is gesproken en alle opvolging is gedaan',
  tag,
  params: idParams,
  body: z.strictObject({ words: text(500) }),
  status: 200,
  ifMatch: true,
  reply: incidentReply,
} as const satisfies Contract
