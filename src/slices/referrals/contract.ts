import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { bases, handoverForms, outcomes, refusalReasons } from './rules/referral.ts'
import { referralCommands, standings } from './rules/state.ts'

const party = z.strictObject({ name: z.string(), organisation: z.string(), phone: z.string() })

const handover = z
  .strictObject({
    startsAt: instant,
    form: z.enum(handoverForms),
    place: z.string(),
    held: z.boolean().nullable().meta({ description: 'null zolang het moment nog komt' }),
    why: z.string(),
  })
  .nullable()

const common = {
  id,
  standing: z.enum(standings).meta({ description: '`expired` is berekend: niemand antwoordde op tijd' }),
  name: z.string(),
  reach: z.string(),
  ownWords: z.string(),
  language: z.string(),
  tried: z.string(),
  asked: z.string(),
  from: party,
  to: party,
  warm: z.boolean(),
  sentOn: dayOut,
  answerBy: dayOut,
  answeredOn: dayOut.nullable(),
  answeredBy: z.string(),
  reason: z.enum(refusalReasons).nullable(),
  answerWords: z.string(),
  contactBy: dayOut.nullable(),
  contactOn: dayOut.nullable(),
  outcome: z.enum(outcomes).nullable(),
  endWords: z.string(),
  handover,
  waitsOn: z.enum(['receiver', 'director', 'both', 'nobody']),
  nextOn: dayOut.nullable(),
  commands: z.array(z.enum(referralCommands)),
  version,
}

const caseReferral = z.strictObject({
  ...common,
  personId: id,
  basis: z.enum(bases),
  basisWords: z.string(),
  receiverGone: z.boolean(),
  settledOn: dayOut.nullable(),
  settledWords: z.string(),
  endedOn: dayOut.nullable(),
  daysLost: z.int(),
})

const chain = z.strictObject({
  id,
  daysLost: z.int().meta({ description: 'Dagen die de inwoner kwijt is; geen dag telt dubbel' }),
  daysUnderway: z
    .int()
    .meta({ description: 'Van de eerste verwijzing tot het eerste contact, of tot vandaag' }),
  trouble: z.enum(['third-organisation', 'ping-pong']).nullable(),
  links: z.array(caseReferral).min(1).meta({ description: 'Van oud naar nieuw' }),
})

export const viewReferrals = {
  operationId: 'viewCaseReferrals',
  summary: 'Verwijzingen van een casus, per vraag in een keten, met dagen verloren',
  tag: 'Verwijzingen',
  params: idParams,
  status: 200,
  reply: z.strictObject({ chains: z.array(chain), answerBy: dayOut, today: dayOut }),
} as const satisfies Contract

export const sendReferral = {
  operationId: 'sendReferral',
  summary: 'Verwijs naar een andere organisatie; met `previousId` gaat dezelfde vraag verder',
  tag: 'Verwijzingen',
  params: idParams,
  body: z.strictObject({
    previousId: id.nullable().default(null),
    personId: id.optional(),
    questionId: id.nullable().default(null),
    goalId: id.nullable().default(null),
    toKind: z.enum(['worker', 'partner']),
    toId: id,
    asked: text(1000),
    tried: text(1000),
    reach: text(200).default('').meta({ description: 'Leeg: het telefoonnummer dat bekend is' }),
    basis: z.enum(bases),
    basisWords: text(500).default(''),
    answerBy: day.optional().meta({ description: 'Anders na vijf werkdagen' }),
    warm: z.boolean().default(true),
  }),
  status: 201,
  reply: z.strictObject({ id, chainId: id, answerBy: dayOut }),
} as const satisfies Contract

export const commandReferral = {
  operationId: 'commandReferral',
  summary: 'Beantwoord of verander een verwijzing; wat kan, staat in `commands`',
  tag: 'Verwijzingen',
  params: idParams,
  body: z.strictObject({
    command: z.enum(referralCommands),
    words: text(1000).default(''),
    reason: z.enum(refusalReasons).optional(),
    outcome: z.enum(outcomes).optional(),
    on: day.optional().meta({ description: 'Dag van het eerste contact met de inwoner' }),
    startsAt: z.iso
      .datetime({ offset: true })
      .optional()
      .meta({ description: 'Begin van de warme overdracht' }),
    form: z.enum(handoverForms).optional(),
    minutes: z.int().min(10).max(180).default(30),
    place: text(200).default(''),
  }),
  status: 200,
  ifMatch: true,
  reply: z.strictObject({ id, standing: z.enum(standings), version }),
} as const satisfies Contract

export const listReferrals = {
  operationId: 'listReceivedReferrals',
  summary: 'Verwijzingen die de eigen organisatie ontving: wat er werd gestuurd, niet meer',
  tag: 'Verwijzingen',
  status: 200,
  reply: z.strictObject({
    referrals: z.array(
      z.strictObject({ ...common, mine: z.boolean().meta({ description: 'Aan mij gericht' }) }),
    ),
    today: dayOut,
  }),
} as const satisfies Contract

export type CaseReferrals = z.infer<typeof viewReferrals.reply>
export type ReferralChain = CaseReferrals['chains'][number]
export type CaseReferral = z.infer<typeof caseReferral>
export type ReceivedReferrals = z.infer<typeof listReferrals.reply>
export type ReceivedReferral = ReceivedReferrals['referrals'][number]
export type SendReferralInput = z.input<typeof sendReferral.body>
export type CommandReferralInput = z.input<typeof commandReferral.body>

export {
  exceptionOfChain,
  type ReferralTrouble,
  referralTroubles,
  type WatchedLink,
} from './rules/exception.ts'
export { bases, outcomes, refusalReasons } from './rules/referral.ts'
export { isOpen, type ReferralCommand, referralStates, type Standing, standings } from './rules/state.ts'
