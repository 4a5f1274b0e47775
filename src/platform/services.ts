import type { Policy } from './access/policy.ts'
import type { Work } from './access/work.ts'
import type { Sessions } from './auth/session.ts'
import type { ShiftableClock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './db/database.ts'
import type { EventTypes, StoredEvent } from './events/event.ts'
import type { Texts } from './i18n/texts.ts'
import type { Logger } from './log.ts'
import type { Secrets } from './secrets.ts'

/** The machinery that one running application has one of. */
export interface Services {
  readonly config: Config
  readonly db: Database
  readonly clock: ShiftableClock
  readonly secrets: Secrets
  readonly policy: Policy
  readonly eventTypes: EventTypes
  readonly subscribers: ReadonlyMap<string, readonly string[]>
  readonly refusals: Refusals
  readonly log: Logger
  /** The address under which people reach Rondom, known once the server listens. */
  publicUrl(): string
  readonly sessions: Sessions
}

/** Status and texts of each refusal code, gathered from the slices. */
export type Refusals = Readonly<Record<string, RefusalText>>

export interface RefusalText {
  readonly status: 400 | 403 | 404 | 409 | 410 | 412 | 413 | 422 | 428 | 429 | 503
  readonly nl: string
  readonly en: string
}

/** Reacts to others' events, in a transaction of its own, once per event. */
export interface Subscriber {
  readonly name: string
  readonly on: readonly string[]
  handle(event: StoredEvent, work: Work, services: Services): Promise<void>
}

export type { Texts }
