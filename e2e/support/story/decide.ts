import { expect, type Page } from '@playwright/test'

/** The assessor opens a report of somebody from Binnengekomen. */
export async function assesses(henk: Page, name: string): Promise<void> {
  await henk.goto('/werk/binnengekomen')
  const row = henk.getByRole('listitem').filter({ hasText: name })
  await row.getByRole('button', { name: /^Beoordeel/ }).click()
  await expect(henk.getByRole('heading', { level: 1 })).toContainText(name)
}

/** Light or heavy, with a reason, to this director. */
export async function decides(
  henk: Page,
  weight: 'Licht plan' | 'Zwaar plan',
  director: string,
  reason?: string,
): Promise<void> {
  await henk.getByRole('radio', { name: new RegExp(weight) }).check({ force: true })
  if (reason !== undefined) {
    const chip = henk.getByRole('group', { name: 'Omdat' }).getByRole('button', { name: reason, exact: true })
    if ((await chip.getAttribute('aria-pressed')) !== 'true') await chip.click()
  }
  const directors = henk.getByRole('radiogroup', { name: 'Wie voert de regie?' })
  const chosen = directors.getByRole('radio', { name: new RegExp(director) })
  if ((await chosen.count()) === 0) await henk.getByRole('button', { name: 'Meer collega’s' }).click()
  await chosen.check({ force: true })
  await henk.getByRole('button', { name: /^Besluit en wijs toe/ }).click()
  await expect(henk.getByText(`${director} voert de regie voor`)).toBeVisible()
}
