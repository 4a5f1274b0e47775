import { daysLater, expect, test, testBsn } from './support/index.ts'
import { saysNothingOf } from './support/job/front-door.ts'
import { assesses, decides } from './support/story/decide.ts'
import { closes, givesOwnVerdict, reportsResult } from './support/story/end.ts'
import { isKnown, livesAlong, saysYes, wasKept } from './support/story/people.ts'
import { opensHousehold, proposes, setsGoal } from './support/story/plan.ts'
import { entersCaller, tells } from './support/story/tell.ts'

/** One of the articles' own cases, from the first call to the closed case. The stories move the clock; they share one municipality. */
test.use({ own: 'stories' })

test('D10 B5 C2 D1 D8 story 1: a father of 51 asks for benefit; work and raising children stand in one plan', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const home = { street: 'Esdoornlaan', houseNumber: '21', postcode: '9996 XW', city: 'Rondveld' }
  const wessel = {
    name: 'Wessel Xantippus',
    born: '4-2-1975',
    phone: '06 0000 61 01',
    bsn: testBsn(13),
    ...home,
  }
  const work = {
    words: 'Werken, als ik thuis ben wanneer zij uit school komt.',
    domain: 'werk',
    indicator: 'uren werk per week',
    now: '0',
    target: '20',
  }
  const raise = {
    words: 'Weer rustig praten met mijn jongste.',
    domain: 'opvoeden',
    indicator: 'dagen naar school per week',
    now: '2',
    target: '5',
  }
  const question = 'Kan een vader die alleen is hulp krijgen bij een dochter die spijbelt?'
  const seeking = 'Zoekt een plek voor twintig uur'
  const talks = 'Zes gesprekken over opvoeden'
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  const nadia = await visit({ as: 'Nadia Haddou' })

  await test.step('he asks for benefit; asking on uncovers the second question', async () => {
    await isKnown(esra, { givenNames: 'Yara', familyName: 'Xantippus', born: '2009-04-04' }, home)
    await isKnown(esra, { givenNames: 'Niels', familyName: 'Xantippus', born: '2006-05-05' }, home)
    await entersCaller(esra, wessel)
    await tells(esra, wessel, {
      counter: 'balie',
      asked: { words: 'Mijn WW stopt. Ik wil wel werken, maar niet hele dagen.', domain: 'inkomen' },
      uncovered: [
        {
          signal: /zorgen over een kind of jongere/,
          words: 'Mijn jongste van 17 spijbelt als ik weg ben.',
          domain: 'opvoeden',
          about: 'kind',
        },
      ],
    })
  })

  await test.step('the CJG advises without getting the file; one director over both', async () => {
    await assesses(henk, wessel.name)
    await henk.keyboard.press('v')
    const dialog = henk.getByRole('dialog', { name: 'Vraag advies' })
    await dialog.getByLabel('Wat wil je weten?').fill(question)
    await dialog.getByLabel('Aan wie?').selectOption({ label: 'Elif Demir' })
    await dialog.getByRole('button', { name: /^Vraag advies/ }).click()
    const elif = await visit({ as: 'Elif Demir' })
    await elif.goto('/werk/advies')
    await saysNothingOf(elif, ['Xantippus'])
    const row = elif.getByRole('listitem').filter({ hasText: question })
    await row.getByRole('button', { name: /^Geef advies/ }).click()
    await elif.getByLabel('Jouw advies').fill('Ja, met gesprekken bij ons, om de week.')
    await elif.keyboard.press('Control+Enter')
    await expect(elif.getByText('Henk Wolters heeft je advies')).toBeVisible()
    await henk.reload()
    await expect(henk.getByRole('region', { name: 'Bekend' })).toContainText('Ja, met gesprekken bij ons')
    await livesAlong(henk, 'Yara', 'Niels')
    await decides(henk, 'Zwaar plan', 'Nadia Haddou', 'inwoner kan het niet zelf sturen')
  })

  let casePath = ''
  await test.step('one plan: the Werkplein and the CJG each promise a part and say yes', async () => {
    casePath = await opensHousehold(nadia, 'Xantippus')
    await setsGoal(nadia, work)
    await setsGoal(nadia, raise)
    const karinAsks = { title: seeking, who: 'Karin Postma, Werkplein', goal: work.words }
    await proposes(nadia, { ...karinAsks, when: 'over 1 maand', pulse: 'om de week' })
    const elifAsks = { title: talks, who: 'Elif Demir, CJG', goal: raise.words }
    await proposes(nadia, { ...elifAsks, when: 'over 1 maand', pulse: 'geen' })
    for (const [name, title] of [
      ['Karin Postma', seeking],
      ['Elif Demir', talks],
    ] as const) {
      const worker = await visit({ as: name })
      await opensHousehold(worker, 'Xantippus')
      await saysYes(worker, title)
    }
  })

  const father = await visit({ as: wessel.name, door: 'inwoner', javaScriptEnabled: false })
  await test.step('what he can and wants is written down; a place that fits is offered, and he says yes', async () => {
    await nadia.goto(`${casePath}/werk`)
    await nadia.getByRole('button', { name: 'Wessel', exact: true }).click()
    await nadia.getByRole('button', { name: /^Schrijf op/ }).click()
    const dialog = nadia.getByRole('dialog', { name: /^Wat Wessel wil en kan/ })
    await dialog.getByLabel('Wat wil Wessel?').fill('Ik wil met mijn handen werken, in de ochtend.')
    await dialog.getByLabel('Uren, minstens').fill('12')
    await dialog.getByLabel('Uren, hooguit').fill('20')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText(/Opgeschreven\. Wessel kan in Mijn plan/)).toBeVisible()
    const places = nadia.getByRole('region', { name: 'Wat past' }).getByRole('listitem')
    const place = places.filter({ hasText: 'Binnentuinen bijhouden' })
    await expect(place, 'what was not asked stays a question').toContainText('hoe komt iemand er?')
    await place.getByRole('button', { name: /Bied aan/ }).click()
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText('Aangeboden. Wessel ziet het in Mijn plan.')).toBeVisible()
    await father.goto('/mijn-plan')
    await father.getByRole('button', { name: /^Ja, dit wil ik/ }).click()
    await father.getByRole('heading', { name: 'Werk en leren' }).click()
    await expect(father.getByText('U wilt dit. Wij maken een afspraak om kennis te maken.')).toBeVisible()
  })

  await test.step('weeks later he starts; what it does to the benefit is counted', async () => {
    await daysLater(nadia, 14)
    await nadia.goto('/werk/werk-en-leren')
    const row = nadia.getByRole('listitem').filter({ hasText: wessel.name })
    for (const step of ['Heeft kennisgemaakt', 'Is begonnen']) {
      await row.getByRole('button', { name: /^Volgende stap/ }).click()
      await nadia.getByRole('dialog').getByRole('button', { name: step }).click()
      await nadia.keyboard.press('Control+Enter')
      await expect(nadia.getByRole('dialog')).toBeHidden()
    }
    await expect(row).toContainText('begonnen')
    await nadia.goto(casePath)
    await wasKept(nadia, seeking, 'Hij werkt bij de Woonstichting, 20 uur.')
    await wasKept(nadia, talks, 'Zes gesprekken gehad, Yara gaat weer.')
  })

  await test.step('the results, his own verdict, closed; the desk sees no plan', async () => {
    await nadia.keyboard.press('Escape')
    await nadia.getByRole('button', { name: /eindverslag/ }).click()
    await reportsResult(nadia, work.words, 'bereikt', 'Twintig uur, in de ochtend.')
    await reportsResult(nadia, raise.words, 'deels bereikt', 'Vier dagen in de week naar school.')
    await givesOwnVerdict(father, 'Ik heb weer ritme.', 'Ja, het is gelukt')
    await closes(nadia, 'Xantippus')
    await esra.goto(casePath)
    await expect(esra.getByRole('heading', { level: 1 })).toHaveText(
      'Deze pagina is er niet, of is niet voor jou',
    )
  })
})
