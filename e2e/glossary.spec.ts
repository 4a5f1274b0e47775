import { examine, expect, test } from './support/index.ts'

test('C6 a word explains itself by keyboard, and a conflict is settled from the agenda', async ({
  visit,
}) => {
  test.setTimeout(120_000)
  const henk = await visit({ as: 'Henk Wolters', door: 'medewerker' })
  await test.step('on the triage screen, with the keyboard alone', async () => {
    await henk
      .getByRole('button', { name: /^Beoordeel/ })
      .first()
      .click()
    const word = henk.getByRole('button', { name: 'zwaar', exact: true })
    await word.focus()
    const meaning = henk.getByRole('tooltip')
    await expect(meaning).toContainText('Meer dan één leefgebied')
    await expect(word).toHaveAccessibleDescription(/Meer dan één leefgebied/)
    await examine(henk, 'a word that explains itself')
    await word.focus()
    await henk.keyboard.press('Escape')
    await expect(meaning).toHaveCount(0)
    await expect(henk, 'Escape only hid the explanation').toHaveURL(/binnengekomen\/.+/)
  })

  const nadia = await visit({ as: 'Nadia Haddou', door: 'medewerker' })
  await test.step('a director finds a term by the word of her own organisation and objects', async () => {
    await nadia.goto('/werk/begrippen')
    await nadia.getByRole('searchbox').fill('gezinscoach')
    await expect(nadia.getByRole('listitem').filter({ hasText: 'bij ons: gezinscoach' })).toHaveCount(1)
    await nadia.getByRole('searchbox').press('Enter')
    await nadia.getByRole('button', { name: 'zeg iets', exact: true }).click()
    const dialog = nadia.getByRole('dialog', { name: 'Zeg iets over “regievoerder”' })
    await dialog.getByText('een bezwaar; dan komt het op de agenda').click()
    await dialog.getByRole('button', { name: 'Plaats' }).click()
    await expect(dialog.getByRole('alert').first()).toContainText('Schrijf wat je wilt zeggen')
    await examine(nadia, 'an empty objection')
    await dialog.getByLabel('Wat wil je zeggen?').fill('Bij ons voert ook een vrijwilliger soms de regie.')
    await dialog.getByRole('button', { name: 'Plaats' }).click()
    await expect(dialog).toBeHidden()
    await expect(nadia.getByText('Bij ons voert ook een vrijwilliger soms de regie.')).toBeVisible()
    await expect(nadia.getByRole('complementary', { name: 'Op de agenda' })).toContainText(
      'Bezwaar tegen regievoerder',
    )
    await expect(nadia.getByRole('button', { name: 'Leg besluit vast' })).toHaveCount(0)
    await expect(dialog).toBeHidden()
    await nadia.getByRole('searchbox').fill('zzzz')
    await expect(nadia.getByText('Geen begrip gevonden voor “zzzz”')).toBeVisible()
    await examine(nadia, 'Begrippen, nothing found')
  })

  const wim = await visit({ as: 'Wim de Vries', door: 'medewerker' })
  await test.step('the application manager settles the term and writes down what was decided about the shared word', async () => {
    await wim.goto('/werk/begrippen')
    const agenda = wim.getByRole('complementary', { name: 'Op de agenda' })
    await agenda.getByRole('button', { name: 'Bezwaar tegen regievoerder' }).click()
    await wim.getByRole('button', { name: 'stel vast', exact: true }).click()
    const dialog = wim.getByRole('dialog')
    await dialog
      .getByLabel('Wat betekent het?')
      .fill('Wie het ene plan bewaakt, ook als dat een vrijwilliger is.')
    await dialog.getByRole('button', { name: /^Stel vast/ }).click()
    await expect(agenda.getByText('Bezwaar tegen regievoerder')).toHaveCount(0)
    const shared = agenda.getByRole('listitem').filter({ hasText: '“casemanager” betekent twee dingen' })
    await shared.getByRole('button', { name: 'Leg besluit vast' }).click()
    await wim.getByLabel('Het besluit, in één zin').fill('Werkplein zegt voortaan klantmanager.')
    await wim.getByRole('button', { name: /^Leg vast/ }).click()
    await expect(shared).toHaveCount(0)
  })
})
