import { expect, type Page } from '@playwright/test'

export interface Invitation {
  readonly link: string
  readonly code: string
  readonly mail: string
}

/** The newest link and its code for a partner, as they stand in the mailbox of the demo. */
export async function newestInvitation(page: Page, name: string): Promise<Invitation> {
  await page.goto('/demo/postvak')
  const messages = page.getByRole('article').filter({ hasText: `aan ${name}` })
  const mail = messages.filter({ hasText: 'e-mail' }).first()
  const text = messages.filter({ hasText: 'Uw code voor Rondom' }).first()
  await expect(mail).toBeVisible()
  const code = /\d{6}/.exec(await text.innerText())?.[0] ?? ''
  const link = (await mail.getByRole('link', { name: 'Open de link' }).getAttribute('href')) ?? ''
  expect(code, 'the text message has a code').toMatch(/^\d{6}$/)
  expect(link, 'the mail has a link').toMatch(/^\/p\//)
  return { link, code, mail: await mail.innerText() }
}

/** Opens a link with its code, as a partner without an account does. */
export async function openInvitation(page: Page, { link, code }: Invitation): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await page.waitForURL(/\/p\/(?:afspraak|verwijzing)$/)
}
