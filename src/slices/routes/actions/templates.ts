import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { decide } from '#platform/access/policy.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { publishRouteTemplates as contract } from '../contract.ts'
import { allTemplates } from '../reads.ts'
import { duties, lawOf } from '../rules/duty.ts'
import { checkTemplate, withCodes } from '../rules/template.ts'
import { codesEverUsed, currentVersion, insertTemplate, templateOf } from '../store-template.ts'

/** All versions, the one that holds now first. */
export async function viewTemplates({ reader, services, actor, today }: Context): Promise<Reply> {
  const { versions } = await reader.read(nobody, { versions: allTemplates() })
  return {
    ...(versions[0] && { etag: versions[0].version }),
    body: {
      versions: versions.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })),
      laws: duties.map((duty) => ({ duty, ...lawOf(duty, today) })),
      mayPublish: decide(services.policy, actor, 'route-template.publish') !== undefined,
    },
  }
}

/** Publishes the next version; a route that runs keeps the steps it has. */
export async function publishTemplates(
  context: Context,
  input: z.output<typeof contract.body>,
  madeFrom: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const current = await currentVersion(work.trx)
    const holding = await templateOf(work.trx, current)
    if (current !== madeFrom)
      return stale({ version: current, items: holding }, { version: madeFrom, items: input.items })
    const faults = checkTemplate(input.items, holding)
    if (faults.length > 0) return invalidInput(faults)
    const version = current + 1
    const made = await insertTemplate(work.trx, {
      tenantId: work.tenantId,
      version,
      publishedAt: work.now,
      publishedBy: work.actor.id,
      items: withCodes(input.items, await codesEverUsed(work.trx)),
    })
    if (!made) return stale({ version }, { version: madeFrom, items: input.items })
    work.publish({ type: 'route-templates.published', objects: [], data: { version } })
    return { body: { version }, etag: version, location: '/v1/routesjablonen' }
  })
}
