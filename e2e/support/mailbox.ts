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
  const withLink = page.getByRole('link', { name: 'Open de link' })
  const mail = messages.filter({ hasText: 'e-mail' }).filter({ has: withLink }).first()
  const text = messages.filter({ hasText: 'Uw code voor Rondom' }).first()
  await expect(mail).toBeVisible()
  const code = /\d{6}/.exec(await text.innerText())?.[0] ?? ''
  const link = (await mail.getByRole('link', { name: 'Open de link' }).getAttribute('href')) ?? ''
  expect(code, 'the text message has a code').toMatch(/^\d{6}$/)
  expect(link, 'the mail has a link').toMatch(/^\/p\//)
  return { link, code, mail: await mail.innerText() }
}

const behindLink = /\/p\/(?:afspraak|verwijzing)$/

/** Opens a link with its code, as a partner without an account does. */
export async function openInvitation(page: Page, { link, code }: Invitation): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Ga verder' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // Another browser used it before: this one asks for its own.
  if (!behindLink.test(page.url())) await openWithNewCode(page, link)
  await page.waitForURL(behindLink)
}

/** The code was used elsewhere: a new one goes to the partner's telephone. */
async function openWithNewCode(page: Page, link: string): Promise<void> {
  await expect(page.getByText('Deze code is al gebruikt').first()).toBeVisible()
  await page.getByRole('button', { name: 'Stuur een nieuwe code' }).click()
  await expect(page.getByRole('status')).toContainText('Er is een nieuwe code verstuurd')
  const mailbox = await page.context().newPage()
  await mailbox.goto('/demo/postvak')
  const text = mailbox.getByRole('article').filter({ hasText: 'Uw code voor Rondom' }).first()
  const code = /\d{6}/.exec(await text.innerText())?.[0] ?? ''
  await mailbox.close()
  await page.goto(link)
  await page.getByLabel('Code').fill(code)
  await page.getByRole('button', { name: 'Ga verder' }).click()
}
