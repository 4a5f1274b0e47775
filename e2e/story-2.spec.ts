import { daysLater, expect, test, testBsn } from './support/index.ts'
import { assesses, decides } from './support/story/decide.ts'
import { closes, givesOwnVerdict, reportsResult } from './support/story/end.ts'
import { isKnown, livesAlong, saysYes, saysYesByLink, wasKept } from './support/story/people.ts'
import { agreement, opensHousehold, proposes, setsGoal } from './support/story/plan.ts'
import { entersCaller, tells } from './support/story/tell.ts'

/** One of the articles' own cases, from the first call to the closed case. The stories move the clock; they share one municipality. */
test.use({ own: 'stories' })

test('C2 C5 D5 D8 D14 story 2: light parenting support uncovers debts and two young people at home; one director', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const home = { street: 'Wilgenpad', houseNumber: '3', postcode: '9997 XE', city: 'Rondveld' }
  const anouk = { name: 'Anouk Xerxes', born: '18-9-1984', phone: '06 0000 62 01', bsn: testBsn(14), ...home }
  const calm = {
    words: 'Rust in huis na zes uur.',
    domain: 'opvoeden',
    indicator: 'avonden met ruzie per week',
    now: '5',
    target: '1',
  }
  const money = {
    words: 'De huur weer op tijd.',
    domain: 'schulden',
    indicator: 'maanden achter',
    now: '2',
    target: '0',
  }
  const talks = 'Gesprekken over opvoeden'
  const debts = 'Maakt een regeling voor de huur'
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  const sjoerd = await visit({ as: 'Sjoerd Meijer' })

  await test.step('light parenting support: no more than is needed', async () => {
    await isKnown(esra, { givenNames: 'Daan', familyName: 'Xerxes', born: '2007-02-02' }, home)
    await isKnown(esra, { givenNames: 'Lotte', familyName: 'Xerxes', born: '2008-03-03' }, home)
    await entersCaller(esra, anouk)
    await tells(esra, anouk, {
      counter: 'balie',
      asked: { words: 'Het is onrustig thuis sinds de zomer.', domain: 'opvoeden' },
      uncovered: [],
    })
    await assesses(henk, anouk.name)
    await livesAlong(henk, 'Daan', 'Lotte')
    await decides(henk, 'Licht plan', 'Sjoerd Meijer')
  })

  let casePath = ''
  const elif = await visit({ as: 'Elif Demir' })
  await test.step('the worker of the CJG promises, sees debts, and finds in Wegwijzer whom to call', async () => {
    casePath = await opensHousehold(sjoerd, 'Xerxes')
    await setsGoal(sjoerd, calm)
    await proposes(sjoerd, {
      title: talks,
      who: 'Elif Demir, CJG',
      when: 'over 1 maand',
      pulse: 'om de week',
    })
    await opensHousehold(elif, 'Xerxes')
    await saysYes(elif, talks)
    await elif.goto('/werk/wegwijzer')
    await elif.getByRole('searchbox').fill('twee maanden huur niet betaald')
    await expect(elif.getByText('Kredietbank Midden').first()).toBeVisible()
  })

  await test.step('it becomes a heavy plan under the same director, with the debts in it', async () => {
    await sjoerd.keyboard.press('Escape')
    await sjoerd.keyboard.press('t')
    const dialog = sjoerd.getByRole('dialog')
    await dialog.getByRole('button', { name: 'vragen op meer leefgebieden' }).click()
    await sjoerd.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(sjoerd.getByText(/zwaar plan/).first()).toBeVisible()
    await setsGoal(sjoerd, money)
    const nico = { title: debts, who: 'Nico Berends, Kredietbank Midden', goal: money.words }
    await proposes(sjoerd, { ...nico, when: 'over 2 weken', pulse: 'elke week' })
    await saysYesByLink(visit, {
      name: 'Nico Berends',
      title: debts,
      hidden: [talks, calm.words, 'Xerxes', 'Daan'],
    })
    // Coming back to the window, for a page that was open all the time.
    await expect(async () => {
      await sjoerd.evaluate(() => window.dispatchEvent(new Event('visibilitychange')))
      await expect(agreement(sjoerd, debts)).toContainText('afgesproken', { timeout: 1_000 })
    }, 'who comes back to the case sees the answer').toPass({ timeout: 12_000 })
  })

  const daan = 'Daan'
  await test.step('her son of 19 gets an offer of learning with a day, followed to its start', async () => {
    await sjoerd.goto(`${casePath}/werk`)
    await sjoerd.getByRole('button', { name: daan, exact: true }).click()
    await sjoerd.getByRole('button', { name: /^Schrijf op/ }).click()
    const dialog = sjoerd.getByRole('dialog', { name: /^Wat Daan wil en kan/ })
    await dialog.getByLabel('Wat wil Daan?').fill('Fietsen maken, dat kan ik.')
    await sjoerd.keyboard.press('Control+Enter')
    await expect(sjoerd.getByText(/Opgeschreven\. Daan kan in Mijn plan/)).toBeVisible()
    const places = sjoerd.getByRole('region', { name: 'Wat past' }).getByRole('listitem')
    await places
      .filter({ hasText: 'Oriëntatie op werk' })
      .getByRole('button', { name: /Bied aan/ })
      .click()
    await expect(sjoerd.getByRole('dialog')).toContainText('Begonnen op uiterlijk')
    await sjoerd.keyboard.press('Control+Enter')
    await expect(sjoerd.getByText('Aangeboden. Daan ziet het in Mijn plan.')).toBeVisible()
    await daysLater(sjoerd, 15)
    await sjoerd.goto('/werk/werk-en-leren')
    const silent = sjoerd.getByRole('region', { name: 'Stil', exact: true })
    const row = silent.getByRole('listitem').filter({ hasText: 'Daan Xerxes' })
    await expect(row, 'an offer that nothing follows comes up by itself').toContainText('dagen stil')
    const offer = sjoerd.getByRole('listitem').filter({ hasText: 'Daan Xerxes' })
    for (const step of ['Wil dit wel', 'Heeft kennisgemaakt', 'Is begonnen']) {
      await offer.getByRole('button', { name: /^Volgende stap/ }).click()
      await sjoerd.getByRole('dialog').getByRole('button', { name: step }).click()
      await sjoerd.keyboard.press('Control+Enter')
      await expect(sjoerd.getByRole('dialog')).toBeHidden()
    }
    await expect(offer).toContainText('begonnen')
  })

  await test.step('kept, reported, judged by herself, closed', async () => {
    await sjoerd.goto(casePath)
    await wasKept(sjoerd, debts, 'De regeling loopt, de huur is betaald.')
    await wasKept(sjoerd, talks, 'Zes gesprekken, het gaat beter.')
    await sjoerd.keyboard.press('Escape')
    await sjoerd.getByRole('button', { name: /eindverslag/ }).click()
    await reportsResult(sjoerd, calm.words, 'bereikt', 'Eén ruzie in de week.')
    await reportsResult(sjoerd, money.words, 'bereikt', 'Niet meer achter.')
    const mother = await visit({ as: anouk.name, door: 'inwoner', javaScriptEnabled: false })
    await givesOwnVerdict(mother, 'Ik durf de post weer open te maken.', 'Ja, het is gelukt')
    await closes(sjoerd, 'Xerxes')
  })
})
