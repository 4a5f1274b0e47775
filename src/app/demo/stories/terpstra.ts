import { ageOn, plainDate } from '#shared/plain-date.ts'
import type { Story } from '../simulator.ts'
import type { Promiser, World } from '../world.ts'

const quiet = { pulseDays: null, result: '' } as const

/** The father of 51 with children of 17 and 20: the first of the six stories, ten weeks on its way. */
export async function* terpstra(world: World): Story {
  const { nadia, karin, elif } = world.cast.workers
  const { partners } = world.cast
  const address = { street: 'Lindelaan', houseNumber: '8', postcode: '9999 AB', city: 'Rondveld' }

  // As old as in the story, in whatever year it is played.
  const later = Math.max(0, ageOn(plainDate('2009-05-06'), world.today) - 17)
  const born = (year: number, day: string): string => `${year + later}-${day}`

  yield world.at(-71, 8, 2)
  const rob = await world.person({
    givenNames: 'Rob',
    familyName: 'Terpstra',
    born: born(1975, '03-14'),
    phone: '06 0000 31 77',
    email: 'rob@inwoner.example',
    ...address,
  })
  const sanne = await world.person({
    givenNames: 'Sanne',
    familyName: 'Terpstra',
    born: born(2009, '05-06'),
    phone: '06 0000 31 78',
    ...address,
  })
  const joris = await world.person({
    givenNames: 'Joris',
    familyName: 'Terpstra',
    born: born(2006, '02-20'),
    ...address,
  })
  const report = await world.report(
    rob,
    [
      {
        ownWords:
          'Mijn WW stopt eind oktober. Ik wil best werken, maar niet te veel. Ik red het thuis niet met de kinderen.',
        wishedEffect: 'Met een gerust hart de deur uit.',
        lifeDomains: ['income', 'work'],
      },
      {
        ownWords: 'Sanne leert moeilijk en zit nu veel thuis. En met Joris is het elke avond raak.',
        lifeDomains: ['parenting'],
        signal: 'parenting',
      },
    ],
    'counter',
  )

  yield world.at(-70, 9, 41)
  const caseId = await world.decide(report.id, {
    weight: 'heavy',
    reasons: ['several-domains', 'questions-hold-each-other', 'more-than-two-parties'],
    directorId: String(nadia.id),
    memberIds: [rob, sanne, joris],
  })
  const marja = await world.network(nadia, caseId, {
    memberId: rob,
    otherName: 'Marja Terpstra',
    kind: 'sibling',
    strength: 'normal',
  })
  await world.network(nadia, caseId, {
    memberId: sanne,
    otherId: marja,
    kind: 'relative',
    strength: 'strong',
    helps: 'from',
  })
  const ben = await world.network(nadia, caseId, {
    memberId: joris,
    otherName: 'Ben',
    kind: 'neighbour',
    strength: 'normal',
  })
  await world.network(nadia, caseId, { memberId: joris, otherId: rob, kind: 'parent', strength: 'strained' })
  await world.network(nadia, caseId, { memberId: sanne, otherId: rob, kind: 'parent', strength: 'strong' })
  const ingrid = await world.network(nadia, caseId, {
    memberId: rob,
    otherName: 'Ingrid Mol',
    kind: 'former-partner',
    strength: 'strained',
  })
  for (const memberId of [sanne, joris])
    await world.network(nadia, caseId, { memberId, otherId: ingrid, kind: 'parent' })
  for (const [fromId, toId, kind] of [
    [rob, sanne, 'authority'],
    [ingrid, sanne, 'authority'],
    [joris, sanne, 'sibling'],
  ] as const)
    await world.tie(nadia, caseId, {
      fromId,
      toId,
      kind,
      source: kind === 'authority' ? 'gezagsregister' : 'inwoner',
    })

  yield world.at(-50, 13, 15)
  const work = await world.goal(nadia, caseId, {
    ownWords: 'Ik wil weer werken, maar niet dat het thuis misloopt.',
    lifeDomain: 'work',
    indicator: { label: 'uren werk per week', baseline: 0, target: 20, unit: '' },
  })
  const diploma = await world.goal(nadia, caseId, {
    ownWords: 'Sanne haar diploma, op haar tempo.',
    lifeDomain: 'day-activities',
    indicator: { label: 'aanwezig op school', baseline: 60, target: 90, unit: '%' },
  })
  const eating = await world.goal(nadia, caseId, {
    ownWords: 'Weer samen eten zonder ruzie.',
    lifeDomain: 'parenting',
    indicator: { label: 'avonden met ruzie per week', baseline: 5, target: 1, unit: '' },
  })
  const money = await world.goal(nadia, caseId, {
    ownWords: 'Rondkomen tot er loon is.',
    lifeDomain: 'income',
    indicator: { label: 'vaste lasten op tijd betaald', baseline: 1, target: 3, unit: '' },
  })
  const of = {
    rob: { kind: 'resident', id: rob },
    joris: { kind: 'resident', id: joris },
    marja: { kind: 'network', id: marja },
    ben: { kind: 'network', id: ben },
    karin: { kind: 'worker', actor: karin },
    elif: { kind: 'worker', actor: elif },
    wouter: { kind: 'organisation', id: partners.wouter, name: 'Wouter Bos' },
    joost: { kind: 'organisation', id: partners.joost, name: 'Joost van Rijn' },
  } as const satisfies Record<string, Promiser>
  for (const [holderId, purpose] of [
    [partners.mulder, 'verzuim bespreken'],
    [partners.brink, 'huisarts van het gezin'],
  ] as const) {
    await world.player.call(nadia, 'appointSeat', {
      params: { id: caseId },
      body: { holderKind: 'partner', holderId, role: 'known', basis: 'Leerplichtwet art. 21', purpose },
    })
  }

  yield world.at(-48, 9)
  const cv = await world.agree(nadia, caseId, of.rob, {
    ...quiet,
    goalId: work,
    title: 'Cv en wensen op papier',
    forPersonId: rob,
    dueOn: world.day(-35),
  })
  await world.answer(nadia, of.rob, cv, 'accept')
  const proof = await world.agree(nadia, caseId, of.karin, {
    goalId: work,
    title: 'Proefplaats bij Fietspunt Van Rijn regelen',
    result: 'Rob kan drie dagen op proef aan de slag',
    forPersonId: rob,
    dueOn: world.day(-6),
    pulseDays: 14,
    joint: true,
  })
  await world.answer(nadia, of.karin, proof, 'accept')
  const homework = await world.agree(nadia, caseId, of.marja, {
    ...quiet,
    goalId: diploma,
    title: 'Huiswerk bij Marja',
    result: 'Elke woensdag samen huiswerk maken',
    forPersonId: sanne,
    dueOn: world.day(-3),
    joint: true,
  })
  await world.answer(nadia, of.marja, homework, 'accept')
  const talks = await world.agree(nadia, caseId, of.elif, {
    goalId: eating,
    title: 'Opvoedgesprekken',
    result: 'Om de week een gesprek met Rob',
    forPersonId: rob,
    dueOn: world.day(40),
    pulseDays: 14,
  })
  await world.answer(nadia, of.elif, talks, 'accept')

  yield world.at(-40, 10)
  const health = await world.agree(nadia, caseId, of.joris, {
    ...quiet,
    goalId: money,
    title: 'Zorgtoeslag aangevraagd',
    forPersonId: joris,
    dueOn: world.day(-25),
  })
  await world.answer(nadia, of.joris, health, 'accept')
  const advance = await world.agree(nadia, caseId, of.karin, {
    ...quiet,
    goalId: money,
    title: 'Voorschot betaald',
    forPersonId: rob,
    dueOn: world.day(-14),
  })
  await world.answer(nadia, of.karin, advance, 'accept')
  const rhythm = await world.agree(nadia, caseId, of.elif, {
    ...quiet,
    goalId: eating,
    title: 'Gesprek over dagritme',
    result: 'Joris en Elif maken een dagritme',
    forPersonId: joris,
    dueOn: world.day(-8),
  })
  await world.answer(nadia, of.elif, rhythm, 'accept')

  yield world.at(-35, 15)
  await world.answer(nadia, of.rob, cv, 'keep')
  await world.pulse(nadia, of.karin, proof, 'on-track')
  await world.progress(karin, proof, {
    day: world.day(-36),
    kind: 'contact',
    line: 'Rob gesproken: drie dagen kan, niet na drie uur.',
  })
  await world.pulse(nadia, of.elif, talks, 'on-track')
  yield world.at(-30, 11)
  const internship = await world.agree(nadia, caseId, of.wouter, {
    goalId: diploma,
    title: 'Stageplek met begeleiding',
    result: 'Sanne heeft een stageplek met een vaste begeleider',
    forPersonId: sanne,
    dueOn: world.day(3),
    pulseDays: 14,
    joint: true,
  })
  yield world.at(-29, 8)
  await world.answer(nadia, of.wouter, internship, 'accept')
  yield world.at(-25, 16)
  await world.answer(nadia, of.joris, health, 'keep')
  await measure(world, caseId, work, 2)
  await measure(world, caseId, diploma, 70)
  yield world.at(-21, 10)
  await world.pulse(nadia, of.karin, proof, 'on-track')
  await world.pulse(nadia, of.elif, talks, 'on-track')
  yield world.at(-17, 15)
  await world.progress(karin, proof, {
    day: world.day(-17),
    kind: 'work',
    line: 'Met Rob bij Fietspunt Van Rijn geweest, baas denkt erover na.',
  })
  yield world.at(-16, 9)
  const sport = await world.agree(nadia, caseId, of.ben, {
    ...quiet,
    goalId: eating,
    title: 'Sporten op di en do',
    result: 'Ben neemt Joris mee',
    forPersonId: joris,
    dueOn: world.day(35),
  })
  await world.answer(nadia, of.ben, sport, 'accept')
  await world.pulse(nadia, of.wouter, internship, 'on-track')
  yield world.at(-14, 14)
  await world.answer(nadia, of.karin, advance, 'keep')
  const slip = await world.agree(nadia, caseId, of.rob, {
    ...quiet,
    goalId: money,
    title: 'Loonstrook opsturen',
    result: 'De uitkering komt dan op tijd',
    forPersonId: rob,
    dueOn: world.day(3),
    duty: {
      ground: 'pw-inform',
      duty: 'U moet elke maand laten zien wat u verdient.',
      consequence: 'Uw uitkering kan later komen. U kunt ook geld moeten terugbetalen.',
    },
  })
  await world.answer(nadia, of.rob, slip, 'accept')
  yield world.at(-9, 10)
  await world.progress(karin, proof, {
    day: world.day(-9),
    kind: 'obstacle',
    line: 'Van Rijn belt niet terug.',
  })
  await world.progress(nadia, internship, {
    day: world.day(-10),
    kind: 'contact',
    line: 'Wouter sprak Sanne en haar begeleider op het stagebedrijf.',
  })
  yield world.at(-8, 9)
  await world
    .steer(nadia, rhythm, 'renegotiate', { dueOn: world.day(8) })
    .then((next) => world.answer(nadia, of.elif, next.id, 'accept'))
  yield world.at(-7, 10)
  const days = await world.agree(nadia, caseId, of.joost, {
    goalId: work,
    title: 'Drie dagen op schooltijd',
    result: 'Rob werkt drie dagen binnen schooltijd',
    forPersonId: rob,
    dueOn: world.day(7),
    pulseDays: 14,
  })
  yield world.at(-6, 15)
  await world.answer(nadia, of.joost, days, 'accept')
  await world.answer(nadia, of.marja, homework, 'keep')
  await measure(world, caseId, work, 4)
  await measure(world, caseId, diploma, 78)
  await measure(world, caseId, eating, 3)
  await measure(world, caseId, money, 2)
  yield world.at(-1, 16, 20)
  await world.pulse(
    nadia,
    of.wouter,
    internship,
    'at-risk',
    'De plek vervalt per 1 december, ik zoek een andere.',
  )
  yield world.at(-1, 16, 40)
  await world.agree(nadia, caseId, of.rob, {
    ...quiet,
    goalId: diploma,
    title: 'Mee naar gesprek op school',
    result: 'Samen met Wouter Bos',
    forPersonId: rob,
    dueOn: world.day(10),
  })
}

async function measure(world: World, caseId: string, goalId: string, current: number): Promise<void> {
  const { nadia } = world.cast.workers
  const view = await world.viewCase(nadia, caseId)
  const version = view.goals.find(({ id }) => id === goalId)?.version ?? 1
  await world.player.call(nadia, 'measureGoal', {
    params: { id: goalId },
    ifMatch: version,
    body: { current },
  })
}
