import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id } from '#shared/schema.ts'
import { decision } from './contract/decision.ts'
import { stations, waitsOn } from './rules/parts.ts'
import { periods } from './rules/period.ts'

export * from './contract/agenda.ts'
export { type DecisionOut, decisionKinds } from './contract/decision.ts'

const days = z.int().min(0)

export const viewChain = {
  operationId: 'viewChain',
  summary:
    'Ketenbeeld: waar inwoners wachten en op wie, wie ruimte heeft, wie beloften nakomt, wat wacht op een besluit',
  tag: 'Keten',
  query: z.strictObject({ period: z.enum(periods).default('90') }),
  status: 200,
  reply: z.strictObject({
    today: dayOut,
    period: z.enum(periods),
    cases: z.int().meta({ description: 'Lopende casussen in de gemeente' }),
    least: z.int().meta({ description: 'Onder dit aantal staat er geen cijfer' }),
    parts: z.array(
      z.strictObject({
        from: z.enum(stations),
        to: z.enum(stations),
        cases: z.int(),
        days: days.nullable().meta({ description: 'Gemiddeld; leeg: te weinig om te tellen' }),
        split: z.array(z.strictObject({ who: z.enum(waitsOn), days })),
        norm: days,
        before: days.nullable().meta({ description: 'Hetzelfde in de periode ervoor' }),
        sorest: z.boolean().meta({ description: 'Het verst boven de norm' }),
      }),
    ),
    total: z.strictObject({ days, waiting: days }).nullable(),
    workers: z.array(
      z.strictObject({
        id,
        name: z.string(),
        team: z.string().nullable(),
        cases: z.int(),
        points: z.int(),
        ceiling: z.int(),
        forecast: z.int().meta({ description: 'Punten over vier weken, met wat zeker is' }),
        room: z.int(),
        state: z.enum(['over', 'soon', 'room']),
        led: z.boolean().meta({ description: 'Van jouw team: je mag de huishoudens zien' }),
      }),
    ),
    links: z.array(
      z.strictObject({
        id: id.nullable().meta({ description: 'Leeg: inwoners en hun eigen netwerk' }),
        name: z.string().nullable(),
        kind: z.string().nullable(),
        person: z.string().nullable(),
        people: z.int(),
        kept: z.int(),
        later: z.int(),
        broken: z.int(),
        share: z.int().nullable(),
        referrals: z
          .strictObject({
            sent: z.int(),
            unanswered: z.int(),
            answerDays: z.int().nullable(),
            daysLost: z.int(),
          })
          .nullable(),
      }),
    ),
    decisions: z.array(decision),
  }),
} as const satisfies Contract

const normDays = z.array(z.int().min(1).max(365)).length(5).meta({
  description: 'Dagen per deel van de keten, van aanmelding tot afronding',
})

export const viewChainNorms = {
  operationId: 'viewChainNorms',
  summary: 'Hoeveel dagen elk deel van de keten mag duren',
  tag: 'Keten',
  status: 200,
  reply: z.strictObject({
    usual: normDays,
    norms: z.array(z.strictObject({ days: normDays, fromOn: dayOut })),
  }),
} as const satisfies Contract

export const setChainNorms = {
  operationId: 'setChainNorms',
  summary: 'Stel de normen van de keten vast vanaf een dag',
  tag: 'Keten',
  body: z.strictObject({ days: normDays, fromOn: day }),
  status: 201,
  reply: z.strictObject({ days: normDays, fromOn: dayOut }),
} as const satisfies Contract

export type ChainNorms = z.infer<typeof viewChainNorms.reply>
export type ChainView = z.infer<typeof viewChain.reply>
export type PartOut = ChainView['parts'][number]
export type WorkerOut = ChainView['workers'][number]
export type LinkOut = ChainView['links'][number]
