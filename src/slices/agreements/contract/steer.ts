import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, idParams } from '#shared/schema.ts'
import { agreementOut } from '../contract.ts'
import { longestWaitDays } from '../rules/wait.ts'

export const setWait = {
  operationId: 'setAgreementWait',
  summary: 'Laat een afspraak wachten op een andere van dezelfde casus, of niet meer',
  tag: 'Afspraken',
  params: idParams,
  body: z.strictObject({
    on: id.nullable().meta({ description: 'De afspraak waarop wordt gewacht; leeg: niet meer wachten' }),
    daysAfter: z
      .int()
      .min(1)
      .max(longestWaitDays)
      .nullable()
      .default(null)
      .meta({ description: 'Zo veel dagen nadat de andere is nagekomen; leeg: de afgesproken datum blijft' }),
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
