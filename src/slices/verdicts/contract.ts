import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams } from '#shared/schema.ts'
import { answers } from './rules/answer.ts'
import { stepKinds } from './rules/ask.ts'

export const viewCaseVerdicts = {
  operationId: 'viewCaseVerdicts',
  summary: 'Wat inwoners na een stap zeiden: bent u hier goed mee geholpen?',
  tag: 'Oordelen',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    verdicts: z.array(
      z.strictObject({
        id,
        personId: id,
        stepKind: z.enum(stepKinds),
        stepId: id,
        about: z.string(),
        askedOn: dayOut,
        answerUntil: dayOut,
        answer: z.enum(answers).nullable(),
        answeredOn: dayOut.nullable(),
        words: z.string(),
        wantsCall: z.boolean(),
      }),
    ),
  }),
} as const satisfies Contract

export type CaseVerdicts = z.infer<typeof viewCaseVerdicts.reply>

/** What somebody who helped may read of it. */
export const heardVerdict = z.strictObject({
  id,
  agreementId: id,
  about: z.string(),
  forName: z.string(),
  answer: z.enum(answers),
  words: z.string().meta({ description: 'Alleen als de inwoner ze deelt; anders leeg' }),
  on: dayOut,
})

export type HeardVerdict = z.infer<typeof heardVerdict>

export { answers, isUnhappy, type VerdictAnswer } from './rules/answer.ts'
export { answerDays, changeDays, restDays, type StepKind } from './rules/ask.ts'
