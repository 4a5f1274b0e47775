import { expect, type Page } from '@playwright/test'
import { examine } from '../examine.ts'
import { agreements, goal } from './cast.ts'
import { agreement, commands } from './plan.ts'

/** Settles what still runs, reports per goal, and closes once the resident's verdict stands beside it. */
export async function closesTheCase(nadia: Page, verdict: () => Promise<void>): Promise<void> {
  await commands(nadia, agreements.network, 'k', 'Tante Truus is er elke donderdag.')
  await expect(agreement(nadia, agreements.network)).toContainText('nagekomen')
  await commands(nadia, agreements.partner, 'k', 'De nachtzuster is er sinds maandag.')
  await expect(agreement(nadia, agreements.partner)).toContainText('nagekomen')
  await commands(nadia, agreements.worker, 'x', 'Niet gedaan; de kredietbank pakt het op.')
  await expect(agreement(nadia, agreements.worker)).toContainText('niet nagekomen')
  await nadia.keyboard.press('Escape')

  await nadia.getByRole('button', { name: /eindverslag/ }).click()
  await expect(nadia.getByRole('heading', { level: 1 })).toHaveText('Eindverslag')
  const close = nadia.getByRole('button', { name: 'Sluit casus' })
  await expect(nadia.getByText('Nog één afspraak loopt')).toBeVisible()
  await expect(close, 'not while something runs').toBeDisabled()
  await nadia.getByRole('link', { name: agreements.resident }).first().click()
  await commands(nadia, agreements.resident, 'k', 'De map is er.')
  await expect(agreement(nadia, agreements.resident)).toContainText('nagekomen')
  await nadia.keyboard.press('Escape')
  await nadia.getByRole('button', { name: /eindverslag/ }).click()

  const section = nadia.getByRole('region', { name: goal })
  await section.getByText('deels bereikt', { exact: true }).click()
  await section.getByLabel('Waarom is dit het resultaat?').fill('De nachten gaan beter, niet elke week.')
  await section.getByRole('button', { name: 'Leg resultaat vast' }).click()
  await expect(section.getByText('Jij vindt: deels bereikt')).toBeVisible()
  await verdict()
  await nadia.reload()
  await expect(section.getByText('Jij vindt: deels bereikt')).toBeVisible()
  await expect(section.getByText(/vindt: niet bereikt/)).toBeVisible()
  await expect(section.getByText('Moeder slaapt nu bij mij in de kamer.')).toBeVisible()

  await nadia
    .getByRole('group', { name: 'Achteraf was dit' })
    .getByRole('button', { name: 'goed zo' })
    .click()
  await close.click()
  await expect(nadia.getByText('Huishouden Quispel is afgesloten').first()).toBeVisible()
}

/** A closed case opens as a new episode that knows the one before. */
export async function reopensTheCase(nadia: Page, closedPath: string): Promise<void> {
  await nadia.goto(closedPath)
  await expect(nadia.getByText(/afgesloten op/)).toBeVisible()
  await nadia
    .getByRole('button', { name: /Heropen als nieuwe episode/ })
    .first()
    .click()
  const dialog = nadia.getByRole('dialog', { name: 'Heropen als nieuwe episode' })
  await examine(nadia, 'Casus, closed, reopening')
  await dialog.getByLabel('Waarom gaat dit weer open?').fill('De nachtzorg is weggevallen.')
  await dialog.getByRole('button', { name: /^Heropen/ }).click()
  await expect(nadia.getByRole('link', { name: 'vorige episode' })).toHaveAttribute('href', closedPath)
  expect(new URL(nadia.url()).pathname).not.toBe(closedPath)
}
