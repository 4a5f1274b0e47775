import { z } from 'zod'
import type { Contract } from '#shared/contract.ts'
import { id, instant } from '#shared/schema.ts'
import { meetingKinds, presences } from '../rules/kinds.ts'

const tag = 'Bijeenkomsten'

const recordLine = {
  meetingId: id,
  title: z.string(),
  kind: z.enum(meetingKinds),
  startsAt: instant,
  hours: z.number(),
  points: z.number(),
  led: z.boolean(),
  presence: z.enum(presences).nullable().meta({ description: 'null zolang niemand het bijhield' }),
}

export const viewRecord = {
  operationId: 'viewMeetingRecord',
  summary: 'Wat ik volgde en leidde, met uren en registratiepunten',
  tag,
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
  status: 200,
  reply: z.strictObject({
    lines: z.array(z.strictObject(recordLine)),
    hours: z.number(),
    points: z.number(),
  }),
} as const satisfies Contract

export const viewTeamRecord = {
  operationId: 'viewTeamMeetingRecord',
  summary: 'Wie van het eigen team waar bij was; van intervisie alleen dát',
  tag,
  query: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
  status: 200,
  reply: z.strictObject({
    workers: z.array(
      z.strictObject({
        id,
        name: z.string(),
        hours: z.number(),
        points: z.number(),
        lines: z.array(z.strictObject(recordLine)),
      }),
    ),
  }),
} as const satisfies Contract

export type MeetingRecord = z.infer<typeof viewRecord.reply>
export type TeamRecord = z.infer<typeof viewTeamRecord.reply>
