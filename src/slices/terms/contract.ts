import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { type TermKindKey, termKinds } from './rules/term-kinds.ts'

export const termOut = z.strictObject({
  id,
  kind: z.enum(Object.keys(termKinds) as [TermKindKey, ...TermKindKey[]]),
  law: z.string(),
  article: z.string(),
  startsOn: dayOut,
  dueOn: dayOut,
  metOn: dayOut.nullable(),
  daysLeft: z.int(),
  warning: z.boolean(),
  paused: z.boolean(),
  steps: z.array(
    z.strictObject({
      step: z.enum(['start', 'length', 'suspended', 'working-day', 'two-working-days']),
      date: dayOut,
      unit: z.enum(['days', 'weeks', 'working-days']).optional(),
      count: z.int().optional(),
      days: z.int().optional(),
      reason: z.string().optional(),
    }),
  ),
  version,
})

export const suspendTerm = {
  operationId: 'suspendTerm',
  summary: 'Zet de termijn stil, met reden (Awb 4:15)',
  tag: 'Termijnen',
  params: idParams,
  body: z.strictObject({ reason: text(300) }),
  status: 200,
  ifMatch: true,
  reply: termOut,
} as const satisfies Contract

export const resumeTerm = {
  operationId: 'resumeTerm',
  summary: 'Laat de termijn weer lopen',
  tag: 'Termijnen',
  params: idParams,
  status: 200,
  ifMatch: true,
  reply: termOut,
} as const satisfies Contract

export type TermOut = z.infer<typeof termOut>
