import { toProblem } from '#platform/http/problem.ts'
import type { Context } from '#platform/http/route.ts'
import { type Fault, refuse } from '#shared/refusal.ts'
import type { OpenDraft } from '../actions/draft.ts'
import type { PageFault, Signal } from '../props.ts'

export type Posted = Readonly<Record<string, unknown>>

/** The named fields of what a browser sent. One that came twice was tampered with: its last value counts. */
export function pick(posted: Posted, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(posted, name) ? posted[name] : undefined
      const text: unknown = Array.isArray(value) ? value.at(-1) : value
      return typeof text === 'string' ? [[name, text.replaceAll('\r\n', '\n')]] : []
    }),
  )
}

export function inWords(context: Context, faults: readonly Fault[]): PageFault[] {
  if (faults.length === 0) return []
  const refusal = refuse('invalid-input', { count: faults.length }, faults)
  const problem = toProblem(refusal, context.services.refusals, context.language, context.requestId)
  return (problem.invalidParams ?? []).map(({ pointer, reason }) => ({ field: pointer.slice(1), reason }))
}

export function domainsOf({ items }: OpenDraft): readonly string[] {
  return items.map(({ life_domain }) => life_domain)
}

/** The checklist as every counter asks it, in the reader's language. */
export function signalsOf({ items }: OpenDraft, language: Context['language']): readonly Signal[] {
  return items.map((item) => ({
    lifeDomain: item.life_domain,
    ask: language === 'en' ? item.ask_en : item.ask_nl,
    onYes: language === 'en' ? item.on_yes_en : item.on_yes_nl,
  }))
}
