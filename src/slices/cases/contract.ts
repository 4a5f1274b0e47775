import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, idParams, text, version } from '#shared/schema.ts'
import { reasonOut, type WeightVerdict, weightVerdicts } from '#slices/criteria/contract'
import { casePhases } from './rules/phase.ts'
import { seatRoles, transferRoles } from './rules/seat.ts'

export const movePhase = {
  operationId: 'moveCasePhase',
  summary: 'Breng de casus naar een andere fase; afsluiten kan als elk doel een resultaat heeft',
  description: 'weightVerdict is asked at closing: was this weight right in hindsight?',
  tag: 'Casussen',
  params: idParams,
  body: z.strictObject({ phase: z.enum(casePhases), weightVerdict: z.enum(weightVerdicts).optional() }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, phase: z.enum(casePhases), version: z.int() }),
} as const satisfies Contract

const caseWeight = z.enum(['light', 'heavy'])

export const weighCase = {
  operationId: 'weighCase',
  summary: 'Maak een lopende casus zwaarder of lichter, met gepubliceerde criteria als reden',
  tag: 'Casussen',
  params: idParams,
  body: z.strictObject({
    weight: caseWeight,
    reasons: z.array(z.string().min(1).max(60)).max(8),
    note: text(500).default(''),
    criteriaVersion: version.optional(),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, weight: caseWeight, version }),
} as const satisfies Contract

/** A change of the weight as the case shows it. */
export const weightChangeOut = z.strictObject({
  id,
  from: caseWeight,
  to: caseWeight,
  reasons: z.array(reasonOut),
  note: z.string(),
  by: z.string(),
  on: dayOut,
})
export type WeightChangeOut = z.infer<typeof weightChangeOut>

export const appointSeat = {
  operationId: 'appointSeat',
  summary: 'Geef iemand een zetel in de casus; de zetel geeft toegang, de werkgever niet',
  tag: 'Casussen',
  params: idParams,
  body: z.strictObject({
    holderKind: z.enum(['worker', 'partner']),
    holderId: id,
    role: z.enum(seatRoles).exclude(['director', 'resident', ...transferRoles]),
    lifeDomains: z.array(z.string().max(40)).max(12).default([]),
    basis: text(200),
    purpose: text(300),
  }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const endSeat = {
  operationId: 'endSeat',
  summary: 'Beëindig een zetel; de toegang stopt bij het volgende verzoek',
  tag: 'Casussen',
  params: z.strictObject({ id, seatId: id }),
  status: 204,
} as const satisfies Contract

export const reopenCase = {
  operationId: 'reopenCase',
  summary: 'Open een afgesloten casus opnieuw als nieuwe episode die aan de oude hangt',
  tag: 'Casussen',
  params: idParams,
  body: z.strictObject({ reason: text(500) }),
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const seatOut = z.strictObject({
  id,
  holderKind: z.enum(['worker', 'partner', 'person']),
  holderId: id,
  role: z.enum(seatRoles),
  scope: z.enum(['case', 'own', 'none']),
  name: z.string(),
  organisation: z.string().nullable(),
  phone: z.string().nullable(),
  since: z.string(),
  until: dayOut.nullable().meta({ description: 'Laatste dag, als die al vaststaat' }),
})
export type SeatOut = z.infer<typeof seatOut>

export { type CasePhase, casePhases, caseTable } from './rules/phase.ts'
export { casePoints, type SeatRole, seatRoles } from './rules/seat.ts'
export { type WeightVerdict, weightVerdicts }
