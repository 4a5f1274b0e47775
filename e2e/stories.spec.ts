import { daysLater, expect, newestInvitation, openInvitation, test, testBsn } from './support/index.ts'
import { saysNothingOf } from './support/job/front-door.ts'
import { assesses, decides } from './support/story/decide.ts'
import { closes, givesOwnVerdict, reportsResult } from './support/story/end.ts'
import { agreement, commands, opensHousehold, proposes, setsGoal } from './support/story/plan.ts'
import { entersCaller, tells } from './support/story/tell.ts'

/** The articles' own cases, from the first call to the closed case. Each moves the clock; they share one municipality. */
test.use({ own: 'stories' })

test('D7 C2 D8 N1 story 4: a single mother who cares for a relative works again, outside the standard offer', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const jasmin = {
    name: 'Jasmin Quadri',
    born: '11-5-1989',
    phone: '06 0000 64 01',
    bsn: testBsn(11),
    email: 'jasmin@inwoner.example',
    street: 'Meidoornweg',
    houseNumber: '14',
    postcode: '9998 QA',
    city: 'Rondveld',
  }
  const goal = {
    words: 'Ik wil werken, als iemand bij mijn tante is.',
    domain: 'werk',
    indicator: 'uren werk per week',
    now: '0',
    target: '24',
  }
  const solution = 'Twee ochtenden een vaste oppas bij tante thuis.'
  const work = 'Werkplek in de ochtend zoeken'
  const care = 'Oppas bij tante op dinsdag en donderdag'
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  const nadia = await visit({ as: 'Nadia Haddou' })

  await test.step('she asks for benefit; asking on uncovers for whom she cares', async () => {
    await entersCaller(esra, jasmin)
    await tells(esra, jasmin, {
      counter: 'balie',
      asked: { words: 'Ik kan niet werken en het geld is op.', domain: 'inkomen' },
      uncovered: [
        {
          signal: /Zorgt u voor iemand/,
          words: 'Mijn tante kan niet alleen zijn, er is niemand anders.',
          domain: 'mantelzorg',
          about: null,
        },
      ],
    })
    await assesses(henk, jasmin.name)
    await decides(henk, 'Zwaar plan', 'Nadia Haddou', 'inwoner kan het niet zelf sturen')
  })

  let casePath = ''
  await test.step('one plan: work and care, a worker and a partner of another organisation', async () => {
    casePath = await opensHousehold(nadia, 'Quadri')
    await setsGoal(nadia, goal)
    await proposes(nadia, {
      title: work,
      who: 'Karin Postma, Werkplein',
      when: 'over 1 maand',
      pulse: 'om de week',
    })
    await proposes(nadia, {
      title: care,
      who: 'Carla Tol, Thuiszorg De Wending',
      when: 'over 2 weken',
      pulse: 'geen',
    })
  })

  await test.step('nothing standard fits: a breakthrough above the own mandate goes to who may decide', async () => {
    await nadia.keyboard.press('Escape')
    await nadia.keyboard.press('9')
    const dialog = nadia.getByRole('dialog')
    await dialog.getByLabel('Kosten van doen').fill('3200')
    await dialog.getByLabel('Kosten van niets doen').fill('15000')
    await dialog.getByLabel('Waar komt het bedrag van niets doen vandaan?').fill('Een jaar uitkering.')
    await dialog.getByLabel('Wat moet het brengen?').fill('Zij werkt, tante is niet alleen.')
    await dialog.getByLabel('Wat ga je doen?').fill(solution)
    await dialog
      .getByLabel('Waarom past het gewone aanbod niet?')
      .fill('Respijtzorg is er alleen in het weekend.')
    await dialog.getByRole('button', { name: 'Participatiewet' }).click()
    await dialog.getByLabel('Hoe dient dit dat doel?').fill('Zonder oppas geen werk, met oppas wel.')
    await dialog
      .getByLabel('Wat kunnen anderen hiervan leren?')
      .fill('Oppas in de ochtend maakt werk mogelijk voor wie mantelzorger is.')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText(/Gevraagd aan Ruud Bakker/)).toBeVisible()
    const ruud = await visit({ as: 'Ruud Bakker' })
    await ruud.goto('/werk/doorbraken')
    await saysNothingOf(ruud, ['Quadri', 'Jasmin'])
    await ruud
      .getByRole('listitem')
      .filter({ hasText: solution })
      .getByRole('button', { name: 'Bekijk en beslis' })
      .click()
    await ruud.keyboard.press('Control+Enter')
    await expect(ruud.getByText('Akkoord. Nadia Haddou kan verder.')).toBeVisible()
  })

  await test.step('both say yes, the partner by link and without the household’s name', async () => {
    const karin = await visit({ as: 'Karin Postma' })
    await opensHousehold(karin, 'Quadri')
    await commands(karin, work, 'j')
    await expect(agreement(karin, work)).toContainText('afgesproken')
    const carla = await visit({ javaScriptEnabled: false })
    const invitation = await newestInvitation(await visit(), 'Carla Tol')
    expect(invitation.mail).not.toContain('Quadri')
    await openInvitation(carla, invitation)
    await expect(carla.getByRole('heading', { level: 1 })).toContainText(care)
    await saysNothingOf(carla, [work, 'Quadri', solution, '€'])
    await carla.getByRole('button', { name: /^Ja/ }).click()
    await expect(carla.getByText(/afgesproken/i).first()).toBeVisible()
  })

  const resident = await visit({ as: jasmin.name, door: 'inwoner', javaScriptEnabled: false })
  await test.step('she reads her own plan, without costs', async () => {
    await expect(resident.getByText(goal.words).first()).toBeVisible()
    await saysNothingOf(resident, ['€', '3200', 'uitkering'])
  })

  await test.step('weeks later both are kept; the result, her verdict, closed', async () => {
    await daysLater(nadia, 12)
    await nadia.goto(casePath)
    await commands(nadia, care, 'k', 'De oppas is er sinds vorige week.')
    await expect(agreement(nadia, care)).toContainText('nagekomen')
    await commands(nadia, work, 'k', 'Zij begint maandag bij de bakker, 24 uur.')
    await expect(agreement(nadia, work)).toContainText('nagekomen')
    await nadia.keyboard.press('Escape')
    await nadia.getByRole('button', { name: /eindverslag/ }).click()
    await reportsResult(nadia, goal.words, 'bereikt', 'Zij werkt 24 uur, tante is niet alleen.')
    await givesOwnVerdict(resident, 'Voor het eerst eigen geld.', 'Ja, het is gelukt')
    await closes(nadia, 'Quadri')
    await resident.goto('/mijn-plan')
    await expect(resident.getByRole('heading', { name: 'Dit plan is klaar' })).toBeVisible()
    await esra.goto(casePath)
    await expect(esra.getByRole('heading', { level: 1 })).toHaveText(
      'Deze pagina is er niet, of is niet voor jou',
    )
  })
})

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
  const mother = { givenNames: 'Mirela', familyName: 'Xhemaili', born: '1971-02-03', ...home }
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
    const known = await esra.request.post('/v1/personen', {
      data: mother,
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    expect(known.status(), await known.text()).toBe(201)
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
    const members = henk.getByRole('group', { name: /Wie horen bij dit huishouden/ })
    const other = members.getByRole('button', { name: /Mirela/ })
    if ((await other.getAttribute('aria-pressed')) !== 'true') await other.click()
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
    const others = { [lift]: school, [school]: lift }
    for (const [title, name] of [
      [lift, 'Ilse Kamp'],
      [school, 'Wouter Bos'],
    ] as const) {
      const partner = await visit({ javaScriptEnabled: false })
      const invitation = await newestInvitation(await visit(), name)
      await openInvitation(partner, invitation)
      await expect(partner.getByRole('heading', { level: 1 })).toContainText(title)
      await saysNothingOf(partner, [others[title] ?? '', nights, mother.familyName, safe.words])
      await partner.getByRole('button', { name: /^Ja/ }).click()
      await expect(partner.getByText(/afgesproken/i).first()).toBeVisible()
    }
    const nadia = await visit({ as: 'Nadia Haddou' })
    await nadia.goto(casePath)
    await expect(nadia.getByRole('heading', { level: 1 })).toHaveText(
      'Deze pagina is er niet, of is niet voor jou',
    )
  })

  await test.step('the lift is late: Vandaag says so, one call, and it is there', async () => {
    await daysLater(sjoerd, 16)
    await sjoerd.goto('/werk/vandaag')
    await expect(sjoerd.getByRole('listitem').filter({ hasText: lift })).toContainText('te laat')
    await sjoerd.goto(casePath)
    await commands(sjoerd, lift, 'k', 'De lift hangt, moeder slaapt boven.')
    await expect(agreement(sjoerd, lift)).toContainText('nagekomen')
    await commands(sjoerd, school, 'k', 'Hij begint in februari.')
    await expect(agreement(sjoerd, school)).toContainText('nagekomen')
    await commands(sjoerd, nights, 'k', 'Vera is er elke woensdag.')
    await expect(agreement(sjoerd, nights)).toContainText('nagekomen')
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
