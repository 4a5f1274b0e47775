import { expect, type Page } from '@playwright/test'

/**
 * The assessor gives an open report to whom the screen proposes, once it has said why; answers who that is. `reason` is a
 * criterion that does not follow from the facts.
 */
export async function assigns(henk: Page, because: RegExp, reason?: string): Promise<string> {
  await henk.keyboard.press('3')
  if (reason !== undefined) await henk.getByRole('button', { name: reason, exact: true }).click()
  const proposed = henk
    .getByRole('radiogroup', { name: 'Wie voert de regie?' })
    .locator('label')
    .filter({ has: henk.getByRole('radio', { checked: true }) })
  await expect(proposed, 'somebody is proposed, with what speaks for it').toContainText(because)
  await expect(proposed).toContainText(/past \d+ van \d+/)
  const name = String(await proposed.locator('b').textContent())
  await henk.getByRole('button', { name: /^Besluit en wijs toe/ }).click()
  await expect(henk.getByText(new RegExp(`${name} voert de regie voor`))).toBeVisible()
  return name
}
