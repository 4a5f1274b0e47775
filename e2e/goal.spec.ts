import { examine, expect, screens, test } from './support/index.ts'

// It leaves a goal in other words; goals.spec.ts, which comes next, does not mind.
test.use({ own: 'goals' })

test('D1 D9 a goal is measured and put in other words by keyboard, and keeps what it was before', async ({
  visit,
}) => {
  const page = await visit({ as: 'Nadia Haddou' })
  await page.getByRole('link', { name: 'Proefplaats bij Fietspunt Van Rijn regelen' }).click()
  await expect(page.getByRole('heading', { name: 'Huishouden Terpstra' })).toBeVisible()
  const dialog = page.getByRole('dialog')

  await test.step('two numbers, each with its day and who measured it', async () => {
    for (const number of ['3', '4,5']) {
      await page.keyboard.press('m')
      await expect(dialog.getByRole('textbox')).toBeFocused()
      await page.keyboard.type(number)
      await page.keyboard.press('Control+Enter')
      await expect(dialog).toBeHidden()
    }
    await page.keyboard.press('m')
    await expect(dialog.getByRole('textbox')).toHaveValue('4,5')
    const before = dialog.getByRole('region', { name: 'Eerder gemeten' }).getByRole('listitem')
    await expect(before.first()).toContainText('4,5')
    await expect(before.nth(1)).toContainText(/^.+3 .*Nadia Haddou$/)
    await screens(page, 'goal-measured')
    await examine(page, 'casus, measured before')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('a number that was typed wrong is taken back', async () => {
    await page.keyboard.press('m')
    await expect(dialog.getByRole('textbox')).toBeFocused()
    await page.keyboard.type('60')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('uren werk per week: 60')).toBeVisible()
    await page.keyboard.press('z')
    await expect(page.getByText('De meting is teruggenomen')).toBeVisible()
    await page.keyboard.press('m')
    await expect(dialog.getByRole('textbox')).toHaveValue('4,5')
    await expect(dialog.getByRole('region', { name: 'Eerder gemeten' })).not.toContainText('60')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('other words; what stood there is read beside them', async () => {
    const open = async () => {
      await page.locator('.rd-case-more summary').click()
      await page.getByRole('button', { name: 'doel in andere woorden' }).click()
      await expect(dialog.getByRole('combobox', { name: 'Welk doel?' })).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(dialog.getByRole('textbox')).toBeFocused()
    }
    await open()
    const words = await dialog.getByRole('textbox').inputValue()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Werk waar ik iets leer')
    await page.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('table', { name: /Plan/ })).toContainText('Werk waar ik iets leer')
    await open()
    const before = dialog.getByRole('region', { name: 'Eerder stond er' })
    await expect(before).toContainText(words)
    await expect(before).toContainText('Nadia Haddou')
    await screens(page, 'goal-worded')
    await examine(page, 'casus, worded before')
  })
})
