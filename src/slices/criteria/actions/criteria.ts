import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { decide } from '#platform/access/policy.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Refusal } from '#shared/refusal.ts'
import type { publishCriteria as contract } from '../contract.ts'
import { allVersions } from '../reads.ts'
import { checkCriteria, withCodes } from '../rules/criteria.ts'
import { codesEverUsed, criteriaOf, currentVersion, insertVersion } from '../store.ts'

/** All versions, the one that holds now first. */
export async function viewCriteria({ reader, services, actor }: Context): Promise<Reply> {
  const { versions } = await reader.read(nobody, { versions: allVersions() })
  return {
    ...(versions[0] && { etag: versions[0].version }),
    body: {
      versions: versions.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })),
      mayPublish: decide(services.policy, actor, 'criteria.publish') !== undefined,
      maySeeFigures: decide(services.policy, actor, 'criteria.figures') !== undefined,
    },
  }
}

/** Publishes the next version, made from the one that is current; earlier ones stay for the decisions that used them. */
export async function publishCriteria(
  context: Context,
  input: z.output<typeof contract.body>,
  madeFrom: number,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const current = await currentVersion(work.trx)
    const holding = await criteriaOf(work.trx, current)
    if (current !== madeFrom)
      return stale({ version: current, items: holding }, { version: madeFrom, items: input.items })
    const faults = checkCriteria(input.items, holding)
    if (faults.length > 0) return invalidInput(faults)
    const version = current + 1
    const made = await insertVersion(work.trx, {
      tenantId: work.tenantId,
      version,
      publishedAt: work.now,
      publishedBy: work.actor.id,
      items: withCodes(input.items, await codesEverUsed(work.trx)),
    })
    if (!made) return stale({ version }, { version: madeFrom, items: input.items })
    work.publish({ type: 'criteria.published', objects: [], data: { version } })
    return { body: { version }, etag: version, location: '/v1/zwaartecriteria' }
  })
}
