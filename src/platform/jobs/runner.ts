import { Logger, type Runner, run } from 'graphile-worker'
import type { Actor } from '#platform/access/policy.ts'
import { decide } from '#platform/access/policy.ts'
import { runWork } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import type { StoredEvent } from '#platform/events/event.ts'
import { createContext } from '#platform/http/perform.ts'
import type { Context } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import type { Services, Subscriber } from '#platform/services.ts'
import type { TenantId } from '#shared/ids.ts'

/** Work that the system does by itself, per municipality. */
export interface SystemTask {
  readonly name: string
  /** Crontab line in real time; the task asks the business clock what day it is. */
  readonly cron: string
  run(context: Context): Promise<unknown>
}

/** The queue runs in this process, under the role that owns its tables; the work itself runs under the application's role. */
export async function startJobs(
  ownerUrl: string,
  services: Services,
  subscribers: readonly Subscriber[],
  tasks: readonly SystemTask[],
): Promise<Runner> {
  const byName = new Map(subscribers.map((subscriber) => [subscriber.name, subscriber]))
  return run({
    connectionString: ownerUrl,
    concurrency: 2,
    maxPoolSize: 3,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') services.log.error({ queue: true }, message)
    }),
    crontab: tasks
      .map((task) => `${task.cron} all-tenants ?id=${task.name}&fill=2h {task:"${task.name}"}`)
      .join('\n'),
    taskList: {
      'deliver-event': async (payload) => {
        const { tenantId, eventId, subscriber } = payload as Record<string, string>
        const known = byName.get(String(subscriber))
        if (known) await deliver(services, known, String(tenantId), String(eventId))
      },
      'all-tenants': async (payload) => {
        for (const { tenant_id } of await services.db.kysely
          .selectFrom('municipality')
          .select('tenant_id')
          .execute()) {
          await runTask(services, tasks, (payload as { task: string }).task, tenant_id)
        }
      },
      'system-task': async (payload) => {
        const { tenantId, task } = payload as Record<string, string>
        await runTask(services, tasks, String(task), String(tenantId))
      },
    },
  })
}

export function systemActor(tenantId: string): Actor {
  return { kind: 'system', id: null, tenantId: tenantId as TenantId, role: 'system', name: 'Rondom' }
}

/** A context in which the system acts, with the same lock at the door as everybody else. */
export function systemContext(services: Services, tenantId: string): Context {
  const actor = systemActor(tenantId)
  const rule = decide(services.policy, actor, 'job.run')
  if (!rule) throw new Error('the policy table has no rule for job.run')
  const requestId = newId()
  const traceId = requestId.replaceAll('-', '')
  return createContext({ services, actor, access: 'job.run', language: 'nl', requestId, traceId }, rule)
}

async function runTask(
  services: Services,
  tasks: readonly SystemTask[],
  name: string,
  tenantId: string,
): Promise<void> {
  await tasks.find((task) => task.name === name)?.run(systemContext(services, tenantId))
}

interface EventRow extends Omit<StoredEvent, 'objects'> {
  objects: { type: string; id: string }[]
}

const eventText = `select e.id, e.tenant_id as "tenantId", e.type, e.data, e.occurred_at as "occurredAt", e.actor_id as "actorId",
    (select jsonb_agg(jsonb_build_object('type', o.object_type, 'id', o.object_id)) from event_object o
      where o.tenant_id = e.tenant_id and o.event_id = e.id) as objects
  from event e where e.tenant_id = app_tenant() and e.id = $1`

/** Delivers one event to one subscriber: however often the job runs, its effect happens once. */
export async function deliver(
  services: Services,
  subscriber: Subscriber,
  tenantId: string,
  eventId: string,
): Promise<void> {
  const actor = systemActor(tenantId)
  const rule = decide(services.policy, actor, 'job.run')
  if (!rule) throw new Error('the policy table has no rule for job.run')
  const now = services.clock.now()
  const operation = { actor, rule, requestId: eventId, traceId: eventId.replaceAll('-', ''), startedAt: now }
  await runWork({ ...services, operation, now, today: services.clock.today() }, async (work) => {
    const first = await execute(
      work.trx,
      `insert into event_delivery (tenant_id, event_id, subscriber) values (app_tenant(), $1, $2)
       on conflict do nothing returning event_id`,
      [eventId, subscriber.name],
    )
    if (first.length === 0) return
    const [event] = await execute<EventRow>(work.trx, eventText, [eventId])
    if (event) await subscriber.handle(event, work, services)
  })
}
