import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { instant, text } from '#shared/schema.ts'
import { lifeDomains } from '#slices/intake/contract'
import { duties } from '../rules/duty.ts'
import { longestName, longestPurpose, mostTemplateSteps, routeKinds } from '../rules/template.ts'

const kind = z.enum(routeKinds)
const domains = z.array(z.enum(lifeDomains)).max(lifeDomains.length)
const words = (longest: number) => z.strictObject({ nl: text(longest), en: text(longest) })
export const wordsOut = z.strictObject({ nl: z.string(), en: z.string() })

const templateStep = z.strictObject({
  code: z.string(),
  kind,
  lifeDomains: z.array(z.enum(lifeDomains)),
  duty: z.enum(duties).nullable().meta({ description: 'Wat de wet met deze stap eist; leeg: een voorstel' }),
  label: wordsOut,
  explain: wordsOut,
})

export const viewRouteTemplates = {
  operationId: 'viewRouteTemplates',
  summary: 'De gepubliceerde stappen per soort vraag, alle versies, de nieuwste eerst',
  tag: 'Routes',
  status: 200,
  reply: z.strictObject({
    versions: z
      .array(
        z.strictObject({
          version: z.int(),
          publishedAt: instant,
          publishedBy: z
            .string()
            .nullable()
            .meta({ description: 'Leeg bij de lijst waarmee een gemeente begint' }),
          items: z.array(templateStep),
        }),
      )
      .min(1),
    laws: z.array(z.strictObject({ duty: z.enum(duties), law: z.string(), article: z.string() })),
    mayPublish: z.boolean(),
  }),
} as const satisfies Contract

export const publishRouteTemplates = {
  operationId: 'publishRouteTemplates',
  summary: 'Publiceer een nieuwe versie van de routes; lopende routes houden hun eigen stappen',
  description: 'If-Match holds the version that this one was made from. A step without a code is new.',
  tag: 'Routes',
  body: z.strictObject({
    items: z
      .array(
        z.strictObject({
          code: z.string().max(60).optional(),
          kind,
          lifeDomains: domains,
          duty: z.enum(duties).nullable(),
          label: words(longestName),
          explain: words(longestPurpose),
        }),
      )
      .max(mostTemplateSteps),
  }),
  status: 201,
  ifMatch: true,
  reply: z.strictObject({ version: z.int() }),
} as const satisfies Contract

export type RouteTemplates = z.infer<typeof viewRouteTemplates.reply>
export type RouteTemplateVersion = RouteTemplates['versions'][number]
