import type { Page } from '@playwright/test'

/** Workers go through the municipality's provider, residents through the DigiD broker; the demo stands in for both. */
export type Door = 'medewerker' | 'inwoner'

/**
 * Signs in through the door of workers or residents and the demo's provider, which shows one button per account.
 * @param accountName the person's name, or enough of it to fit one button only
 */
export async function signInAs(page: Page, accountName: string, door: Door = 'medewerker'): Promise<void> {
  await page.goto(`/inloggen/${door}`)
  await page.getByRole('button', { name: accountName }).click()
  await page.waitForURL(door === 'medewerker' ? /\/werk\/[a-z]/ : '**/mijn-plan')
}
