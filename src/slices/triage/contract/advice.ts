import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'

export const advice = z.strictObject({
  id,
  question: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  to: z.string(),
  dueOn: dayOut,
  daysLeft: z.int(),
  mine: z.boolean().meta({ description: 'Aan mij of mijn team gevraagd' }),
  answer: z.string(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  version,
})

export const listAdvice = {
  operationId: 'listAdvice',
  summary: 'Advies dat aan jou is gevraagd en dat jij vroeg; alleen de vraag, niet het dossier',
  tag: 'Advies',
  status: 200,
  reply: z.strictObject({ asked: z.array(advice) }),
} as const satisfies Contract

export const viewReportAdvice = {
  operationId: 'viewReportAdvice',
  summary: 'Advies bij één melding',
  tag: 'Advies',
  params: idParams,
  status: 200,
  reply: z.strictObject({ asked: z.array(advice) }),
} as const satisfies Contract

export const viewCaseAdvice = {
  operationId: 'viewCaseAdvice',
  summary: 'Advies bij één casus',
  tag: 'Advies',
  params: idParams,
  status: 200,
  reply: z.strictObject({ asked: z.array(advice) }),
} as const satisfies Contract

const question = z.strictObject({
  question: text(2000),
  workerId: id.optional(),
  teamId: id.optional(),
})

export const askAboutReport = {
  operationId: 'askAdviceAboutReport',
  summary: 'Vraag een collega of een team om advies over een melding, zonder over te dragen',
  tag: 'Advies',
  params: idParams,
  body: question,
  status: 201,
  reply: z.strictObject({ id, dueOn: dayOut }),
} as const satisfies Contract

export const askAboutCase = {
  operationId: 'askAdviceAboutCase',
  summary: 'Vraag een collega of een team om advies over een casus, zonder over te dragen',
  tag: 'Advies',
  params: idParams,
  body: question,
  status: 201,
  reply: z.strictObject({ id, dueOn: dayOut }),
} as const satisfies Contract

export const answerAdvice = {
  operationId: 'answerAdvice',
  summary: 'Geef het advies dat aan jou of je team is gevraagd',
  tag: 'Advies',
  params: idParams,
  body: z.strictObject({ answer: text(4000) }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export type Advice = z.infer<typeof advice>
export type AdviceList = z.infer<typeof listAdvice.reply>

export const viewAdviceNorm = {
  operationId: 'viewAdviceNorm',
  summary: 'Binnen hoeveel werkdagen advies wordt verwacht; zonder rij drie werkdagen',
  tag: 'Advies',
  status: 200,
  reply: z.strictObject({ norms: z.array(z.strictObject({ workingDays: z.int(), fromOn: dayOut })) }),
} as const satisfies Contract

export const setAdviceNorm = {
  operationId: 'setAdviceNorm',
  summary: 'Stel vast binnen hoeveel werkdagen advies wordt verwacht, vanaf een dag',
  tag: 'Advies',
  body: z.strictObject({ workingDays: z.int().min(1).max(30), fromOn: day }),
  status: 201,
  reply: z.strictObject({ workingDays: z.int(), fromOn: dayOut }),
} as const satisfies Contract

export type AdviceNorms = z.infer<typeof viewAdviceNorm.reply>
