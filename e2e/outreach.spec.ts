import { examine, expect, test } from './support/index.ts'

test('A8 a contact without a request: nobody by name without a basis, and a day to go again', async ({
  visit,
}) => {
  test.setTimeout(120_000)
  const nadia = await visit({ as: 'Nadia Haddou', door: 'medewerker' })
  await nadia.goto('/werk/erop-af')
  await expect(nadia.getByRole('heading', { level: 1 })).toContainText('vervolg')
  await nadia.locator('body').press('n')
  const dialog = nadia.getByRole('dialog', { name: 'Leg een contact vast' })
  await dialog.getByLabel('Wat zag of hoorde je?').fill('Zij durft niet naar de voedselbank.')
  await dialog.getByRole('button', { name: 'iemand bij naam', exact: true }).click()
  await dialog.getByRole('button', { name: /^Bewaar/ }).click()
  await expect(dialog.getByRole('link', { name: /Kies de persoon/ })).toBeVisible()
  await dialog.getByLabel('Zoek op naam en geboortejaar').fill('oldenburg 1944')
  await dialog.getByRole('button', { name: /Jan Oldenburg/ }).click()
  await dialog.getByRole('button', { name: /^Bewaar/ }).click()
  await expect(dialog.getByText('Kies op welke grond je deze persoon vastlegt.').first()).toBeVisible()
  await expect(dialog.getByText('Zeg of deze persoon weet dat je dit vastlegt.').first()).toBeVisible()
  await examine(nadia, 'Erop af, faults')
  await dialog.getByRole('button', { name: 'wettelijke taak' }).click()
  await dialog.getByLabel('Welk wetsartikel?').fill('Wmo 2015 art. 2.1.2')
  await dialog.getByRole('button', { name: 'ja', exact: true }).click()
  await dialog.getByRole('button', { name: /^Bewaar/ }).click()
  await expect(dialog).toHaveCount(0)
  const row = nadia.getByRole('listitem').filter({ hasText: 'Zij durft niet naar de voedselbank.' })
  await expect(row).toContainText('Jan Oldenburg')
  await row.getByRole('button', { name: 'hoe ging het verder?' }).click()
  await nadia.getByRole('button', { name: 'het werd een melding' }).click()
  await expect(nadia.getByText('Er is nog geen open melding van deze persoon.')).toBeVisible()
  await examine(nadia, 'Erop af, follow-up')
  await nadia.getByRole('button', { name: 'het is klaar' }).click()
  await nadia.getByRole('button', { name: /^Bewaar/ }).click()
  await expect(nadia.getByRole('region', { name: 'Afgerond' })).toContainText('Zij durft niet')

  const esra = await visit({ as: 'Esra Kaya', door: 'medewerker' })
  await esra.goto('/werk/erop-af')
  await expect(esra.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(
    esra.getByText('Zij durft niet'),
    'what another worker wrote stays with that worker',
  ).toHaveCount(0)
})
