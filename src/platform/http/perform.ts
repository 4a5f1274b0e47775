import { type Actor, decide, type PolicyRow } from '#platform/access/policy.ts'
import { createReader } from '#platform/access/reader.ts'
import { runWork, type Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import { prepareOver } from '#platform/db/statement.ts'
import type { Language } from '#platform/i18n/language.ts'
import { sha256 } from '#platform/secrets.ts'
import type { Services } from '#platform/services.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { type Context, RefusedError, type Reply } from './route.ts'

/** One request by one actor, from the network or from the simulator: both go through the same door. */
export interface Performance {
  readonly services: Services
  readonly actor: Actor
  readonly access: string
  readonly language: Language
  readonly requestId: string
  readonly traceId: string
  /** Present on commands that may be retried. */
  readonly idempotency?: { readonly key: string; readonly request: string; readonly status: number }
}

/** Lock one at the door: no rule for this role and operation, no handler. */
export async function perform(
  performance: Performance,
  handle: (context: Context) => Promise<Reply | Refusal>,
): Promise<Reply | Refusal> {
  const rule = decide(performance.services.policy, performance.actor, performance.access)
  if (!rule) return refuse(refusalOf(performance.actor.role))
  try {
    return await handle(createContext(performance, rule))
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal
    throw error
  }
}

/** Nobody, somebody who was away too long, and somebody whose role does not fit are told apart. */
function refusalOf(role: string): string {
  if (role === 'anyone') return 'sign-in-needed'
  return role === 'locked' ? 'session-locked' : 'not-allowed'
}

export function createContext(performance: Performance, rule: PolicyRow): Context {
  const { services, actor, language, requestId, traceId, idempotency } = performance
  const now = services.clock.now()
  const today = services.clock.today()
  const operation = { actor, rule, requestId, traceId, startedAt: now }
  return {
    actor,
    now,
    today,
    language,
    requestId,
    services,
    reader: createReader(services.db, operation, { now, today }),
    async transaction(action) {
      const hash = idempotency && sha256(idempotency.request)
      try {
        return await runWork(
          { ...services, operation, now, today },
          async (work) => {
            const reply = await action(work)
            if (isRefusal(reply)) throw new RefusedError(reply)
            return reply
          },
          (reply) =>
            idempotency && hash
              ? [remember(actor.id, idempotency.key, hash, ...replyValues(reply, idempotency.status))]
              : [],
        )
      } catch (error) {
        const refused = error instanceof RefusedError
        const conflict = isKeyConflict(error)
        if (idempotency && hash && (refused || conflict)) {
          const earlier = await earlierReply(performance, idempotency.key, hash)
          if (earlier) return earlier
        }
        if (refused) return error.refusal
        throw error
      }
    },
  }
}

const remember = prepareOver<
  [actorId: string | null, key: string, hash: Buffer, status: number, headers: string, body: string | null]
>(`remembered as (
    insert into idempotency_key (tenant_id, actor_id, key, request_hash, status, headers, body)
    values (app_tenant(), $1::uuid, $2, $3::bytea, $4, $5::jsonb, $6::jsonb))`)<never>('select')

function replyValues(reply: Reply, usualStatus: number): [number, string, string | null] {
  const { status = usualStatus, body, ...headers } = reply
  return [status, JSON.stringify(headers), body === undefined ? null : JSON.stringify(body)]
}

function isKeyConflict(error: unknown): boolean {
  return (error as { constraint?: unknown })?.constraint === 'idempotency_key_pk'
}

/** The work is tried first and the key is looked up only when that fails: the usual request pays nothing. */
async function earlierReply(
  performance: Performance,
  key: string,
  hash: Buffer,
): Promise<Reply | Refusal | undefined> {
  const { services, actor } = performance
  return services.db.kysely.transaction().execute(async (trx) => {
    await execute(trx, "select set_config('app.tenant', $1, true)", [actor.tenantId])
    const row = await trx
      .selectFrom('idempotency_key')
      .select(['request_hash', 'status', 'headers', 'body'])
      .where('tenant_id', '=', actor.tenantId)
      .where('actor_id', '=', actor.id)
      .where('key', '=', key)
      .executeTakeFirst()
    if (!row) return undefined
    if (!row.request_hash.equals(hash)) return refuse('idempotency-key-reused')
    return {
      ...(row.headers as object),
      status: row.status,
      body: row.body,
      headers: { 'idempotency-replayed': 'true' },
    }
  })
}

export type { Work }
