import type { Context } from '#platform/http/route.ts'
import { addDays } from '#shared/plain-date.ts'
import { countsFrom } from './rules/signal.ts'
import { weigh } from './rules/weigh.ts'
import { countChoices, insertSignal, normOn, saveFigures } from './store.ts'

/**
 * Counts the choices of every seconded worker again and tells who chose the own employer more than colleagues did (B4).
 * Nobody is counted while the municipality has not set a norm. Returns how many signals were made.
 */
export async function countOwnEmployer(context: Context): Promise<number> {
  let made = 0
  await context.transaction(async (work) => {
    const { trx, today } = work
    const norm = await normOn(trx, today)
    const from = countsFrom(norm ?? { months: 1 }, today)
    const counted = norm?.active ? await countChoices(trx, from, today) : []
    const weighed = counted.map((row) => {
      const figures = {
        own: { moments: row.ownMoments, took: row.ownTook },
        peers: { moments: row.peerMoments, took: row.peerTook, people: row.peerPeople },
      }
      return { ...row, figures, verdict: norm ? weigh(figures, norm) : 'too-few' }
    })
    await saveFigures(trx, { from, today }, weighed)
    for (const { workerId, employerId, figures, verdict, toldSince } of weighed) {
      if (!norm || verdict !== 'more' || toldSince) continue
      const aloneUntil = addDays(today, norm.aloneDays)
      const id = await insertSignal(trx, { workerId, employerId, toldOn: today, from, aloneUntil, figures })
      if (id === undefined) continue
      made += 1
      work.publish({ type: 'choice.signalled', objects: [{ type: 'choice-signal', id }] })
    }
    return { status: 204 }
  })
  return made
}
