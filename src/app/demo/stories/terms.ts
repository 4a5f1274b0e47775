import type { TermOut } from '#slices/terms/contract'
import type { ReportView, WaitingReport } from '#slices/triage/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

const norms = [
  ['wmo-inquiry', 'weeks', 4, 'Binnen vier weken is duidelijk wat helpt'],
  ['debt-first-talk', 'weeks', 2, 'Binnen twee weken een eerste gesprek'],
  ['general-decision', 'weeks', 6, 'Binnen zes weken een besluit'],
] as const

/** What Rondveld promises beside the law. */
export async function* promises(world: World, day: number): Story {
  yield world.at(day, 7)
  for (const [kind, unit, count, promise] of norms) {
    await world.player.call(world.cast.workers.wim, 'setServiceNorm', {
      body: { kind, unit, count, promise, fromOn: world.day(day) },
    })
  }
}

/** One report waits for papers: its clock stands still. */
export async function* standingStill(world: World): Story {
  yield world.at(-3, 10, 5)
  const { henk } = world.cast.workers
  const { reports } = await world.player.call<{ reports: readonly WaitingReport[] }>(henk, 'listReports')
  const waiting = reports.filter(({ paused, daysLeft }) => !paused && daysLeft > 14).at(0)
  if (!waiting) return
  const view = await world.player.call<ReportView>(henk, 'viewReport', { params: { id: waiting.id } })
  const term = view.term as TermOut
  await world.player.call(henk, 'suspendTerm', {
    params: { id: term.id },
    ifMatch: term.version,
    body: { ground: 'data-missing', reason: 'de polis van de zorgverzekeraar', answerBy: world.day(11) },
  })
}
