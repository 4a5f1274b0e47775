import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, idParams, text } from '#shared/schema.ts'
import { agreementOut } from '../contract.ts'
import { longestLine } from '../rules/progress.ts'
import { files, proofKind, uploadLimit } from './evidence.ts'

export const keepWithProof = {
  operationId: 'keepAgreementWithProof',
  summary: 'Nagekomen, met het bewijs erbij: één regel met bestanden en het antwoord in één keer',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    day,
    line: text(longestLine),
    proofKind,
    files: files.default([]),
    remark: text(1000).default(''),
  }),
  uploadLimit,
  status: 200,
  ifMatch: true,
  reply: agreementOut,
} as const satisfies Contract

export const readEvidence = {
  operationId: 'readEvidence',
  summary: 'Een bewijsstuk, als bestand om op te slaan',
  tag: 'Afspraken',
  params: idParams,
  status: 200,
  mediaType: 'application/octet-stream',
} as const satisfies Contract

export const showEvidence = {
  operationId: 'showEvidence',
  summary: 'De foto van een bewijsstuk, om te bekijken',
  tag: 'Afspraken',
  params: idParams,
  status: 200,
  mediaType: 'image/jpeg',
} as const satisfies Contract
