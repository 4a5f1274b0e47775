import type { Work } from '#platform/access/work.ts'
import { momentsOf } from './rules/moment.ts'
import { insertMoment, listedFor } from './store.ts'

/** Keeps which choices the decisions of this report were, with what was listed then; in the transaction of the decision. */
export async function recordChoices(work: Work, reportId: string): Promise<void> {
  for (const { decisionId, options } of await listedFor(work.trx, reportId, work.now)) {
    for (const { organisationId, took, own, alternatives } of momentsOf(options)) {
      const sides = new Set([...own, ...alternatives])
      await insertMoment(work.trx, {
        decisionId,
        organisationId,
        workerId: String(work.actor.id),
        decidedOn: work.today,
        took,
        listed: options.filter(({ id }) => sides.has(id)),
      })
    }
  }
}
