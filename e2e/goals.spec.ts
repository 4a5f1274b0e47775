import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, signInAs, test } from './support/index.ts'
import { kept, measure, table } from './support/measure.ts'

const words = 'Mijn vader is gevallen en ik kan niet elke dag bij hem zijn.'

// The names of all households must be in sight: those that other files add would be too many.
test.use({ own: 'goals' })
test.beforeAll(() => rmSync('test-results/goals.json', { force: true }))
test.afterAll(() => console.log(`\n${table(kept())}\n`))

test('P4 A1 a report for a known resident by phone: at most 8 clicks', async ({ page }) => {
  await signInAs(page, 'Esra Kaya')
  await page.getByRole('combobox').waitFor()
  const task = {
    task: 'report for a known resident, by phone',
    goal: '≤ 8 clicks, ≤ 90 s without the story',
    storyKeys: words.length,
  }
  const { clicks, seconds } = await measure(page, task, async () => {
    await page.getByRole('combobox').pressSequentially('terpsta 1975')
    await page.getByRole('option', { name: /Rob Terpstra/ }).click()
    await page.getByPlaceholder('in eigen woorden').click()
    await page.keyboard.type(words)
    await page.getByRole('button', { name: 'mantelzorg', exact: true }).click()
    await page.getByRole('button', { name: 'na half vier' }).click()
    await page.getByRole('button', { name: /^Bel terug/ }).click()
    await expect(page.getByRole('heading', { name: /^Melding .* staat/ })).toBeVisible()
  })
  expect(clicks).toBeLessThanOrEqual(8)
  expect(seconds).toBeLessThanOrEqual(90)
})

test('P4 B1 triage of one report to a person: at most 5 clicks', async ({ page }) => {
  await signInAs(page, 'Henk Wolters')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const task = { task: 'triage one report to a person', goal: '≤ 5 clicks, ≤ 60 s' }
  const { clicks, seconds } = await measure(page, task, async () => {
    await page
      .getByRole('button', { name: /^Beoordeel/ })
      .first()
      .click()
    await page.getByText('Licht plan').click()
    await page.getByRole('radiogroup', { name: 'Wie voert de regie?' }).locator('label').nth(1).click()
    await page.getByRole('button', { name: /^Besluit en wijs toe/ }).click()
    await expect(page.getByText(/voert de regie voor/)).toBeVisible()
  })
  expect(clicks).toBeLessThanOrEqual(5)
  expect(seconds).toBeLessThanOrEqual(60)
})

test('P4 B1 triage of one report to a person: by keyboard only', async ({ page }) => {
  await signInAs(page, 'Henk Wolters')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const task = { task: 'triage one report, keyboard only', goal: '0 clicks, ≤ 60 s' }
  const { clicks, seconds } = await measure(page, task, async () => {
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Gevraagd' }).waitFor()
    await page.keyboard.press('4')
    await page.keyboard.press('b')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText(/voert de regie voor/)).toBeVisible()
  })
  expect(clicks).toBe(0)
  expect(seconds).toBeLessThanOrEqual(60)
})

test('P4 D2 what was agreed and is it kept? From log-in in one click on any name, and no scrolling', async ({
  page,
}) => {
  await signInAs(page, 'Nadia Haddou')
  const names = page.getByRole('region', { name: 'Alle huishoudens' }).getByRole('link')
  await names.first().waitFor()
  const households = page.getByRole('link', { name: /^Huishoudens/ }).locator('b')
  await expect(names, 'every household has its name there').toHaveCount(Number(await households.innerText()))
  expect(await outOfSight(page, '.rd-names a'), 'every name is in sight at 1366x768').toEqual([])
  // One without a mark: the day itself does not speak of it.
  const name = names.filter({ hasNot: page.locator('svg') }).last()
  const task = {
    task: 'what was agreed and is it kept? Any household',
    goal: '≤ 2 clicks, ≤ 5 s, no scrolling',
  }
  const { clicks, seconds } = await measure(page, task, async () => {
    await name.click()
    await expect(page.getByRole('table', { name: /Plan/ })).toBeVisible()
  })
  expect(clicks).toBe(1)
  expect(seconds).toBeLessThanOrEqual(5)
  await expect(page.locator('button.rd-promise').first()).toBeVisible()
  expect(await outOfSight(page, 'button.rd-promise'), 'every agreement is in sight at 1366x768').toEqual([])
})

test('P4 D2 what was agreed and is it kept? Over the list of households in two clicks, and no scrolling', async ({
  page,
}) => {
  await signInAs(page, 'Nadia Haddou')
  await page.getByRole('heading', { level: 1 }).waitFor()
  // Two clicks cost 5.3 s in the model before the machine does anything: the names on Vandaag are the way within 5 s.
  const task = { task: 'the same, the long way: over the list of households', goal: '≤ 2 clicks' }
  const { clicks } = await measure(page, task, async () => {
    await page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: /Huishoudens/ })
      .click()
    await page.getByRole('link', { name: 'Terpstra', exact: true }).click()
    await expect(page.getByRole('table', { name: /Plan/ })).toBeVisible()
  })
  expect(clicks).toBeLessThanOrEqual(2)
  const promises = page.getByRole('table', { name: /Plan/ }).locator('button.rd-promise')
  expect(await promises.count()).toBeGreaterThanOrEqual(12)
  expect(await outOfSight(page, 'button.rd-promise'), 'every agreement is in sight at 1366x768').toEqual([])
  expect(await outOfSight(page, '.rd-line-item'), 'and so is the time line').toEqual([])
})

