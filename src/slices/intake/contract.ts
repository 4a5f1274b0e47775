import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, id, text } from '#shared/schema.ts'
import { lifeDomains } from './rules/life-domains.ts'
import { channels, firstSplits } from './rules/report.ts'

export const askedQuestion = z.strictObject({
  ownWords: text(4000),
  wishedEffect: text(2000).default(''),
  lifeDomains: z.array(z.enum(lifeDomains)).max(6),
  askedOn: z.boolean().default(false),
})

export const recordReport = {
  operationId: 'recordReport',
  summary:
    'Leg een melding vast met een of meer hulpvragen in eigen woorden; de inwoner krijgt een bevestiging met de termijn',
  tag: 'Meldingen',
  body: z.strictObject({
    personId: id,
    channel: z.enum(channels),
    firstSplit: z.enum(firstSplits),
    callBack: text(200).default(''),
    questions: z.array(askedQuestion).max(20),
    startedAt: z.iso.datetime().optional().meta({ description: 'Begin van het gesprek' }),
  }),
  status: 201,
  reply: z.strictObject({
    id,
    number: z.int(),
    inquiryDueOn: dayOut,
    confirmation: z.strictObject({ channel: z.enum(['email', 'letter', 'sms']), recipient: z.string() }),
  }),
} as const satisfies Contract

export type AskedQuestion = z.input<typeof askedQuestion>
export type RecordReportInput = z.input<typeof recordReport.body>
export type RecordedReport = z.infer<typeof recordReport.reply>

export { type LifeDomain, lifeDomains, signalDomains } from './rules/life-domains.ts'
export { channels, firstSplits } from './rules/report.ts'
