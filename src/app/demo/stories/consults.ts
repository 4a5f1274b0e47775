import type { Actor } from '#platform/access/policy.ts'
import { dayOffReason } from '#shared/calendar.ts'
import { addDays, type PlainDate, weekday } from '#shared/plain-date.ts'
import type { Consults } from '#slices/consults/contract'
import { RefusedCommand } from '../player.ts'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** Consult hours that CJG, Werkplein and municipality staff together, with what colleagues came to ask. */
export async function* consultHours(world: World): Story {
  const { nadia, elif, karin, sjoerd, henk, esra } = world.cast.workers
  const next = (day: number): PlainDate => {
    for (let ahead = 1; ; ahead++) {
      const date = world.day(ahead)
      if (weekday(date) === day && dayOffReason(date) === undefined) return date
    }
  }
  yield world.at(-2, 8, 40)
  const hours = [
    ['Geld en opvoeden', 'CJG, Marktplein 3', next(1), '13:00', '15:00', 30, [elif, karin]],
    ['Thuis met zorg', 'stadskantoor, kamer 0.04', next(3), '10:00', '11:30', 30, [sjoerd, esra]],
    ['Kind, school en werk', 'Werkplein, Stationsweg 21', next(4), '09:00', '11:00', 40, [elif, karin, henk]],
  ] as const
  for (const [name, place, firstDay, from, until, slotMinutes, staff] of hours) {
    const workerIds = staff.map(({ id }) => id)
    const hour = { name, place, everyWeeks: 2, times: 3, from, until, slotMinutes, workerIds }
    await whenAllAreFree(firstDay, (day) =>
      world.player.call(nadia, 'planConsultHour', { body: { ...hour, firstDay: day } }),
    )
  }
  yield world.at(-1, 13)
  const { sessions } = await world.player.call<Consults>(nadia, 'viewConsultHours')
  const asked: readonly (readonly [string, Actor, number, string])[] = [
    [
      'Geld en opvoeden',
      nadia,
      1,
      'Mag een zoon van 17 bijverdienen zonder dat de uitkering van zijn moeder daalt?',
    ],
    ['Geld en opvoeden', sjoerd, 2, 'Wie regelt kinderopvang als een ouder start met leren en werken?'],
    ['Thuis met zorg', nadia, 2, 'Respijtzorg voor een weekend: wie beslist, en hoe snel?'],
  ]
  for (const [name, actor, slot, question] of asked) {
    const session = sessions.find((one) => one.name === name)
    if (!session) continue
    await world.player.call(actor, 'bookConsult', { params: { id: session.id }, body: { slot, question } })
  }
}

/** On this day, or so many weeks later: on some days one of them has something else. */
async function whenAllAreFree(first: PlainDate, plan: (day: PlainDate) => Promise<unknown>): Promise<void> {
  for (let week = 0; ; week++) {
    try {
      await plan(addDays(first, 7 * week))
      return
    } catch (error) {
      if (!(error instanceof RefusedCommand) || week === 8) throw error
    }
  }
}
