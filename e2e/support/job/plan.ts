import { expect, type Locator, type Page } from '@playwright/test'
import { agreements, goal, note, questions, xandra } from './cast.ts'

/** Opens the household from the list; answers with the address of the case. */
export async function opensHousehold(page: Page): Promise<string> {
  await page
    .getByRole('navigation', { name: 'Hoofdmenu' })
    .getByRole('link', { name: /Huishoudens/ })
    .click()
  await page.getByRole('searchbox').fill('Quispel')
  await page
    .getByRole('link', { name: /Quispel/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huishouden Quispel')
  return new URL(page.url()).pathname
}

/** Step 3: the first goal in her words, her mother in the own network, a note. */
export async function makesThePlan(nadia: Page): Promise<void> {
  await expect(nadia.getByText(questions[0].words), 'the words of the report stay visible').toBeVisible()
  await expect(nadia.getByText(questions[1].words)).toBeVisible()
  await nadia.getByRole('button', { name: /Zet het eerste doel/ }).click()
  const dialog = nadia.getByRole('dialog', { name: 'Nieuw doel' })
  await expect(dialog.getByLabel(/Wat wil de inwoner/), 'not asked twice').toHaveValue(questions[0].words)
  await dialog.getByLabel(/Wat wil de inwoner/).fill(goal)
  await dialog.getByLabel('Waar gaat het over?').selectOption({ label: 'mantelzorg' })
  await dialog.getByLabel(/Waaraan zien jullie/).fill('nachten doorgeslapen per week')
  await dialog.getByLabel('Nu', { exact: true }).fill('0')
  await dialog.getByLabel('Doel', { exact: true }).fill('1')
  await dialog.getByRole('button', { name: /Zet dit doel/ }).click()
  await expect(dialog).toBeHidden()
  await expect(nadia.getByRole('rowheader', { name: new RegExp(goal) })).toBeVisible()

  await nadia.keyboard.press('w')
  const network = nadia.getByRole('dialog', { name: 'Iemand uit het eigen netwerk' })
  await network.getByLabel('Hoe heet die persoon?').fill('Tante Truus')
  await network.getByRole('button', { name: /Zet erbij/ }).click()
  await expect(network).toBeHidden()

  await nadia.keyboard.press('n')
  const notes = nadia.getByRole('dialog', { name: 'Notitie' })
  await notes.getByLabel('Wat is er besproken?').fill(note)
  await notes.getByRole('button', { name: /^Bewaar Ctrl/ }).click()
  await expect(notes).toBeHidden()
}

interface Proposal {
  readonly title: string
  readonly who: string
  readonly when: 'over 1 week' | 'over 2 weken' | 'over 1 maand'
  readonly pulse: 'geen' | 'elke week' | 'om de week'
}

const proposals: readonly Proposal[] = [
  { title: agreements.resident, who: xandra.name, when: 'over 1 maand', pulse: 'geen' },
  { title: agreements.network, who: 'Tante Truus', when: 'over 1 maand', pulse: 'geen' },
  { title: agreements.worker, who: 'Karin Postma, Werkplein', when: 'over 1 week', pulse: 'geen' },
  {
    title: agreements.partner,
    who: 'Carla Tol, Thuiszorg De Wending',
    when: 'over 2 weken',
    pulse: 'elke week',
  },
]

/** Step 4: agreements by the resident, the own network, a worker and a partner, all equal items. */
export async function makesAgreements(nadia: Page): Promise<void> {
  for (const { title, who, when, pulse } of proposals) {
    await nadia.keyboard.press('a')
    const dialog = nadia.getByRole('dialog', { name: 'Nieuwe afspraak' })
    await dialog.getByLabel('Wat spreken we af?').fill(title)
    await dialog.getByLabel('Wie belooft dit?').selectOption({ label: who })
    await dialog.getByRole('button', { name: when }).click()
    await dialog.getByRole('button', { name: pulse, exact: true }).click()
    await dialog.getByRole('button', { name: /Spreek af/ }).click()
    await expect(dialog).toBeHidden()
    await expect(agreement(nadia, title)).toContainText('voorgesteld')
  }
}

/** The cell of an agreement on the plan board. */
export function agreement(page: Page, title: string): Locator {
  return page.getByRole('table', { name: /Plan/ }).getByRole('button', { name: title })
}

/** Selects an agreement on the board and gives a command by its key; `remark` for commands that ask one. */
export async function commands(page: Page, title: string, key: string, remark?: string): Promise<void> {
  await page.keyboard.press('Escape')
  await agreement(page, title).focus()
  await expect(agreement(page, title)).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press(key)
  if (remark === undefined) return
  const form = page.locator('form.rd-command-form')
  await form.getByRole('textbox').fill(remark)
  await form.getByRole('button', { name: /Leg vast/ }).click()
  await expect(form).toBeHidden()
}
