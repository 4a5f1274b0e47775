import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { dayOut, instant, text } from '#shared/schema.ts'
import { longestExplanation, longestLabel, mostCriteria, weights } from './rules/criteria.ts'
import { measureNames, periods } from './rules/figures.ts'

const words = (longest: number) => z.strictObject({ nl: text(longest), en: text(longest) })
const wordsOut = z.strictObject({ nl: z.string(), en: z.string() })

const criterionOut = z.strictObject({
  code: z.string(),
  weights: z.array(z.enum(weights)),
  label: wordsOut,
  explain: wordsOut,
})

const versionOut = z.strictObject({
  version: z.int(),
  publishedAt: instant,
  publishedBy: z.string().nullable().meta({ description: 'Leeg bij de lijst waarmee een gemeente begint' }),
  items: z.array(criterionOut),
})

/** A reason with its words of then, as decisions show it. */
export const reasonOut = z.strictObject({ code: z.string(), label: wordsOut })

export const viewCriteria = {
  operationId: 'viewCriteria',
  summary: 'De criteria voor de zwaarte van het antwoord, alle gepubliceerde versies, de nieuwste eerst',
  tag: 'Zwaartecriteria',
  status: 200,
  reply: z.strictObject({
    versions: z.array(versionOut).min(1),
    mayPublish: z.boolean(),
    maySeeFigures: z.boolean(),
  }),
} as const satisfies Contract

export const publishCriteria = {
  operationId: 'publishCriteria',
  summary:
    'Publiceer een nieuwe versie van de criteria; eerdere versies en besluiten houden hun eigen woorden',
  description: 'If-Match holds the version that this one was made from. An item without a code is new.',
  tag: 'Zwaartecriteria',
  body: z.strictObject({
    items: z
      .array(
        z.strictObject({
          code: z.string().max(60).optional(),
          weights: z.array(z.enum(weights)).max(8),
          label: words(longestLabel),
          explain: words(longestExplanation),
        }),
      )
      .max(mostCriteria),
  }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ version: z.int() }),
} as const satisfies Contract

export const viewFigures = {
  operationId: 'viewWeightFigures',
  summary: 'Wat er van de zwaarte terechtkwam: verzwaard, verlicht, teruggekomen; zonder personen',
  tag: 'Zwaartecriteria',
  query: z.strictObject({ period: z.enum(periods).default('this-year') }),
  status: 200,
  reply: z.strictObject({
    from: dayOut,
    until: dayOut,
    columns: z.array(
      z.strictObject({
        version: z.int().nullable().meta({ description: 'Leeg: over alle versies samen' }),
        figures: z.array(
          z.strictObject({
            measure: z.enum(measureNames),
            count: z.int().nullable().meta({ description: 'Leeg: minder dan vijf, of daaruit af te leiden' }),
            of: z.int().nullable(),
          }),
        ),
      }),
    ),
  }),
} as const satisfies Contract

export type CriteriaView = z.infer<typeof viewCriteria.reply>
export type CriteriaVersion = CriteriaView['versions'][number]
export type ReasonOut = z.infer<typeof reasonOut>
export type WeightFigures = z.infer<typeof viewFigures.reply>

export {
  type Criterion,
  criteriaFor,
  type InBothLanguages,
  longestExplanation,
  longestLabel,
  mostCriteria,
  type Weight,
  weights,
} from './rules/criteria.ts'
export {
  type Measure,
  measureNames,
  type Period,
  periods,
  type WeightVerdict,
  weightVerdicts,
} from './rules/figures.ts'
export { firstCriteria } from './rules/first-criteria.ts'
