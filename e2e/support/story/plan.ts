import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a household from the list; answers with the address of the case. */
export async function opensHousehold(page: Page, name: string): Promise<string> {
  await page.goto('/werk/huishoudens')
  await page.getByRole('searchbox').fill(name)
  await page
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Huishouden ${name}`)
  return new URL(page.url()).pathname
}

export interface Goal {
  readonly words: string
  readonly domain: string
  readonly indicator: string
  readonly now: string
  readonly target: string
}

/** A goal in the resident's words, with its indicator chosen before help starts. */
export async function setsGoal(page: Page, goal: Goal): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('g')
  const dialog = page.getByRole('dialog', { name: 'Nieuw doel' })
  await dialog.getByLabel(/Wat wil de inwoner/).fill(goal.words)
  await dialog.getByLabel('Waar gaat het over?').selectOption({ label: goal.domain })
  await dialog.getByLabel(/Waaraan zien jullie/).fill(goal.indicator)
  await dialog.getByLabel('Nu', { exact: true }).fill(goal.now)
  await dialog.getByLabel('Doel', { exact: true }).fill(goal.target)
  await dialog.getByRole('button', { name: /Zet dit doel/ }).click()
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('rowheader', { name: new RegExp(goal.words) })).toBeVisible()
}

export interface Proposal {
  readonly title: string
  readonly who: string
  readonly when: 'over 1 week' | 'over 2 weken' | 'over 1 maand'
  readonly pulse: 'geen' | 'elke week' | 'om de week'
  /** Which goal it is for; the first unless told. */
  readonly goal?: string
}

/** Asks somebody for a promise; it waits for their yes. */
export async function proposes(page: Page, { title, who, when, pulse, goal }: Proposal): Promise<void> {
  await page.keyboard.press('a')
  const dialog = page.getByRole('dialog', { name: 'Nieuwe afspraak' })
  if (goal !== undefined) await dialog.getByLabel('Voor welk doel?').selectOption({ label: goal })
  await dialog.getByLabel('Wat spreken we af?').fill(title)
  await dialog.getByLabel('Wie belooft dit?').selectOption({ label: who })
  await dialog.getByRole('button', { name: when }).click()
  await dialog
    .getByRole('group', { name: 'Hoe vaak vragen we hoe het gaat?' })
    .getByRole('button', { name: pulse, exact: true })
    .click()
  await dialog.getByRole('button', { name: /Spreek af/ }).click()
  await expect(dialog).toBeHidden()
  await expect(agreement(page, title)).toBeVisible()
}

/** The cell of an agreement on the plan board. */
export function agreement(page: Page, title: string): Locator {
  return page.getByRole('table', { name: /Plan/ }).getByRole('button', { name: title })
}

/** Selects an agreement on the board and gives a command by its key; `remark` for commands that ask one. */
export async function commands(page: Page, title: string, key: string, remark?: string): Promise<void> {
  const form = page.locator('form.rd-command-form')
  // Escape and the choice are both in the address; a machine is faster than the router, so it waits for the first.
  const details = page.getByRole('region', { name: /^Afspraak: / })
  await expect(async () => {
    if ((await details.count()) === 0) return
    await page.keyboard.press('Escape')
    await expect(details).toHaveCount(0, { timeout: 1_500 })
  }).toPass({ timeout: 12_000 })
  await expect(async () => {
    await agreement(page, title).focus()
    await expect(agreement(page, title)).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press(key)
    if (remark !== undefined) await form.getByRole('textbox').waitFor({ timeout: 5_000 })
  }).toPass({ timeout: 20_000 })
  if (remark === undefined) return
  await form.getByRole('textbox').fill(remark)
  await form.getByRole('button', { name: /Leg vast/ }).click()
  await expect(form).toBeHidden()
}
