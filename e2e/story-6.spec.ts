import { daysLater, expect, test, testBsn } from './support/index.ts'
import { saysNothingOf } from './support/job/front-door.ts'
import { assesses, decides } from './support/story/decide.ts'
import { closes, givesOwnVerdict, reportsResult } from './support/story/end.ts'
import { isKnown, livesAlong, saysYesByLink, wasKept } from './support/story/people.ts'
import { opensHousehold, proposes, setsGoal } from './support/story/plan.ts'
import { entersCaller, tells } from './support/story/tell.ts'

/** One of the articles' own cases, from the first call to the closed case. The stories move the clock; they share one municipality. */
test.use({ own: 'stories' })

test('D1 D4 D8 N1 O1 story 6: a young woman stays home for the household, a brother skips school; both go on', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const home = { street: 'Berkenhof', houseNumber: '8', postcode: '9998 XQ', city: 'Rondveld' }
  const noor = { name: 'Noor Xaveri', born: '7-1-2008', phone: '06 0000 66 01', bsn: testBsn(15), ...home }
  const brother = { givenNames: 'Sem', familyName: 'Xaveri', born: '2011-10-10', bsn: testBsn(16) }
  const house = {
    words: 'Niet meer alles alleen doen thuis.',
    domain: 'zelfzorg',
    indicator: 'uren huishouden per week',
    now: '30',
    target: '5',
  }
  const class_ = {
    words: 'Sem wil weer naar school.',
    domain: 'dagbesteding',
    indicator: 'lesdagen per week',
    now: '1',
    target: '5',
  }
  const help = 'Hulp in huis, drie uur per week'
  const mentor = 'Elke ochtend een gesprek bij de deur'
  const own = 'Schrijft zich in voor de opleiding'
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  const nadia = await visit({ as: 'Nadia Haddou' })

  await test.step('the question is asked where it arises; asking on uncovers the brother', async () => {
    await isKnown(esra, { givenNames: 'Petra', familyName: 'Xaveri', born: '1976-06-06' }, home)
    await isKnown(esra, brother, home)
    await entersCaller(esra, noor)
    await tells(esra, noor, {
      counter: 'telefoon',
      asked: { words: 'Mijn moeder kan het huis niet aan, dus ik blijf thuis.', domain: 'zelfzorg' },
      uncovered: [
        {
          signal: /zorgen over een kind of jongere/,
          words: 'Mijn broertje wil niet naar school.',
          domain: 'opvoeden',
          about: null,
        },
      ],
    })
    await assesses(henk, noor.name)
    await livesAlong(henk, 'Petra', 'Sem')
    await decides(henk, 'Zwaar plan', 'Nadia Haddou', 'inwoner kan het niet zelf sturen')
  })

  let casePath = ''
  await test.step('help in the house and the school: two organisations, each by link', async () => {
    casePath = await opensHousehold(nadia, 'Xaveri')
    await setsGoal(nadia, house)
    await setsGoal(nadia, class_)
    const carla = { title: help, who: 'Carla Tol, Thuiszorg De Wending', goal: house.words }
    await proposes(nadia, { ...carla, when: 'over 2 weken', pulse: 'elke week' })
    const mulder = { title: mentor, who: 'L. Mulder, Leerplicht (RMC)', goal: class_.words }
    await proposes(nadia, { ...mulder, when: 'over 2 weken', pulse: 'elke week' })
    await proposes(nadia, {
      title: own,
      who: noor.name,
      when: 'over 1 maand',
      pulse: 'geen',
      goal: house.words,
    })
    await saysYesByLink(visit, { name: 'Carla Tol', title: help, hidden: [mentor, own, 'Xaveri'] })
    await saysYesByLink(visit, { name: 'L. Mulder', title: mentor, hidden: [help, own, 'Xaveri'] })
  })

  const sister = await visit({ as: noor.name, door: 'inwoner', javaScriptEnabled: false })
  await test.step('she says yes to her own part; what is hers alone her brother does not read', async () => {
    const part = sister.getByRole('article').filter({ hasText: own })
    await part.getByRole('button', { name: /^Ja/ }).click()
    await expect(sister.getByRole('button', { name: 'Dat heb ik gedaan' }).first()).toBeVisible()
    const sem = await visit({ as: 'Sem Xaveri', door: 'inwoner', javaScriptEnabled: false })
    await saysNothingOf(sem, [own])
  })

  await test.step('a week later the school says how it goes; two weeks later all is kept', async () => {
    await daysLater(nadia, 10)
    await nadia.goto('/werk/vandaag')
    const silent = nadia.getByRole('listitem').filter({ hasText: mentor })
    await expect(silent, 'silence shows by itself').toContainText('stil')
    await nadia.goto(casePath)
    await wasKept(nadia, mentor, 'Sem gaat weer vier dagen.')
    await wasKept(nadia, help, 'De hulp komt op dinsdag.')
    await sister.goto('/mijn-plan')
    await sister.getByRole('button', { name: 'Dat heb ik gedaan' }).first().click()
    await nadia.reload()
  })

  await test.step('both go on: results, her verdict, closed', async () => {
    await nadia.getByRole('button', { name: /eindverslag/ }).click()
    await reportsResult(nadia, house.words, 'bereikt', 'Zij begint aan haar opleiding.')
    await reportsResult(nadia, class_.words, 'deels bereikt', 'Vier van de vijf dagen.')
    await givesOwnVerdict(sister, 'Ik mag weer iets voor mezelf.', 'Ja, het is gelukt')
    await closes(nadia, 'Xaveri')
    await sister.goto('/mijn-plan')
    await expect(sister.getByRole('heading', { name: 'Dit plan is klaar' })).toBeVisible()
  })
})
