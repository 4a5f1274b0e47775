import type { Refusal } from '#shared/refusal.ts'

/** Phases of a journey as residents live it (domain.md): where an event belongs. */
export type Phase = 'aanmelding' | 'verheldering' | 'plan' | 'uitvoering' | 'afronding' | 'nazorg' | 'beheer'

/** Life-cycle mark: without explicit waiting, waiting and working cannot be told apart. */
export type Mark =
  | 'assign'
  | 'start'
  | 'complete'
  | 'wait:us'
  | 'wait:resident'
  | 'wait:partner'
  | 'wait:provider'
  | 'suspend'

export interface EventType {
  readonly phase: Phase
  readonly mark: Mark
}

/** A past-tense fact. `objects` names everything it touches; `data` holds codes and dates, never names or texts of residents. */
export interface NewEvent {
  readonly type: string
  readonly objects: readonly { readonly type: string; readonly id: string }[]
  readonly data?: Readonly<Record<string, unknown>>
}

export type EventTypes = Readonly<Record<string, EventType>>

export interface StoredEvent extends NewEvent {
  readonly id: string
  readonly tenantId: string
  readonly occurredAt: string
  readonly actorId: string | null
}

export type Decided<State> = State | Refusal
