import { z } from 'zod'
import { isPlainDate, type PlainDate } from './plain-date.ts'

/** Building blocks for contracts. Objects are strict everywhere: a field that is not known is refused. */

export const id = z.uuid()
export const idParams = z.strictObject({ id })

/** A calendar day that exists. */
export const day = z
  .string()
  .refine((text) => isPlainDate(text), { error: 'date-wrong' })
  .transform((text) => text as PlainDate)
  .meta({ format: 'date', example: '2026-11-24' })

/** A day in a reply. */
export const dayOut = z.string().meta({ format: 'date', example: '2026-11-24' })

/** An instant in a reply, RFC 3339 with time zone. */
export const instant = z.string().meta({ format: 'date-time', example: '2026-11-24T09:41:00Z' })

/** Text that people type: control characters have no place in it. */
export function text(maximum: number) {
  return z
    .string()
    .max(maximum)
    .refine((value) => !controlCharacters.test(value), { error: 'text-control-characters' })
}

// Line breaks and tabs are fine; other controls break databases, letters and logs.
const controlCharacters = /[^\P{Cc}\n\r\t]/u

export const version = z.int().min(1)
