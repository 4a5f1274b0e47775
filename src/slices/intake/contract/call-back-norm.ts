import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { version } from '#shared/schema.ts'

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'time-wrong' })
  .meta({ example: '08:30' })

const norm = z.strictObject({ workingHours: z.int(), opensAt: z.string(), closesAt: z.string(), version })

export const viewCallBackNorm = {
  operationId: 'viewCallBackNorm',
  summary: 'Binnen hoeveel werkuren terugbellen is beloofd, en op welke uren er wordt gebeld',
  tag: 'Terugbellen',
  status: 200,
  reply: norm,
} as const satisfies Contract

export const setCallBackNorm = {
  operationId: 'setCallBackNorm',
  summary: 'Stel de norm voor terugbellen vast; wie al wacht houdt de oude belofte',
  tag: 'Terugbellen',
  body: z.strictObject({ workingHours: z.int().min(1).max(80), opensAt: clock, closesAt: clock }),
  status: 201,
  ifMatch: true,
  reply: norm,
} as const satisfies Contract

export type CallBackNormOut = z.infer<typeof norm>
