import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { day, dayOut, id, idParams, instant, text, version } from '#shared/schema.ts'
import { promiserKinds } from '#slices/agreements/contract'
import { helpDirections, relationKinds, relationStrengths } from '#slices/people/contract'

export const openKitchenTable = {
  operationId: 'openKitchenTable',
  summary: 'Begin een gesprek aan tafel: wie er zit, en wiens eigen doelen op tafel mogen',
  tag: 'Keukentafel',
  params: idParams,
  body: z.strictObject({
    sitters: z.array(z.strictObject({ personId: id, shares: z.boolean().default(false) })).max(20),
  }),
  status: 201,
  reply: z.strictObject({ id, until: instant }),
} as const satisfies Contract

const strength = z.enum(relationStrengths)
const helps = z.enum(helpDirections).nullable()

export const viewKitchenTable = {
  operationId: 'viewKitchenTable',
  summary: 'Wat er op tafel ligt: alleen wat iedereen die er zit mag zien',
  description:
    'Alleen voor de medewerker die het gesprek begon, tot het in het plan staat of te lang geleden is.',
  tag: 'Keukentafel',
  params: idParams,
  status: 200,
  reply: z.strictObject({
    id,
    caseId: id,
    household: z.string(),
    openedAt: instant,
    until: instant,
    today: dayOut,
    municipality: z.string(),
    worker: z.strictObject({ id, name: z.string() }),
    centralPersonId: id,
    sitters: z.array(z.strictObject({ personId: id, shares: z.boolean() })),
    people: z.array(
      z.strictObject({
        id,
        name: z.string(),
        givenNames: z.string(),
        age: z.int().nullable(),
        member: z.boolean(),
      }),
    ),
    helpers: z
      .array(
        z.strictObject({
          id,
          kind: z.enum(['worker', 'organisation']),
          name: z.string(),
          organisation: z.string(),
        }),
      )
      .meta({ description: 'Wie iets beloofde dat op tafel ligt, en de regievoerder' }),
    ties: z.array(
      z.strictObject({
        id,
        fromId: id,
        toId: id,
        kind: z.enum(relationKinds),
        strength,
        helps,
        version,
      }),
    ),
    goals: z.array(
      z.strictObject({
        id,
        personId: id.nullable(),
        joint: z.boolean(),
        ownWords: z.string(),
        language: z.string(),
        indicator: z.string(),
        baseline: z.number().nullable(),
        target: z.number().nullable(),
        unit: z.string(),
        version,
      }),
    ),
    agreements: z.array(
      z.strictObject({ id, goalId: id, title: z.string(), promiser: z.string(), dueOn: dayOut }),
    ),
  }),
} as const satisfies Contract

/** Somebody who was drawn at the table has no id yet: a name that only this request knows. */
const ref = z.string().regex(/^nieuw-\d{1,3}$/, { error: 'field-type' })
const someone = z.union([id, ref])

export const settleKitchenTable = {
  operationId: 'settleKitchenTable',
  summary: 'Zet in het plan wat aan tafel is gezegd: alles, of met alle fouten erbij niets',
  tag: 'Keukentafel',
  params: idParams,
  body: z.strictObject({
    words: z.array(z.strictObject({ goalId: id, version, words: text(2000) })).max(50),
    people: z
      .array(
        z.strictObject({
          ref,
          name: text(200),
          memberId: id,
          kind: z.enum(relationKinds),
          strength: strength.default('normal'),
          helps: helps.default(null),
        }),
      )
      .max(50),
    ties: z.array(z.strictObject({ tieId: id, version, strength, helps })).max(100),
    gone: z.array(z.strictObject({ tieId: id, version })).max(50),
    agreements: z
      .array(
        z.strictObject({
          goalId: id,
          title: text(120),
          when: text(200).default(''),
          forPersonId: id,
          promiserKind: z.enum(promiserKinds),
          promiserId: someone,
          dueOn: day,
          pulseDays: z.int().min(1).max(180).nullable().default(14),
          joint: z.boolean().default(false),
          saidYes: z
            .array(z.strictObject({ personId: someone, at: instant }))
            .max(20)
            .default([]),
        }),
      )
      .max(50),
  }),
  status: 200,
  reply: z.strictObject({
    agreements: z.array(z.strictObject({ id, accepted: z.boolean() })),
    people: z.int(),
    changes: z.int().meta({ description: 'Woorden en banden die veranderd zijn' }),
  }),
} as const satisfies Contract

export type KitchenTable = z.infer<typeof viewKitchenTable.reply>
export type SettleInput = z.input<typeof settleKitchenTable.body>
export type Settled = z.infer<typeof settleKitchenTable.reply>

export { draftHours } from './rules/on-the-table.ts'
