import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { instantOf } from '#shared/local-time.ts'
import { addDays, dayOf } from '#shared/plain-date.ts'
import {
  allCounters,
  allHours,
  allOrganisations,
  allPartners,
  hoursChanges,
  meetingsLed,
  optionsFor,
  workersOn,
} from '../reads.ts'
import { type Reach, reachAt } from '../rules/reach.ts'

/**
 * Who knows what, and who can be called now (C5). The question somebody types is answered on the screen from this list:
 * it never leaves the browser, so nothing of a resident can come along with it.
 */
export async function viewDirectory({ reader, today, now }: Context): Promise<Reply> {
  const from = instantOf(today, '00:00').toISOString()
  const until = instantOf(addDays(today, 29), '00:00').toISOString()
  const rows = await reader.read(nobody, {
    workers: workersOn(today),
    counters: allCounters(),
    partners: allPartners(),
    organisations: allOrganisations(),
    hours: allHours(today),
    changes: hoursChanges(from, until),
    led: meetingsLed(now.toISOString()),
  })
  const hours = Map.groupBy(rows.hours, ({ owner }) => owner)
  const led = Map.groupBy(rows.led, ({ leader }) => leader)
  const changes = Map.groupBy(rows.changes, ({ owner }) => owner)
  const reach = (id: string) =>
    shapeReach(
      reachAt(
        hours.get(id) ?? [],
        (changes.get(id) ?? []).map((one) => ({
          kind: one.kind,
          from: new Date(one.from),
          until: new Date(one.until),
        })),
        now,
      ),
    )
  return {
    body: {
      counters: rows.counters.map((counter) => ({ ...counter, reach: reach(counter.id) })),
      workers: rows.workers.map((worker) => ({
        ...worker,
        reach: reach(worker.id),
        leads: (led.get(worker.id) ?? []).map(({ id, title, starts_at }) => ({
          id,
          title,
          day: dayOf(new Date(starts_at)),
        })),
      })),
      partners: rows.partners,
      organisations: rows.organisations,
    },
  }
}

function shapeReach(reach: Reach | undefined) {
  if (!reach) return null
  return reach.now ? { ...reach, day: null, at: null } : { ...reach, until: null, place: '' }
}

/** What could help, from near to far, with price and waiting time (B1). */
export async function viewOptions({ reader }: Context, domains: string): Promise<Reply> {
  const wanted = domains.split(',').filter((domain) => domain !== '')
  const { options } = await reader.read(nobody, { options: optionsFor(wanted) })
  return { body: { options } }
}
