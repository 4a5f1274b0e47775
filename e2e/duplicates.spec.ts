import { examine, expect, screens, signInAs, test } from './support/index.ts'

test('A4 the same person entered twice: found, compared, merged and undone, by keyboard', async ({
  page,
}) => {
  await signInAs(page, 'Henk Wolters')
  await page.goto('/werk/dubbelen')
  const rows = page.locator('.rd-pairs .rd-action-row')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await examine(page, 'list of pairs')
  await screens(page, 'dubbelen')

  const schaijk = page.getByRole('link', { name: /Schaijk.*Schayk/ })
  await schaijk.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is dit één persoon?')
  await expect(page.getByText('achternaam klinkt hetzelfde')).toBeVisible()
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /Geboren/ })).toContainText('verschilt')
  await expect(
    table.getByRole('radio', { name: 'Geboren: neem van 12 september 1948' }),
    'the whole date before a part of it',
  ).toBeChecked()
  await examine(page, 'two people side by side')
  await screens(page, 'dubbel')

  await page.keyboard.press('2')
  await expect(table.getByRole('radio', { name: 'Deze blijft' }).nth(1)).toBeChecked()
  await page.keyboard.press('1')
  await page.keyboard.press('s')
  await expect(page.getByRole('dialog')).toBeVisible()
  await examine(page, 'merge dialog')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Geertruida van Schaijk is nu één persoon.')).toBeVisible()
  await expect(rows).toHaveCount(before - 1)

  await page.getByRole('button', { name: /ongedaan maken/ }).click()
  await expect(page.getByText('Het zijn weer twee mensen.')).toBeVisible()
  await expect(rows).toHaveCount(before)
})

test('A4 two people who are not the same are not proposed again, until that is lifted', async ({ page }) => {
  await signInAs(page, 'Henk Wolters')
  await page.goto('/werk/dubbelen')
  await page.getByRole('link', { name: /Cornelissen-Vos/ }).click()
  // The list has a button of that name too.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is dit één persoon?')
  await page.getByRole('button', { name: /^Niet dezelfde/ }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog').getByText('Schrijf in één zin waarom.').first()).toBeVisible()
  await page.getByLabel('Waarom?').fill('Vader en zoon, zegt de dochter.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Zij worden niet meer voorgesteld.')).toBeVisible()
  await expect(page.getByRole('link', { name: /Cornelissen-Vos/ })).toHaveCount(0)

  await page.getByRole('button', { name: /^Niet dezelfde/ }).click()
  await page.getByRole('link', { name: /Cornelissen-Vos/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit zijn twee mensen')
  await page.keyboard.press('o')
  await page.getByLabel('Waarom?').fill('De dochter vergiste zich.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Het paar staat weer op de lijst.')).toBeVisible()
  await page.getByRole('button', { name: /^Te bekijken/ }).click()
  await expect(page.getByRole('link', { name: /Cornelissen-Vos/ })).toBeVisible()
})

test('A4 an earlier merge can be undone, with a reason', async ({ page }) => {
  await signInAs(page, 'Henk Wolters')
  await page.goto('/werk/dubbelen')
  await page.getByRole('button', { name: /^Samengevoegd/ }).click()
  await page.getByRole('link', { name: /Nijboer/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit is één persoon')
  await examine(page, 'a pair that was merged')
  await page.keyboard.press('z')
  await page.getByLabel('Waarom?').fill('Er belde een tweede meneer.')
  await page.getByText('Het zijn twee mensen: stel ze niet meer voor').click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Het zijn weer twee mensen.')).toBeVisible()
  await page.getByRole('button', { name: /^Samengevoegd/ }).click()
  await expect(page.getByText('Nog niemand samengevoegd')).toBeVisible()
  await examine(page, 'no merges')
})

test('A4 who looks like somebody else is shown before a new one is made, with the reason', async ({
  page,
}) => {
  await signInAs(page, 'Esra Kaya')
  const box = page.getByRole('combobox')
  await box.fill('zijlstra mirte')
  await expect(page.getByRole('option', { name: /Mirthe Zijlstra/ })).toBeVisible()
  await page.keyboard.press('Control+i')
  await page.getByLabel('Voornaam').fill('Mirthe')
  await page.getByLabel('Achternaam').fill('Zijlstraa')
  await page.getByLabel('Geboren').fill('3-11-1999')
  await page.getByRole('button', { name: /^Voer in/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('achternaam klinkt hetzelfde')
  await expect(dialog).toContainText('waarschijnlijk')
  await examine(page, 'look-alikes')
  await dialog.getByRole('button', { name: 'Deze is het' }).first().click()
  await expect(page.getByText(/Mirthe is bekend|Mirthe is nog niet bekend/).first()).toBeVisible()
})
