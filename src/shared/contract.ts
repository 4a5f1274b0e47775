import type { z } from 'zod'

/** What goes in and out of one route: source of the OpenAPI document, of validation and of the web's types. */
export interface Contract {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly tag: string
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly body?: z.ZodType
  readonly status: 200 | 201 | 204
  readonly reply?: z.ZodType
  /** For an answer that is no JSON: the body is text or bytes of this kind, unless it names its own. */
  readonly mediaType?: string
  /** Bytes of a form with files (multipart/form-data) that this route takes; without it there is only JSON. */
  readonly uploadLimit?: number
  /** POSTs that only search keep no idempotency key. */
  readonly safe?: boolean
  /** Changes of an existing thing need `If-Match`; the reply carries the new `ETag`. */
  readonly ifMatch?: boolean
}
