import { expect, type Page } from '@playwright/test'

/** Workers go through the municipality's provider, residents through the DigiD broker; the demo stands in for both. */
export type Door = 'medewerker' | 'inwoner'

/**
 * Signs in through the door of workers or residents and the demo's provider, by the requests that a browser sends: the same
 * OpenID Connect round, without drawing its pages each time. access.spec.ts and keyboard.spec.ts sign in by hand.
 * @param accountName the person's name, or enough of it to fit one button only
 */
export async function signInAs(page: Page, accountName: string, door: Door = 'medewerker'): Promise<void> {
  const { request } = page.context()
  const choice = await request.get(`/inloggen/${door}`)
  const buttons = [
    ...(await choice.text()).matchAll(/<button[^>]*\bvalue="([^"]+)"[^>]*>([\s\S]*?)<\/button>/g),
  ]
  const accounts = buttons.filter(([, , words]) => words?.replace(/<[^>]+>/g, '').includes(accountName))
  expect(accounts, `accounts with ${accountName} in their name`).toHaveLength(1)
  const back = await request.post(choice.url(), { form: { account: accounts[0]?.[1] ?? '' } })
  expect(back.ok(), `${accountName} is signed in`).toBe(true)
  await page.goto(door === 'medewerker' ? '/werk' : '/mijn-plan')
  await page.waitForURL(door === 'medewerker' ? /\/werk\/[a-z]/ : '**/mijn-plan')
}
