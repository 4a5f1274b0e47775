import { z } from 'zod'

export const decisionKinds = [
  'breakthrough',
  'escalation',
  'referral',
  'no-director',
  'case-term',
  'report-term',
] as const

/** Something that stands still until somebody decides. */
export const decision = z.strictObject({
  kind: z.enum(decisionKinds),
  who: z.string().nullable(),
  mine: z.boolean(),
  count: z.int(),
  days: z.int().meta({ description: 'Sinds het langst wacht' }),
  late: z.boolean(),
})

export type DecisionOut = z.infer<typeof decision>
