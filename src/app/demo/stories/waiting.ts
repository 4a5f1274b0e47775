import { addDays } from '#shared/plain-date.ts'
import { familyNames, firstNames, streets } from '../names.ts'
import type { Story } from '../simulator.ts'
import type { World } from '../world.ts'
import { templates } from './templates.ts'

/** A report that still waits for an assessor. */
export async function* waitingReport(world: World, day: number): Story {
  const { random } = world
  yield world.at(day, random.int(8, 15), random.int(0, 59))
  const [infix, familyName] = random.pick(familyNames)
  const person = await world.person({
    givenNames: random.pick(firstNames[random.chance(0.5) ? 'woman' : 'man']),
    infix,
    familyName,
    born: addDays(world.today, -random.int(19, 88) * 365 - random.int(0, 300)),
    phone: `06 0000 ${random.int(10, 99)} ${random.int(10, 99)}`,
    street: random.pick(streets),
    houseNumber: String(random.int(1, 180)),
    postcode: '9999 AF',
    city: 'Rondveld',
  })
  const template = random.pick(templates)
  await world.report(
    person,
    [{ ownWords: template.question, wishedEffect: template.effect, lifeDomains: [...template.domains] }],
    random.pick(['phone', 'counter', 'post', 'referral']),
  )
}

/** Inhabitants without a question: they are found when somebody searches. */
export async function* inhabitants(world: World, day: number, count: number): Story {
  const { random } = world
  yield world.at(day, 6)
  for (let index = 0; index < count; index++) {
    const [infix, familyName] = random.pick(familyNames)
    await world.person({
      givenNames: `${random.pick(firstNames[random.chance(0.5) ? 'woman' : 'man'])}${random.chance(0.3) ? ` ${random.pick(firstNames.woman)}` : ''}`,
      infix,
      familyName,
      born: random.chance(0.03)
        ? String(random.int(1935, 2005))
        : addDays(world.today, -random.int(3, 95) * 365 - random.int(0, 364)),
      phone: random.chance(0.7)
        ? `06 ${random.int(1000, 9999)} ${random.int(10, 99)} ${random.int(10, 99)}`
        : '',
      street: random.pick(streets),
      houseNumber: String(random.int(1, 240)),
      postcode: `999${random.int(1, 9)} ${random.pick(['AA', 'BC', 'DE', 'GH'])}`,
      city: 'Rondveld',
    })
    if (index % 250 === 249) yield world.at(day, 6, Math.min(59, Math.floor(index / 250)))
  }
}
