import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { decide } from '#platform/access/policy.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type { publishChecklist as contract } from '../contract.ts'
import { allVersions, newestItems, newestVersion } from '../reads/index.ts'
import { checkChecklist } from '../rules/checklist.ts'
import { currentVersion, insertVersion, itemsOf } from '../store/checklist.ts'

/** The signal questions as every counter asks them now (A3). */
export async function viewChecklist({ reader }: Context): Promise<Reply | Refusal> {
  const { version, items } = await reader.read(nobody, { version: newestVersion(), items: newestItems() })
  const row = version[0]
  if (!row) return refuse('not-found')
  return {
    etag: row.version,
    body: {
      version: row.version,
      publishedAt: row.publishedAt.toISOString(),
      publishedBy: row.publishedBy,
      items: items.map((item) => ({
        lifeDomain: item.life_domain,
        about: item.about,
        ask: { nl: item.ask_nl, en: item.ask_en },
        onYes: { nl: item.on_yes_nl, en: item.on_yes_en },
      })),
    },
  }
}

/** Every version that was published, so that one can see what changed. */
export async function viewChecklistVersions({ reader, services, actor }: Context): Promise<Reply> {
  const { versions } = await reader.read(nobody, { versions: allVersions() })
  return {
    ...(versions[0] && { etag: versions[0].version }),
    body: {
      versions: versions.map((row) => ({ ...row, publishedAt: row.publishedAt.toISOString() })),
      mayPublish: decide(services.policy, actor, 'checklist.publish') !== undefined,
    },
  }
}

/** Publishes the next version, made from the one that is current; earlier ones stay for the reports that used them. */
export async function publishChecklist(
  context: Context,
  input: z.output<typeof contract.body>,
  madeFrom: number,
): Promise<Reply | Refusal> {
  const faults = checkChecklist(input.items)
  if (faults.length > 0) return invalidInput(faults)
  return context.transaction(async (work) => {
    const current = await currentVersion(work.trx)
    if (current !== madeFrom)
      return stale(
        { version: current, items: await itemsOf(work.trx, current) },
        { version: madeFrom, items: input.items },
      )
    const version = current + 1
    const made = await insertVersion(work.trx, {
      tenantId: work.tenantId,
      version,
      publishedAt: work.now,
      publishedBy: work.actor.id,
      items: input.items,
    })
    if (!made) return stale({ version }, { version: madeFrom, items: input.items })
    work.publish({ type: 'checklist.published', objects: [], data: { version } })
    return { body: { version }, etag: version, location: '/v1/signaleringslijst' }
  })
}
