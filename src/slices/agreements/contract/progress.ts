import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text } from '#shared/schema.ts'
import { longestLine, progressKinds } from '../rules/progress.ts'
import { evidenceFile, files, proofKind, uploadLimit } from './evidence.ts'

export const progressLine = z.strictObject({
  id,
  agreementId: id.meta({
    description: 'De afspraak zoals ze nu staat, ook als de regel bij een eerdere ronde hoort',
  }),
  day: dayOut,
  kind: z.enum(progressKinds),
  line: z.string(),
  by: z.string(),
  byPhone: z.boolean().meta({ description: 'De regievoerder schreef dit op namens wie belooft' }),
  writtenAt: instant,
  strikes: id.nullable().meta({ description: 'De regel die hiermee is doorgehaald' }),
  struck: z.boolean(),
  mine: z.boolean(),
  proofKind: proofKind.nullable().meta({ description: 'Waaraan het te zien is; alleen bij bewijs' }),
  files: z.array(evidenceFile).meta({ description: 'Bewijsstukken die deze gebruiker mag openen' }),
  earlier: z.boolean().meta({ description: 'Hoort bij een eerdere ronde van de afspraak' }),
})

export const writeProgress = {
  operationId: 'writeProgress',
  summary: 'Schrijf in één regel wat er met de inwoner is gedaan; een verbetering haalt de oude regel door',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    day,
    kind: z.enum(progressKinds),
    line: text(longestLine),
    strikes: id.optional(),
    proofKind: proofKind.optional(),
    files: files.default([]),
  }),
  uploadLimit,
  status: 201,
  reply: z.strictObject({ id }),
} as const satisfies Contract

export const viewCaseProgress = {
  operationId: 'viewCaseProgress',
  summary: 'De voortgangsregels van een casus, de nieuwste eerst',
  tag: 'Afspraken',
  params: idParams,
  status: 200,
  reply: z.strictObject({ lines: z.array(progressLine) }),
} as const satisfies Contract

export type ProgressLine = z.infer<typeof progressLine>
export type CaseProgress = z.infer<typeof viewCaseProgress.reply>
export type WriteProgressInput = z.input<typeof writeProgress.body>
