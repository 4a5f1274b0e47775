import type { z } from 'zod'
import type { Actor } from '#platform/access/policy.ts'
import type { Reader } from '#platform/access/reader.ts'
import type { Work } from '#platform/access/work.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Services } from '#platform/services.ts'
import type { Contract } from '#shared/contract.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'

export type { Contract }

type Part<Schema> = Schema extends z.ZodType ? z.output<Schema> : undefined

export interface Input<C extends Contract> {
  readonly params: Part<C['params']>
  readonly query: Part<C['query']>
  readonly body: Part<C['body']>
  /** The version in `If-Match`; present when the contract demands one. */
  readonly ifMatch: C['ifMatch'] extends true ? number : undefined
}

export interface Reply {
  readonly status?: number
  readonly body?: unknown
  readonly etag?: number
  readonly location?: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What a handler may use for one request. */
export interface Context {
  readonly actor: Actor
  readonly now: Date
  readonly today: PlainDate
  readonly language: Language
  readonly requestId: string
  readonly reader: Reader
  readonly services: Services
  /** Runs the command's only transaction. A refusal undoes everything. */
  transaction(action: (work: Work) => Promise<Reply | Refusal>): Promise<Reply | Refusal>
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  /** The operation of the policy table. A route without one stops the server. */
  readonly access: string
  readonly contract: Contract
  readonly handle: (context: Context, input: Input<Contract>) => Promise<Reply | Refusal>
}

/** Ties a handler to its contract, so that its input is typed by it. */
export function route<C extends Contract>(definition: {
  readonly method: Route['method']
  readonly path: string
  readonly access: string
  readonly contract: C
  readonly handle: (context: Context, input: Input<C>) => Promise<Reply | Refusal>
}): Route {
  return definition as unknown as Route
}

/** Carries a refusal out of a transaction, which is thereby rolled back. */
export class RefusedError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.refusal = refusal
  }
}

export function orThrow<T>(value: T | Refusal): T {
  if (isRefusal(value)) throw new RefusedError(value)
  return value
}
