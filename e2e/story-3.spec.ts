import { daysLater, expect, test, testBsn } from './support/index.ts'
import { assesses, decides } from './support/story/decide.ts'
import { closes, givesOwnVerdict, reportsResult } from './support/story/end.ts'
import { isKnown, livesAlong, saysYesByLink, wasKept } from './support/story/people.ts'
import { agreement, opensHousehold, proposes, setsGoal } from './support/story/plan.ts'
import { entersCaller, tells } from './support/story/tell.ts'

/** One of the articles' own cases, from the first call to the closed case. The stories move the clock; they share one municipality. */
test.use({ own: 'stories' })

test('C1 C2 D1 D4 D8 story 3: a son asks for a stair lift; three counters, one plan, the house is adapted', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const home = { street: 'Kastanjelaan', houseNumber: '5', postcode: '9997 XH', city: 'Rondveld' }
  const milan = {
    name: 'Milan Xhemaili',
    born: '30-6-2007',
    phone: '06 0000 63 01',
    bsn: testBsn(12),
    ...home,
  }
  const mother = { givenNames: 'Mirela', familyName: 'Xhemaili', born: '1971-02-03' }
  const lift = 'Traplift plaatsen'
  const school = 'Plek vrijhouden voor februari'
  const nights = 'Blijft op woensdag slapen'
  const safe = {
    words: 'Mama weer veilig naar boven.',
    domain: 'wonen',
    indicator: 'keren getild per dag',
    now: '6',
    target: '0',
  }
  const learn = {
    words: 'Mijn opleiding afmaken.',
    domain: 'dagbesteding',
    indicator: 'lesdagen per week',
    now: '0',
    target: '4',
  }
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  const sjoerd = await visit({ as: 'Sjoerd Meijer' })

  await test.step('he asks about a lift; asking on uncovers who cares all day, and left school', async () => {
    await isKnown(esra, mother, home)
    await entersCaller(esra, milan)
    await tells(esra, milan, {
      counter: 'telefoon',
      asked: { words: 'Mijn moeder komt de trap niet meer op. Kan er een lift in?', domain: 'wonen' },
      uncovered: [
        {
          signal: /Zorgt u voor iemand/,
          words: 'Ik zorg de hele dag voor mijn moeder.',
          domain: 'mantelzorg',
          about: 'ouder',
        },
        {
          signal: /Zoekt u werk/,
          words: 'Ik ben met mijn opleiding gestopt en wil verder.',
          domain: 'werk',
          about: null,
        },
      ],
    })
    await assesses(henk, milan.name)
    await livesAlong(henk, 'Mirela')
    await decides(henk, 'Zwaar plan', 'Sjoerd Meijer', 'inwoner kan het niet zelf sturen')
  })

  let casePath = ''
  await test.step('one plan over mother and son, with the landlord and the school', async () => {
    casePath = await opensHousehold(sjoerd, 'Xhemaili')
    await setsGoal(sjoerd, safe)
    await setsGoal(sjoerd, learn)
    await proposes(sjoerd, {
      title: lift,
      who: 'Ilse Kamp, Woonstichting Rondveld',
      when: 'over 2 weken',
      pulse: 'elke week',
      goal: safe.words,
    })
    await proposes(sjoerd, {
      title: school,
      who: 'Wouter Bos, mbo De Waard',
      when: 'over 1 maand',
      pulse: 'geen',
      goal: learn.words,
    })
  })

  await test.step('at the kitchen table an aunt is drawn, and says yes herself', async () => {
    await sjoerd.goto(`${casePath}/keukentafel`)
    await sjoerd
      .getByRole('group', { name: 'Wie zit er aan tafel?' })
      .getByText(/Mirela/)
      .click()
    await sjoerd.keyboard.press('d')
    await sjoerd.waitForURL('**/werk/aan-tafel')
    await sjoerd.getByRole('button', { name: '+ Nog iemand' }).click()
    await sjoerd.getByRole('textbox', { name: 'Wie is het?' }).fill('Tante Vera')
    await sjoerd.getByRole('button', { name: 'familie' }).click()
    await sjoerd.getByRole('button', { name: 'Zet erbij' }).click()
    await sjoerd.getByRole('button', { name: 'Wie: vul in' }).click()
    await sjoerd.getByRole('button', { name: 'Tante Vera', exact: true }).click()
    await sjoerd.getByRole('textbox', { name: 'Doet wat' }).fill(nights)
    await sjoerd.getByRole('button', { name: 'en u, Tante Vera?' }).click()
    await sjoerd.getByRole('button', { name: 'Ja, zo doen we het' }).click()
    await expect(sjoerd.getByText('Bewaard op dit apparaat')).toBeVisible()
    await sjoerd.getByRole('button', { name: 'Draai naar Sjoerd' }).click()
    await sjoerd.getByRole('button', { name: 'Ga verder met je pas' }).click()
    await sjoerd.getByRole('button', { name: 'Sjoerd Meijer' }).click()
    await sjoerd.getByRole('button', { name: /^Zet in het plan/ }).click()
    await expect(agreement(sjoerd, nights)).toContainText('afgesproken')
  })

  await test.step('two organisations answer by link; each sees the own promise and nothing else', async () => {
    const hidden = [nights, mother.familyName, safe.words]
    await saysYesByLink(visit, { name: 'Ilse Kamp', title: lift, hidden: [...hidden, school] })
    await saysYesByLink(visit, { name: 'Wouter Bos', title: school, hidden: [...hidden, lift] })
    const nadia = await visit({ as: 'Nadia Haddou' })
    await nadia.goto(casePath)
    await expect(nadia.getByRole('heading', { level: 1 })).toHaveText(
      'Deze pagina is er niet, of is niet voor jou',
    )
  })

  await test.step('the lift is late: Vandaag says so, one call, and it is there', async () => {
    await daysLater(sjoerd, 20)
    await sjoerd.goto('/werk/vandaag')
    await expect(sjoerd.getByRole('listitem').filter({ hasText: lift })).toContainText('te laat')
    await sjoerd.goto(casePath)
    await wasKept(sjoerd, lift, 'De lift hangt, moeder slaapt boven.')
    await wasKept(sjoerd, school, 'Hij begint in februari.')
    await wasKept(sjoerd, nights, 'Vera is er elke woensdag.')
  })

  await test.step('the end report, the son’s verdict, closed', async () => {
    const son = await visit({ as: milan.name, door: 'inwoner', javaScriptEnabled: false })
    await sjoerd.keyboard.press('Escape')
    await sjoerd.getByRole('button', { name: /eindverslag/ }).click()
    await reportsResult(sjoerd, safe.words, 'bereikt', 'Zij wordt niet meer getild.')
    await reportsResult(sjoerd, learn.words, 'deels bereikt', 'In februari gaat hij weer naar school.')
    await givesOwnVerdict(son, 'Ik slaap weer.', 'Ja, het is gelukt')
    await closes(sjoerd, 'Xhemaili')
  })
})