test('P4 D2 what was agreed and is it kept? From its row on Vandaag in one click', async ({ page }) => {
  await signInAs(page, 'Nadia Haddou')
  const row = page.getByRole('link', { name: 'Proefplaats bij Fietspunt Van Rijn regelen' })
  await row.waitFor()
  const task = { task: 'the same, of a household that Vandaag names', goal: '≤ 2 clicks, ≤ 5 s' }
  const { clicks, seconds } = await measure(page, task, async () => {
    await row.click()
    await expect(page.getByRole('table', { name: /Plan/ })).toBeVisible()
  })
  expect(clicks).toBe(1)
  expect(seconds).toBeLessThanOrEqual(5)
})

test('P4 D2 what was agreed and is it kept? From log-in by keyboard in six keys', async ({ page }) => {
  await signInAs(page, 'Nadia Haddou')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.locator('.rd-action-row').first().waitFor()
  const task = {
    task: 'the same, by keyboard: / terp Enter',
    goal: '0 clicks, ≤ 5 s',
    // Whom to look for, and whether the first name in the list is the one.
    thoughts: 2,
  }
  const { clicks, keys } = await measure(page, task, async () => {
    await page.keyboard.press('/')
    await page.getByRole('combobox').waitFor()
    await page.keyboard.type('terp')
    await page.getByRole('option', { name: /Terpstra/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('table', { name: /Plan/ })).toBeVisible()
  })
  expect(clicks).toBe(0)
  expect(keys).toBeLessThanOrEqual(6)
})

test('P4 N1 the resident sees what was agreed with 1 click', async ({ page }) => {
  await signInAs(page, 'Rob Terpstra', 'inwoner')
  await page.goto('/')
  const task = { task: 'the same, by the resident', goal: '1 click' }
  const { clicks } = await measure(page, task, async () => {
    await page.getByRole('link', { name: 'Naar mijn plan' }).click()
    await expect(page.getByRole('heading', { name: 'Wat is er afgesproken?' })).toBeVisible()
  })
  expect(clicks).toBe(1)
})

test('P4 D2 a contact note plus one agreement: at most 4 clicks and one required field', async ({ page }) => {
  await signInAs(page, 'Nadia Haddou')
  await page.getByRole('link', { name: 'Stageplek met begeleiding' }).first().click()
  await page.getByRole('heading', { name: 'Huishouden Terpstra' }).waitFor()
  const note = 'Gebeld met Rob. Hij wil zelf met school praten.'
  const title = 'School bellen over de rooster'
  const task = {
    task: 'contact note plus one agreement',
    goal: '≤ 4 clicks, 1 required field',
    storyKeys: note.length + title.length,
  }
  const { clicks } = await measure(page, task, async () => {
    await page
      .getByRole('region', { name: 'Toetsen' })
      .getByRole('button', { name: /notitie/ })
      .click()
    await expect(page.getByLabel('Wat is er besproken?')).toBeFocused()
    await page.keyboard.type(note)
    await page.getByRole('button', { name: 'Bewaar en maak afspraak' }).click()
    await expect(page.getByLabel('Wat spreken we af?')).toBeFocused()
    await page.keyboard.type(title)
    await page.getByRole('button', { name: /^Spreek af/ }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  })
  expect(clicks).toBeLessThanOrEqual(4)
  await expect(page.getByRole('table', { name: /Plan/ }).getByRole('button', { name: title })).toBeVisible()

  await page.keyboard.press('a')
  await page.getByRole('button', { name: /^Spreek af/ }).click()
  await expect(page.getByText('Eén ding moet nog'), 'only the sentence is required').toBeVisible()
})

/** What a person would have to scroll for: outside the window, or cut off by a box that scrolls. */
function outOfSight(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((wanted) => {
    const hidden: string[] = []
    for (const element of document.querySelectorAll(wanted)) {
      const { left, right, top, bottom } = element.getBoundingClientRect()
      let sight = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
      for (let box = element.parentElement; box; box = box.parentElement) {
        if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflow)) continue
        const edge = box.getBoundingClientRect()
        sight = {
          left: Math.max(sight.left, edge.left),
          top: Math.max(sight.top, edge.top),
          right: Math.min(sight.right, edge.right),
          bottom: Math.min(sight.bottom, edge.bottom),
        }
      }
      const seen =
        left >= sight.left - 1 &&
        right <= sight.right + 1 &&
        top >= sight.top - 1 &&
        bottom <= sight.bottom + 1
      if (!seen) hidden.push(`${element.textContent} ${Math.round(top)}–${Math.round(bottom)}`)
    }
    return hidden
  }, selector)
}
