import type { CaseList } from '#slices/direction/contract'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'

const basis = 'Mandaatbesluit sociaal domein 2026, bijlage 3'

const oppas = {
  effect: '“Ik wil weer werken, maar niet dat het thuis misloopt.”',
  solution: 'Oppas aan huis in de nacht, een half jaar, twee nachten per week.',
  whyNotStandard: 'Kinderopvang is ’s nachts dicht en een gastouder is er niet in deze wijk.',
  law: 'participation',
  purpose: 'Met de oppas gaat hij aan het werk en uit de bijstand.',
  ground: 'participation-tailored',
  costActing: 480_000,
  costNotActing: 1_920_000,
  costNotActingWhy: 'Een jaar bijstand voor een alleenstaande ouder.',
  summary: 'Oppas aan huis bij nachtdiensten, zodat een ouder alleen weer kan werken.',
} as const

const laptop = {
  effect: '“Ik wil mijn school afmaken.”',
  solution: 'Een laptop en een jaar internet, meteen gekocht.',
  whyNotStandard: 'De regeling van school gaat pas in september in.',
  law: 'youth',
  purpose: 'Naar school kunnen hoort bij zelfstandig worden.',
  ground: 'youth-needed',
  costActing: 65_000,
  costNotActing: 900_000,
  costNotActingWhy: 'Een jaar langer begeleiding als de opleiding stopt.',
  summary: 'Een laptop en internet meteen, in plaats van wachten op de regeling van school.',
} as const

const keuken = {
  effect: '“Ik wil zelf weer koken.”',
  solution: 'Een lagere keuken, vooruitlopend op de verhuizing over twee jaar.',
  whyNotStandard: 'Voor een tijdelijke woning is er geen woningaanpassing.',
  law: 'wmo',
  purpose: 'Zelf koken is zelf kunnen leven; maaltijden en hulp zijn dan niet nodig.',
  ground: 'wmo-custom',
  costActing: 710_000,
  costNotActing: 840_000,
  costNotActingWhy: 'Twee jaar maaltijden en hulp bij het koken.',
  summary: 'Een lagere keuken in een tijdelijke woning, omdat hulp bij het koken duurder is.',
} as const

const brief = {
  effect: '“Ik wil dat het bellen stopt.”',
  solution: 'De energierekening voorschieten en vier maanden geen incasso afspreken.',
  whyNotStandard: 'De schuldregeling begint pas over drie weken, de afsluiting is volgende week.',
  law: 'debt',
  purpose: 'Rust geven, zodat de regeling kan slagen.',
  ground: 'debt-approach',
  costActing: 120_000,
  costNotActing: 450_000,
  costNotActingWhy: 'Afsluiten, aansluiten en noodopvang van drie nachten.',
  summary: 'Een energierekening voorschieten tot de schuldregeling begint.',
} as const

const taxi = {
  effect: '“Ik wil dat mijn zoon naar zijn eigen school kan blijven gaan.”',
  solution: 'Een taxi naar de oude school tot de zomer.',
  whyNotStandard: 'Leerlingenvervoer is er alleen naar de dichtstbijzijnde school.',
  law: 'youth',
  purpose: 'Blijven waar hij het goed doet helpt hem gezond en veilig opgroeien.',
  ground: 'policy-deviation',
  costActing: 310_000,
  costNotActing: 1_150_000,
  costNotActingWhy: 'Een half jaar begeleiding thuis zonder school.',
  summary: 'Een taxi naar de oude school tot de zomer, in plaats van midden in het jaar wisselen.',
} as const

/** The register of mandates, and breakthroughs: one that worked, one decided within the own mandate, one waiting, one returned. */
export async function* breakthroughs(world: World): Story {
  const { wim, nadia, ruud, anne, sjoerd } = world.cast.workers
  const { player } = world
  const mandate = (to: object) =>
    player.call(wim, 'giveMandate', { body: { basis, fromOn: world.day(-80), ...to } })
  yield world.at(-80, 9, 30)
  await mandate({ role: 'director', upTo: 75_000 })
  await mandate({ role: 'team-lead', upTo: 500_000 })
  await mandate({ role: 'team-lead', law: 'debt', upTo: 250_000 })
  await mandate({ workerId: anne.id, upTo: 2_500_000 })
  const casesOf = async (who: typeof nadia): Promise<string[]> =>
    (await player.call<CaseList>(who, 'listCases')).cases
      .filter(({ role }) => role === 'director')
      .map(({ id }) => id)
  const ask = (who: typeof nadia, caseId: string, body: object, decider: typeof nadia) =>
    player.call<{ id: string }>(who, 'askBreakthrough', {
      params: { id: caseId },
      body: { ...body, deciderId: String(decider.id) },
    })
  yield world.at(-34, 11, 10)
  const [first, second, third] = await casesOf(nadia)
  if (!first || !second || !third) return
  const granted = await ask(nadia, second, oppas, ruud)
  yield world.at(-32, 15, 40)
  await player.call(ruud, 'decideBreakthrough', {
    params: { id: granted.id },
    ifMatch: 1,
    body: { decision: 'grant', words: 'Goed doordacht. Kijk na drie maanden of het minder kan.' },
  })
  yield world.at(-20, 10, 5)
  await ask(nadia, third, laptop, nadia)
  yield world.at(-6, 9, 50)
  await player.call(nadia, 'concludeBreakthrough', {
    params: { id: granted.id },
    ifMatch: 2,
    body: { outcome: 'worked', words: 'Hij werkt 24 uur. De oppas is teruggebracht naar één nacht.' },
  })
  yield world.at(-3, 13, 15)
  const [other] = await casesOf(sjoerd)
  if (other) await ask(sjoerd, other, keuken, anne)
  const returned = await ask(nadia, first, brief, ruud)
  yield world.at(-2, 9, 20)
  await player.call(ruud, 'decideBreakthrough', {
    params: { id: returned.id },
    ifMatch: 1,
    body: { decision: 'return', words: 'Heeft de energiemaatschappij al ja gezegd tegen vier maanden rust?' },
  })
  yield world.at(-1, 16, 5)
  const [, , , , fifth] = await casesOf(nadia)
  if (fifth) await ask(nadia, fifth, taxi, ruud)
}
