import { expect, type Page } from '@playwright/test'
import { newestInvitation, openInvitation } from '../mailbox.ts'
import type { Visit } from '../test.ts'
import { agreement, commands } from './plan.ts'

/** Somebody of the same address whom the municipality knows already. */
export async function isKnown(
  esra: Page,
  person: { readonly givenNames: string; readonly familyName: string; readonly born: string },
  home: object,
): Promise<void> {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const known = await esra.request.post('/v1/personen', { data: { ...person, ...home }, headers })
  expect(known.status(), await known.text()).toBe(201)
}

/** At the decision: these live in the same household. */
export async function livesAlong(henk: Page, ...names: readonly string[]): Promise<void> {
  const members = henk.getByRole('group', { name: /Wie horen bij dit huishouden/ })
  for (const name of names) {
    const one = members.getByRole('button', { name: new RegExp(name) })
    if ((await one.getAttribute('aria-pressed')) !== 'true') await one.click()
    await expect(one).toHaveAttribute('aria-pressed', 'true')
  }
}

/** A partner without account or script says yes by link, and reads nothing of what is not theirs. */
export async function saysYesByLink(
  visit: (options?: Visit) => Promise<Page>,
  {
    name,
    title,
    hidden,
  }: { readonly name: string; readonly title: string; readonly hidden: readonly string[] },
): Promise<void> {
  const partner = await visit({ javaScriptEnabled: false })
  await openInvitation(partner, await newestInvitation(await visit(), name))
  await expect(partner.getByRole('heading', { level: 1 })).toContainText(title)
  const text = await partner.locator('body').innerText()
  for (const secret of hidden) expect(text, `${name} must not read: ${secret}`).not.toContain(secret)
  await partner.getByRole('button', { name: /^Ja/ }).click()
  await expect(partner.getByText(/afgesproken/i).first()).toBeVisible()
}

/** A worker says yes to what was asked, in the case. */
export async function saysYes(page: Page, title: string): Promise<void> {
  await commands(page, title, 'j')
  await expect(agreement(page, title)).toContainText('afgesproken')
}

/** The director writes down that it was kept. */
export async function wasKept(page: Page, title: string, words: string): Promise<void> {
  await commands(page, title, 'k', words)
  await expect(agreement(page, title)).toContainText('nagekomen')
}
