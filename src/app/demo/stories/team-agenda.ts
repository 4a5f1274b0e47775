import type { TeamAgenda } from '#slices/chain/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

/** The meeting of team Oost: a point that was carried over, one with somebody who takes it up, one done this week. */
export async function* teamAgenda(world: World): Story {
  const { ruud } = world.cast.workers
  const { player } = world
  const add = (text: string, who = '', byDay: string | null = null) =>
    player.call(ruud, 'addAgendaPoint', { body: { text, who, byDay } })
  yield world.at(-17, 9, 40)
  await add('Tweede spreekuur van het Werkplein op het CJG')
  yield world.at(-9, 9, 35)
  await add('Wie belt de Kredietbank over de wachttijd?', 'Sjoerd Meijer', world.day(4))
  await add('Zelfde verhaal drie keer verteld: van loket naar team', 'Nadia Haddou', world.day(-2))
  yield world.at(-2, 9, 30)
  await add('Vervanging in de kerstweek', 'Ruud Bakker', world.day(3))
  const { points } = await player.call<TeamAgenda>(ruud, 'viewTeamAgenda')
  const done = points.find(({ text }) => text.startsWith('Zelfde verhaal'))
  yield world.at(-1, 16, 30)
  if (done)
    await player.call(ruud, 'changeAgendaPoint', {
      params: { id: done.id },
      ifMatch: done.version,
      body: { command: 'tick', outcome: 'De melding gaat nu mee naar het team.' },
    })
}
