import type { FastifyRequest } from 'fastify'
import type { Language } from '#platform/i18n/language.ts'

declare module 'fastify' {
  interface FastifyRequest {
    language: Language
    traceId: string
  }
}

/** What makes two requests the same for an idempotency key. */
export function fingerprint(request: FastifyRequest): string {
  return JSON.stringify([
    request.method,
    request.url,
    request.headers['if-match'] ?? '',
    request.body ?? null,
  ])
}

/** `taal` chooses the language of every page and answer; no contract speaks of it. */
export function withoutLanguage(query: unknown): unknown {
  const { taal: _, ...rest } = (query ?? {}) as Record<string, unknown>
  return rest
}

/** A name that occurs more than once becomes a list; `a.b` stays as it is. */
export function formFields(fields: URLSearchParams): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {}
  for (const name of new Set(fields.keys())) {
    const values = fields.getAll(name)
    result[name] = values.length > 1 ? values : (values[0] ?? '')
  }
  return result
}

/** A browser says where a change comes from; others (tokens, scripts) carry no cookie to abuse. */
export function isSameSite(request: FastifyRequest): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.headers.origin
  return (
    origin === undefined ||
    origin === 'null' ||
    (URL.canParse(origin) && new URL(origin).host === request.headers.host)
  )
}
