import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { neighbourhoodStates } from '../rules/neighbourhood.ts'
import { addressee, addresseeOut } from './checklist.ts'

const spokenChannels = ['phone', 'counter', 'post', 'web', 'visit'] as const

export const recordNeighbourhoodQuestion = {
  operationId: 'recordNeighbourhoodQuestion',
  summary: 'Leg een vraag over een straat of buurt vast, zonder persoon',
  tag: 'Buurtvragen',
  body: z.strictObject({
    neighbourhoodId: id,
    street: text(100).default(''),
    ownWords: text(4000),
    channel: z.enum(spokenChannels),
    to: addressee.optional(),
  }),
  status: 201,
  reply: z.strictObject({ id, number: z.int() }),
} as const satisfies Contract

const question = z.strictObject({
  id,
  number: z.int(),
  neighbourhood: z.string(),
  street: z.string(),
  ownWords: z.string(),
  channel: z.enum(spokenChannels),
  receivedOn: dayOut,
  to: addresseeOut.nullable(),
  state: z.enum(neighbourhoodStates),
  answer: z.string(),
  answeredOn: dayOut.nullable(),
  answeredBy: z.string().nullable(),
  version,
})

export const listNeighbourhoodQuestions = {
  operationId: 'listNeighbourhoodQuestions',
  summary: 'Buurtvragen: wat open staat, wat pas beantwoord is, en hoeveel per buurt',
  tag: 'Buurtvragen',
  status: 200,
  reply: z.strictObject({
    open: z.array(question),
    answered: z.array(question),
    counts: z.array(z.strictObject({ id, name: z.string(), open: z.int(), year: z.int() })),
  }),
} as const satisfies Contract

export const assignNeighbourhoodQuestion = {
  operationId: 'assignNeighbourhoodQuestion',
  summary: 'Geef een buurtvraag aan een team of collega',
  tag: 'Buurtvragen',
  params: idParams,
  body: z.strictObject({ to: addressee }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(neighbourhoodStates), version }),
} as const satisfies Contract

export const answerNeighbourhoodQuestion = {
  operationId: 'answerNeighbourhoodQuestion',
  summary: 'Schrijf op wat het antwoord op een buurtvraag was',
  tag: 'Buurtvragen',
  params: idParams,
  body: z.strictObject({ answer: text(2000) }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ id, state: z.enum(neighbourhoodStates), version }),
} as const satisfies Contract

export type NeighbourhoodQuestion = z.infer<typeof question>
export type NeighbourhoodList = z.infer<typeof listNeighbourhoodQuestions.reply>
export type RecordNeighbourhoodQuestionInput = z.input<typeof recordNeighbourhoodQuestion.body>
export { spokenChannels }
