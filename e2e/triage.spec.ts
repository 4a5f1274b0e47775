import { examine, expect, test } from './support/index.ts'

test('B1 B3 B5 a report is weighed, explained and assigned; several at once with a way back; advice without handing over', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const henk = await visit({ as: 'Henk Wolters', door: 'medewerker' })
  const rows = henk.getByRole('listitem').filter({ has: henk.getByRole('button', { name: /^Beoordeel/ }) })
  const heading = henk.getByRole('heading', { level: 1 })
  await expect(heading).toContainText('wachten op een besluit')
  const before = (await heading.textContent()) ?? ''

  await test.step('two reports at once, by keyboard, with the load after', async () => {
    await henk.keyboard.press('x')
    await henk.keyboard.press('j')
    await henk.keyboard.press('x')
    await expect(henk.getByText('2 meldingen gekozen')).toBeVisible()
    await henk.keyboard.press('v')
    const dialog = henk.getByRole('dialog', { name: '2 meldingen verdelen' })
    await expect(dialog.getByText(/^dan \d+ van \d+ punten$/)).toHaveCount(2)
    await examine(henk, 'several reports at once')
    await henk.keyboard.press('Control+Enter')
    await expect(henk.getByText('2 meldingen zijn toegewezen')).toBeVisible()
    await expect(heading).not.toHaveText(before)
  })

  await test.step('and the way back', async () => {
    const last = henk.getByRole('region', { name: 'Laatste verdeling' })
    await expect(last).toContainText(/kan tot \d+[.:]\d+/)
    await examine(henk, 'Binnengekomen after a round')
    await last.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect(henk.getByText('Ongedaan gemaakt: 2 meldingen wachten weer')).toBeVisible()
    await expect(heading).toHaveText(before)
    await expect(last).toHaveCount(0)
  })

  const question = 'Kan dit met een vrijwilliger uit de buurt?'
  let name = ''
  await test.step('advice is asked from the report, by keyboard', async () => {
    await rows
      .first()
      .getByRole('button', { name: /^Beoordeel/ })
      .click()
    await expect(henk.getByRole('region', { name: 'Gevraagd' })).toBeVisible()
    name = (await heading.textContent()) ?? ''
    await henk.keyboard.press('v')
    const dialog = henk.getByRole('dialog', { name: 'Vraag advies' })
    await henk.keyboard.press('Control+Enter')
    await expect(dialog.getByRole('alert').first()).toContainText('Schrijf wat je wilt weten')
    await dialog.getByLabel('Wat wil je weten?').fill(question)
    await dialog.getByLabel('Aan wie?').selectOption({ label: 'Elif Demir' })
    await examine(henk, 'asking for advice')
    await dialog.getByRole('button', { name: /^Vraag advies/ }).click()
    await expect(henk.getByRole('region', { name: 'Bekend' })).toContainText('gevraagd aan Elif Demir')
  })

  await test.step('the adviser sees the question and its term, not the file', async () => {
    const elif = await visit({ as: 'Elif Demir', door: 'medewerker' })
    await elif.goto('/werk/advies')
    const row = elif.getByRole('listitem').filter({ hasText: question })
    await expect(row).toContainText(/nog \d+ dag|vandaag/)
    await expect(elif.getByText(name)).toHaveCount(0)
    await row.getByRole('button', { name: /^Geef advies/ }).click()
    await elif.getByLabel('Jouw advies').fill('Ja, via De Schakel, op dinsdag.')
    await elif.keyboard.press('Control+Enter')
    await expect(elif.getByText('Henk Wolters heeft je advies')).toBeVisible()
    await elif.goto(henk.url())
    await expect(elif.getByRole('region', { name: 'Gevraagd' })).toHaveCount(0)
  })

  await test.step('the answer stands at the report; nearer help is weighed; the choice explains itself', async () => {
    await henk.reload()
    await expect(henk.getByRole('region', { name: 'Bekend' })).toContainText(
      'Ja, via De Schakel, op dinsdag.',
    )
    await henk.keyboard.press('3')
    const help = henk.getByRole('region', { name: 'Wat kan helpen' })
    await help.locator('.rd-option .ams-checkbox__label').last().click()
    const whys = help.getByRole('group', { name: 'Niet genoeg, want' })
    const steps = await whys.count()
    expect(steps, 'something nearer was listed').toBeGreaterThan(0)
    await henk.keyboard.press('Control+Enter')
    await expect(henk.getByText(/waarom die niet genoeg is/).first()).toBeVisible()
    for (let step = 0; step < steps; step++)
      await whys.nth(step).getByRole('button', { name: 'al geprobeerd' }).click()
    await examine(henk, 'nearer help weighed')
    const who = henk.getByRole('radiogroup', { name: 'Wie voert de regie?' })
    await expect(who.getByText(/past \d+ van \d+/).first()).toBeVisible()
    const path = new URL(henk.url()).pathname
    await henk.getByRole('button', { name: /^Besluit en wijs toe/ }).click()
    await expect(henk.getByText(/voert de regie voor/)).toBeVisible()
    await henk.goto(path)
    await expect(henk.getByText(/Niet genoeg: .*\(al geprobeerd\)/)).toBeVisible()
  })

  await test.step('a director names somebody of the own circle', async () => {
    const nadia = await visit({ as: 'Nadia Haddou', door: 'medewerker' })
    await nadia.goto('/werk/eigen-kring')
    await nadia.getByRole('searchbox').fill('Terpstra')
    await nadia
      .getByRole('button', { name: /^Ik ken/ })
      .first()
      .click()
    await expect(nadia.getByText(/hoort bij je eigen kring/)).toBeVisible()
    await nadia.getByRole('button', { name: /^Trek/ }).first().click()
    await expect(nadia.getByText('Je gaf nog niemand op')).toBeVisible()
  })
})
