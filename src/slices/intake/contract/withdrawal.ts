import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams, text, version } from '#shared/schema.ts'
import { reportStates } from '../rules/report.ts'

const changed = z.strictObject({ id, state: z.enum(reportStates), version })

export const withdrawReport = {
  operationId: 'withdrawReport',
  summary: 'De inwoner trekt de melding in: de termijn eindigt, het dossier blijft',
  description: 'Afwijzen is iets anders: dat is een besluit, bij het beoordelen van de melding.',
  tag: 'Meldingen',
  params: idParams,
  body: z.strictObject({ reason: text(300).min(1) }),
  status: 200,
  ifMatch: true,
  reply: changed,
} as const satisfies Contract

export const reopenReport = {
  operationId: 'reopenReport',
  summary: 'De inwoner komt op het intrekken terug; de termijn is doorgelopen',
  tag: 'Meldingen',
  params: idParams,
  body: z.strictObject({}),
  status: 200,
  ifMatch: true,
  reply: changed,
} as const satisfies Contract
