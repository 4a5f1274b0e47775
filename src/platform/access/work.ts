import type { DB } from '#db'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { type Database, execute, inTransaction, type Transaction } from '../db/database.ts'
import { joinStatements, prepareOver, type Statement } from '../db/statement.ts'
import type { EventType, EventTypes, NewEvent } from '../events/event.ts'
import { logStatement, type Operation, subjects } from './log.ts'
import type { Actor } from './policy.ts'

/**
 * A message to somebody outside, written with the change that causes it and sent after it. A mail or letter is signed with
 * the name of the municipality in its own language.
 */
export interface OutboxMessage {
  readonly channel: 'email' | 'sms' | 'letter'
  readonly recipient: string
  readonly recipientName: string
  readonly subject: string
  readonly body: string
  readonly kind: string
  readonly language?: string
  /** Seconds that the message waits, so that it can be undone. */
  readonly delaySeconds?: number
  readonly object?: { readonly type: string; readonly id: string }
}

/** One command's transaction: what the action may use. Everything it writes happens whole or not at all. */
export interface Work {
  readonly trx: Transaction<DB>
  readonly actor: Actor
  readonly now: Date
  readonly today: PlainDate
  readonly tenantId: string
  /** Records a fact; subscribers hear of it after the commit. */
  publish(event: NewEvent): void
  /** Names the people whose data the command touches; each gets its log line. */
  touch(...personIds: readonly (string | null | undefined)[]): void
  /** Writes a message to the outbox and returns its id. */
  send(message: OutboxMessage): string
  /** A write whose answer the action does not need: it leaves with the commit, and when it fails nothing has happened. */
  write(sent: Promise<unknown>): void
}

export interface WorkSetup {
  readonly db: Database
  readonly operation: Omit<Operation, 'object'>
  readonly now: Date
  readonly today: PlainDate
  readonly eventTypes: EventTypes
  /** Subscriber names per event type. */
  readonly subscribers: ReadonlyMap<string, readonly string[]>
}

/** Runs one command. `reply` may add last statements (the idempotency row) to those that share the commit. */
export async function runWork<T>(
  setup: WorkSetup,
  action: (work: Work) => Promise<T>,
  reply: (result: T) => Statement<unknown>[] = () => [],
): Promise<T> {
  const { db, operation, now, today } = setup
  const { actor } = operation
  const events: NewEvent[] = []
  const messages: (OutboxMessage & { id: string })[] = []
  const touched = new Set<string>()
  const writes: Promise<unknown>[] = []
  let currentWork: Work | undefined
  return inTransaction(
    db,
    { tenantId: actor.tenantId, actorId: actor.id, now, system: actor.kind === 'system' },
    async (trx) => {
      currentWork = {
        trx,
        actor,
        now,
        today,
        tenantId: actor.tenantId,
        publish(event) {
          events.push(event)
        },
        touch(...ids) {
          for (const id of ids) if (id != null) touched.add(id)
        },
        send(message) {
          const id = newId()
          messages.push({ ...message, id })
          return id
        },
        write(sent) {
          sent.catch(() => undefined)
          writes.push(sent)
        },
      }
      return action(currentWork)
    },
    (trx, result) => {
      const stored = events.map((event) => ({ ...event, ...typeOf(setup, event), id: newId() }))
      const last = joinStatements([
        ...(stored.length > 0 ? [eventLines(setup, stored)] : []),
        logStatement(operation, subjects(...touched)),
        ...reply(result),
      ])
      return [
        ...writes,
        ...jobsOf(trx, setup, stored),
        ...(messages.length > 0 ? [storeMessages(trx, now, messages)] : []),
        execute(trx, last.text, last.values),
      ]
    },
  )
}

type StoredEvent = NewEvent & EventType & { readonly id: string }

function typeOf({ eventTypes }: WorkSetup, { type }: NewEvent): EventType {
  const known = eventTypes[type]
  if (!known) throw new Error(`event ${type} is declared nowhere`)
  return known
}

const eventStatement = prepareOver<[rows: string, at: string, actorKind: string]>(`e as (
    select * from jsonb_to_recordset($1::jsonb) as e(id uuid, type text, phase text, mark text, data jsonb, objects jsonb)),
  stored as (
    insert into event (tenant_id, id, type, phase, mark, occurred_at, actor_kind, actor_id, data)
    select app_tenant(), e.id, e.type, e.phase, e.mark, $2::timestamptz, $3, app_actor(), coalesce(e.data, '{}') from e),
  stored_object as (
    insert into event_object (tenant_id, event_id, object_type, object_id)
    select distinct app_tenant(), e.id, o->>'type', (o->>'id')::uuid from e, jsonb_array_elements(e.objects) o)`)<never>(
  'select',
)

function eventLines({ now, operation }: WorkSetup, events: readonly StoredEvent[]): Statement<never> {
  return eventStatement(JSON.stringify(events), now.toISOString(), operation.actor.kind)
}

function jobsOf(trx: Transaction<DB>, setup: WorkSetup, events: readonly StoredEvent[]): Promise<unknown>[] {
  const { tenantId } = setup.operation.actor
  return events.flatMap(({ id: eventId, type }) =>
    (setup.subscribers.get(type) ?? []).map((subscriber) =>
      enqueue(trx, 'deliver-event', { tenantId, eventId, subscriber }),
    ),
  )
}

function enqueue(trx: Transaction<DB>, task: string, payload: Record<string, unknown>): Promise<unknown> {
  return execute(trx, 'select enqueue_job($1, $2::json)', [task, JSON.stringify(payload)])
}

/** Whose letter it is: the municipality's own name, "Gemeente Rondveld" or "Municipality of Rondveld". */
const signature = `case m.language when 'en' then regexp_replace(t.name, '^Gemeente (?=.)', 'Municipality of ') else t.name end`

function storeMessages(
  trx: Transaction<DB>,
  now: Date,
  messages: readonly (OutboxMessage & { id: string })[],
): Promise<unknown> {
  const values = messages.map((message) => ({
    id: message.id,
    channel: message.channel,
    recipient: message.recipient,
    recipient_name: message.recipientName,
    subject: message.subject,
    body: message.body,
    kind: message.kind,
    language: message.language ?? 'nl',
    send_after: new Date(now.getTime() + (message.delaySeconds ?? 0) * 1000).toISOString(),
    object_type: message.object?.type ?? null,
    object_id: message.object?.id ?? null,
  }))
  return execute(
    trx,
    `insert into outbox_message (tenant_id, id, channel, recipient, recipient_name, subject, body, kind, language,
         written_at, send_after, object_type, object_id)
       select app_tenant(), m.id, m.channel, m.recipient, m.recipient_name, m.subject,
         case m.channel when 'sms' then m.body else m.body || E'\\n\\n' || ${signature} end, m.kind, m.language,
         $2::timestamptz, m.send_after, m.object_type, m.object_id
       from municipality t cross join jsonb_to_recordset($1::jsonb) as m(id uuid, channel text, recipient text, recipient_name text, subject text,
         body text, kind text, language text, send_after timestamptz, object_type text, object_id uuid)
       where t.tenant_id = app_tenant()`,
    [JSON.stringify(values), now.toISOString()],
  )
}
