import { randomUUID } from 'node:crypto'
import { type APIResponse, expect, type Page } from '@playwright/test'
import { driek, questions, xandra } from './cast.ts'

/** Step 1: search, find nobody, enter the person once, two questions by phone, the confirmation with the legal date. */
export async function reportsByPhone(esra: Page): Promise<{ readonly number: string }> {
  const headers = { 'idempotency-key': randomUUID() }
  const known = await esra.request.post('/v1/personen', { data: driek, headers })
  expect(known.status(), await known.text()).toBe(201)

  await esra.getByRole('combobox').fill(xandra.name)
  await expect(esra.getByText('Niemand gevonden.')).toBeVisible()
  await esra.getByRole('button', { name: 'Iemand anders, nieuw invoeren' }).click()
  const form = esra.getByRole('form', { name: 'Iemand nieuw invoeren' })
  await expect(form.getByLabel('Voornaam'), 'what was typed is not asked again').toHaveValue('Xandra')
  await expect(form.getByLabel('Achternaam')).toHaveValue('Quispel')
  for (const [label, value] of [
    ['Geboren', xandra.born],
    ['BSN', xandra.bsn],
    ['Telefoon', xandra.phone],
    ['E-mail', xandra.email],
    ['Straat', xandra.street],
    ['Nummer', xandra.houseNumber],
    ['Postcode', xandra.postcode],
    ['Plaats', xandra.city],
  ] as const) {
    await form.getByLabel(label, { exact: true }).fill(value)
  }
  await form.getByRole('button', { name: 'Voer in' }).click()
  await expect(esra.getByRole('heading', { name: /Aan de lijn/ })).toBeVisible()

  for (const [index, { words, effect, domain }] of questions.entries()) {
    if (index > 0) await esra.getByRole('button', { name: 'Nog een vraag', exact: true }).click()
    await esra.getByPlaceholder('in eigen woorden').nth(index).fill(words)
    await esra.getByLabel('Wat moet er anders zijn?').nth(index).fill(effect)
    const domains = esra.getByRole('group', { name: `Leefgebieden bij vraag ${index + 1}` })
    await domains.getByRole('button', { name: domain, exact: true }).click()
  }
  await expect(esra.getByRole('button', { name: 'telefoon', pressed: true })).toBeVisible()
  await esra.getByRole('button', { name: 'Gesprek thuis plannen' }).click()

  const heading = esra.getByRole('heading', { name: /^Melding .* staat/ })
  await expect(heading).toContainText(xandra.name)
  await expect(
    esra.getByText(/Uiterlijk .* is het onderzoek klaar\. Dat is de wettelijke termijn\./),
  ).toBeVisible()
  await expect(esra.getByText(`De bevestiging gaat per e-mail naar ${xandra.email}.`)).toBeVisible()
  return { number: /^Melding (\S+) staat/.exec(await heading.innerText())?.[1] ?? '' }
}

/** What the front desk never sees: Vandaag, a case, or what stands in a plan. */
export async function frontDeskSeesNoPlan(
  esra: Page,
  casePath: string,
  secrets: readonly string[],
): Promise<void> {
  const menu = esra.getByRole('navigation', { name: 'Hoofdmenu' })
  await expect(menu.getByRole('link', { name: /Huishoudens|Vandaag|Binnengekomen/ })).toHaveCount(0)
  await esra.goto('/werk/bellen')
  await esra.getByRole('combobox').fill(xandra.name)
  await esra.getByRole('option', { name: /Xandra Quispel/ }).click()
  await expect(esra.getByText('Xandra is bekend')).toBeVisible()
  await expect(esra.getByText('Nadia Haddou').first(), 'that somebody directs may be seen').toBeVisible()
  await saysNothingOf(esra, secrets)
  await esra.goto(casePath)
  await isAbsent(esra)
  const there = await esra.request.get(`/v1/casussen/${casePath.split('/').at(-1)}`)
  const nowhere = await esra.request.get(`/v1/casussen/${randomUUID()}`)
  expect([there.status(), await codeOf(there)]).toEqual([nowhere.status(), await codeOf(nowhere)])
  expect(there.ok()).toBe(false)
}

async function codeOf(reply: APIResponse): Promise<unknown> {
  return ((await reply.json()) as { code?: unknown }).code
}

export async function isAbsent(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Deze pagina is er niet, of is niet voor jou',
  )
}

export async function saysNothingOf(page: Page, secrets: readonly string[]): Promise<void> {
  const text = await page.locator('body').innerText()
  for (const secret of secrets) expect(text, `must not show: ${secret}`).not.toContain(secret)
}
