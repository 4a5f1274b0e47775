import { daysLater, expect, test, testBsn } from './support/index.ts'
import { saysNothingOf } from './support/job/front-door.ts'
import { assesses, decides } from './support/story/decide.ts'
import { closes, givesOwnVerdict, reportsResult } from './support/story/end.ts'
import { saysYes, saysYesByLink, wasKept } from './support/story/people.ts'
import { opensHousehold, proposes, setsGoal } from './support/story/plan.ts'
import { entersCaller, tells } from './support/story/tell.ts'

/** One of the articles' own cases, from the first call to the closed case. The stories move the clock; they share one municipality. */
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
    await saysYes(karin, work)
    await saysYesByLink(visit, { name: 'Carla Tol', title: care, hidden: [work, 'Quadri', solution, '€'] })
  })

  const resident = await visit({ as: jasmin.name, door: 'inwoner', javaScriptEnabled: false })
  await test.step('she reads her own plan, without costs', async () => {
    await expect(resident.getByText(goal.words).first()).toBeVisible()
    await saysNothingOf(resident, ['€', '3200', 'uitkering'])
  })

  await test.step('weeks later both are kept; the result, her verdict, closed', async () => {
    await daysLater(nadia, 12)
    await nadia.goto(casePath)
    await wasKept(nadia, care, 'De oppas is er sinds vorige week.')
    await wasKept(nadia, work, 'Zij begint maandag bij de bakker, 24 uur.')
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
