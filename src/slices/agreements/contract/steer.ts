import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams } from '#shared/schema.ts'
import { agreementOut } from '../contract.ts'
import { daysAfter, waitKind } from './wait.ts'

export const setWait = {
  operationId: 'setAgreementWait',
  summary:
    'Laat een afspraak wachten op een andere, een verwijzing of een stap van dezelfde casus, of niet meer',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    kind: waitKind,
    on: id.nullable().meta({ description: 'Waarop wordt gewacht; leeg: niet meer wachten' }),
    daysAfter,
  }),
  status: 200,
  ifMatch: true,
  reply: agreementOut,
} as const satisfies Contract

export const askProof = {
  operationId: 'askAgreementProof',
  summary: 'Vraag om bewijs bij een afspraak van een medewerker of partner, of niet meer',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({ asked: z.boolean() }),
  status: 200,
  ifMatch: true,
  reply: agreementOut,
} as const satisfies Contract
