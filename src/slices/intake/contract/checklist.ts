import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, instant, text } from '#shared/schema.ts'
import { abouts, longestQuestion } from '../rules/checklist.ts'
import { lifeDomains } from '../rules/life-domains.ts'

const words = (longest: number) => z.strictObject({ nl: text(longest), en: text(longest) })

const item = z.strictObject({
  lifeDomain: z.enum(lifeDomains),
  about: z.enum(abouts).meta({ description: 'De inwoner zelf, of de mensen om de inwoner heen' }),
  ask: words(longestQuestion),
  onYes: words(longestQuestion),
})

const itemOut = z.strictObject({
  lifeDomain: z.enum(lifeDomains),
  about: z.enum(abouts),
  ask: z.strictObject({ nl: z.string(), en: z.string() }),
  onYes: z.strictObject({ nl: z.string(), en: z.string() }),
})

const checklist = z.strictObject({
  version: z.int(),
  publishedAt: instant,
  publishedBy: z.string().nullable(),
  items: z.array(itemOut),
})

export const viewChecklist = {
  operationId: 'viewChecklist',
  summary: 'De signaleringslijst die nu geldt: één korte vraag per leefgebied, aan elk loket dezelfde',
  tag: 'Signaleringslijst',
  status: 200,
  reply: checklist,
} as const satisfies Contract

export const viewChecklistVersions = {
  operationId: 'viewChecklistVersions',
  summary: 'Alle versies van de signaleringslijst, de nieuwste eerst',
  tag: 'Signaleringslijst',
  status: 200,
  reply: z.strictObject({ versions: z.array(checklist), mayPublish: z.boolean() }),
} as const satisfies Contract

export const publishChecklist = {
  operationId: 'publishChecklist',
  summary: 'Publiceer een nieuwe versie van de signaleringslijst; eerdere versies blijven zoals ze zijn',
  description: 'If-Match holds the version that this one was made from.',
  tag: 'Signaleringslijst',
  body: z.strictObject({ items: z.array(item).max(40) }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ version: z.int() }),
} as const satisfies Contract

export type Checklist = z.infer<typeof checklist>
export type ChecklistVersions = z.infer<typeof viewChecklistVersions.reply>
export { type ChecklistItem, longestQuestion } from '../rules/checklist.ts'

/** One team or one person. */
export const addressee = z.strictObject({ teamId: id.optional(), workerId: id.optional() })

/** Somebody to whom work can be given. */
export const addresseeOut = z.strictObject({ kind: z.enum(['team', 'worker']), id, name: z.string() })
