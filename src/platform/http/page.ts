import type { z } from 'zod'
import type { Refusal } from '#shared/refusal.ts'
import type { Context } from './route.ts'

/** What a server-rendered page answers: a page to render, or where to go next (303 after each form). */
export type PageReply =
  | {
      readonly page: string
      readonly props: Readonly<Record<string, unknown>>
      readonly status?: number
      readonly cookies?: readonly Cookie[]
    }
  | { readonly redirect: string; readonly cookies?: readonly Cookie[] }
  /** A file instead of a page, with headers that say what it is. */
  | { readonly file: unknown; readonly headers: Readonly<Record<string, string>> }

export interface Cookie {
  readonly name: string
  readonly value: string
  /** Seconds; 0 removes the cookie. */
  readonly maxAge: number
}

/** A resident's or partner's page: works without script, forms are posted and answered with a redirect. */
export interface PageRoute {
  readonly kind: 'page'
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly form?: z.ZodObject
  /** Bytes of a form with files; without it a form has none. */
  readonly uploadLimit?: number
  /** Name of the cookie that the handler reads. */
  readonly cookie?: string
  readonly rateLimit?: { readonly max: number; readonly minutes: number }
  readonly handle: (context: Context, input: PageInput) => Promise<PageReply | Refusal>
}

type Output<S> = S extends z.ZodType ? z.output<S> : Record<string, never>

interface PageInput<P = unknown, Q = unknown, F = unknown> {
  readonly params: P
  readonly query: Q
  readonly form: F
  readonly cookie: string | undefined
}

/** Ties a page's handler to the schemas of its address and form. */
export function page<
  P extends z.ZodObject | undefined = undefined,
  Q extends z.ZodObject | undefined = undefined,
  F extends z.ZodObject | undefined = undefined,
>(definition: {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: string
  readonly params?: P
  readonly query?: Q
  readonly form?: F
  readonly uploadLimit?: number
  readonly cookie?: string
  readonly rateLimit?: PageRoute['rateLimit']
  readonly handle: (
    context: Context,
    input: PageInput<Output<P>, Output<Q>, Output<F>>,
  ) => Promise<PageReply | Refusal>
}): PageRoute {
  return { kind: 'page', ...definition } as unknown as PageRoute
}
