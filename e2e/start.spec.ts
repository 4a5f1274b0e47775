import type { Page } from '@playwright/test'
import { expect, signInAs, test } from './support/index.ts'

const draftSaved = (page: Page) =>
  page.waitForResponse(
    (reply) => reply.url().includes('/v1/concepten/') && reply.request().method() === 'PUT',
  )

test('P3 headers: no inline script, no framing, nothing personal is kept by a browser', async ({ page }) => {
  await signInAs(page, 'Rob Terpstra', 'inwoner')
  for (const path of ['/', '/mijn-plan', '/werk', '/v1/sessie', '/v1', '/demo/postvak']) {
    const headers = (await page.request.get(path)).headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toMatch(/script-src 'self'(;|$)/)
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy.replace(/style-src-attr [^;]*/, ''), path).not.toContain('unsafe')
    expect(headers['x-content-type-options'], path).toBe('nosniff')
  }
  for (const path of ['/mijn-plan', '/werk', '/v1/sessie', '/demo/postvak']) {
    expect((await page.request.get(path)).headers()['cache-control'], path).toContain('no-store')
  }
  const cookies = await page.context().cookies()
  const session = cookies.find(({ name }) => name === 'rondom')
  expect(session?.httpOnly).toBe(true)
  expect(session?.sameSite).toBe('Lax')
})

test('A1 a call survives a reload and the lock, with the cursor where it was', async ({ page }) => {
  const words = 'Ik val elke week en ik durf de trap niet meer op.'
  await signInAs(page, 'Esra Kaya')
  const field = page.getByPlaceholder('in eigen woorden').first()
  await field.click()
  const saved = draftSaved(page)
  await page.keyboard.type(words)
  await saved
  await page.waitForTimeout(1_200)
  await page.reload()
  await expect(field).toHaveValue(words)
  await expect(field).toBeFocused()

  const more = ' Ook niet met de leuning.'
  await page.keyboard.press('Control+End')
  await page.keyboard.type(more)
  await page.getByText('Esra Kaya · balie').click()
  await page.getByRole('button', { name: 'Zet op slot' }).click()
  await expect(page.getByRole('heading', { name: 'Even op slot, Esra' })).toBeVisible()
  await expect(page.getByText(words), 'behind the lock nothing is left').toHaveCount(0)
  await page.reload()
  await expect(page.getByRole('heading', { name: /Even op slot/ }), 'a reload does not open it').toBeVisible()
  await page.getByRole('button', { name: 'Ga verder met je pas' }).click()
  await page.getByRole('button', { name: 'Esra Kaya' }).click()
  await page.waitForURL('**/werk/bellen')
  await expect(field).toHaveValue(words + more)
})

test('P4 another lock of the same session covers this screen too', async ({ page }) => {
  await signInAs(page, 'Sjoerd Meijer')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const headers = { 'idempotency-key': crypto.randomUUID() }
  expect((await page.request.post('/v1/sessie/_vergrendel', { data: {}, headers })).ok()).toBe(true)
  const refused = await page.request.get('/v1/vandaag')
  expect(((await refused.json()) as { code: string }).code).toBe('session-locked')
  await page.locator('.rd-action-title a').first().click()
  await expect(page.getByRole('heading', { name: 'Even op slot, Sjoerd' })).toBeVisible()
  await expect(page.getByRole('table')).toHaveCount(0)
})

test('D2 two people change one agreement: both versions, one choice', async ({ page, visit }) => {
  const other = await visit({ as: 'Nadia Haddou' })
  await signInAs(page, 'Nadia Haddou')
  for (const one of [page, other]) {
    await one.goto('/werk/huishoudens')
    await one.getByRole('link', { name: 'Terpstra', exact: true }).click()
    await one
      .getByRole('button', { name: /^Sporten op di en do/ })
      .first()
      .click()
  }
  await other.keyboard.press('q')
  await other.locator('#command-remark').fill('Ben heeft een zere knie.')
  await other.keyboard.press('Control+Enter')
  await expect(other.locator('.rd-command-form')).toHaveCount(0)

  await page.keyboard.press('q')
  await page.locator('#command-remark').fill('Joris wil niet meer mee.')
  await page.keyboard.press('Control+Enter')
  const conflict = page.getByRole('alert').filter({ hasText: 'Iemand anders veranderde dit ook' })
  await expect(conflict).toContainText('Ben heeft een zere knie.')
  await expect(conflict).toContainText('Joris wil niet meer mee.')
  await conflict.getByRole('button', { name: 'Die van mij' }).click()
  await expect(conflict).toHaveCount(0)
  await expect(page.locator('.rd-details')).toContainText('Joris wil niet meer mee.')
})

test('A1 without a connection the bar says so, work goes on and is sent by itself', async ({
  page,
  context,
}) => {
  await signInAs(page, 'Nadia Haddou')
  await page.goto('/werk/huishoudens')
  await page.getByRole('link', { name: 'Terpstra', exact: true }).click()
  await page.getByRole('table', { name: /Plan/ }).waitFor()
  await page.keyboard.press('n')
  await page.getByLabel('Wat is er besproken?').waitFor()
  await page.keyboard.press('Escape')
  await expect(page.locator('dialog')).toHaveCount(0)
  await context.setOffline(true)
  await page.keyboard.press('n')
  await page.getByLabel('Wat is er besproken?').fill('Zonder verbinding geschreven.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Geen verbinding sinds/)).toBeVisible()
  await expect(page.getByText(/wacht, /)).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText(/^Geen verbinding sinds/)).toHaveCount(0, { timeout: 12_000 })
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.reload()
  await page.getByRole('table', { name: /Plan/ }).waitFor()
  await page.keyboard.press('n')
  await expect(page.getByRole('dialog').getByText('Zonder verbinding geschreven.')).toHaveCount(1)
})

test('A1 code that did not come without a connection comes when it is back', async ({ page }) => {
  await page.route(/CaseDialogs/, (route) => route.abort('internetdisconnected'))
  await signInAs(page, 'Nadia Haddou')
  await page.goto('/werk/huishoudens')
  await page.getByRole('link', { name: 'Terpstra', exact: true }).click()
  await page.getByRole('table', { name: /Plan/ }).waitFor()
  await page.keyboard.press('n')
  await expect(page.getByText(/^Geen verbinding sinds/)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huishouden Terpstra')
  const again = page.getByRole('button', { name: 'Probeer nu' })
  await expect(again).toBeVisible()
  await page.unroute(/CaseDialogs/)
  // It tries by itself every eight seconds too; then there is nothing left to press.
  await again.click({ timeout: 2_000 }).catch(() => undefined)
  await expect(page.getByLabel('Wat is er besproken?')).toBeVisible()
})
