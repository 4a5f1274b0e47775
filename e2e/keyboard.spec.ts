import {
  asksAboutInternship,
  countActions,
  expect,
  forgetActions,
  holdBack,
  newestInvitation,
  openInvitation,
  signInAs,
  test,
} from './support/index.ts'

test('P4 a director works a whole morning by keyboard only', async ({ page }) => {
  await page.goto('/inloggen/medewerker')
  forgetActions(page)
  const account = page.getByRole('button', { name: 'Nadia Haddou' })
  for (let stop = 0; stop < 30 && !(await account.evaluate((one) => one === document.activeElement)); stop++)
    await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/werk/vandaag')
  const current = page.locator('.rd-action-row.rd-is-current')
  await expect(current).toHaveCount(1)
  const first = await current.innerText()

  await page.keyboard.press('j')
  await expect(current).not.toHaveText(first)
  await page.keyboard.press('k')
  await page.keyboard.press('b')
  await expect(page.getByText(/gebeld/).first()).toBeVisible()
  await page.keyboard.press('z')
  await expect(page.getByText(/gebeld/)).toHaveCount(0)

  const comes = await holdBack(page, '/v1/casussen')
  await page.goto('/werk/voorkeuren')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('terpstra')
  await page.keyboard.press('Enter')
  comes()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huishouden Terpstra')

  await page.keyboard.press('n')
  await expect(page.getByLabel('Wat is er besproken?')).toBeFocused()
  await page.keyboard.type('Gebeld met Rob.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('a')
  await expect(page.getByLabel('Wat spreken we af?')).toBeFocused()
  await page.keyboard.type('Fiets nakijken')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const made = page.getByRole('table', { name: /Plan/ }).getByRole('button', { name: 'Fiets nakijken' })
  await expect(made).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('v')
  await expect(page.locator('#command-remark')).toBeFocused()
  await page.keyboard.type('Toch niet nodig.')
  await page.keyboard.press('Control+Enter')
  await expect(made).toHaveCount(0)

  await page.keyboard.press('Escape')
  await page.keyboard.press('e')
  await expect(page.getByRole('table', { name: /Wat is afgesproken/ })).toBeVisible()
  await page.keyboard.press('e')
  await page.keyboard.press('r')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eindverslag')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Huishouden Terpstra')
  expect((await countActions(page)).clicks).toBe(0)
})

test('P4 letters do nothing while typing and can be switched off', async ({ page }) => {
  await signInAs(page, 'Nadia Haddou')
  await page.goto('/werk/huishoudens')
  const filter = page.getByRole('searchbox')
  await filter.focus()
  await page.keyboard.type('sanafje')
  await expect(filter).toHaveValue('sanafje')
  await expect(page).toHaveURL(/huishoudens$/)
  await expect(page.getByRole('heading', { level: 1 }), 'A did not go to closed households').not.toHaveText(
    /Afgesloten/,
  )

  await page.goto('/werk/voorkeuren')
  const letters = page.getByRole('group', { name: 'Toetsen met één letter' })
  const saved = page.waitForResponse('**/v1/sessie/voorkeuren')
  await letters.getByText('uit', { exact: true }).click()
  await saved
  await page.goto('/werk/huishoudens')
  await page.getByRole('table').waitFor()
  await page.locator('body').press('a')
  await page.locator('body').press('?')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/Afgesloten/)
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog'), 'combinations keep working').toBeVisible()

  await page.goto('/werk/voorkeuren')
  const back = page.waitForResponse('**/v1/sessie/voorkeuren')
  await letters.getByText('aan', { exact: true }).click()
  await back
})

test('P4 N1 D4 pages of residents and partners need no script', async ({ visit }) => {
  const loaded: string[] = []
  const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner', javaScriptEnabled: false })
  const partner = await visit()
  for (const page of [rob, partner])
    page.on('request', (request) => void (request.resourceType() === 'script' && loaded.push(request.url())))
  await rob.goto('/mijn-plan')
  await rob.getByRole('link', { name: /^Nee/ }).first().click()
  await expect(rob.getByRole('heading', { level: 1 })).toBeVisible()
  await rob.getByRole('link', { name: 'Terug naar mijn plan' }).click()
  await expect(rob.getByRole('heading', { level: 1 })).toHaveText('Mijn plan')
  await expect(rob.getByRole('link', { name: 'Snel weg' }), 'leaving works without script').toHaveAttribute(
    'href',
    /^https:/,
  )

  await asksAboutInternship(await visit({ as: 'Nadia Haddou' }))
  const mailbox = await visit({ javaScriptEnabled: false })
  await openInvitation(partner, await newestInvitation(mailbox, 'Wouter Bos'))
  await expect(partner.locator('script'), 'nor does the page of a partner ask for any').toHaveCount(0)
  expect(loaded).toEqual([])
})

test('P4 English is complete and says so', async ({ page, visit }) => {
  const dutch = /\b(de|het|een|wat|wie|voor|niet|afgesproken|doel|huishouden|vandaag|met|zijn|wordt|naar)\b/i
  await page.goto('/?taal=en')
  for (const path of ['/', '/inloggen', '/demo/postvak', '/bestaat-niet']) {
    await page.goto(path)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await headings(path), path).not.toMatch(dutch)
  }
  await signInAs(page, 'Sanne Terpstra', 'inwoner')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('My plan')
  await expect(
    page.getByRole('heading', { level: 3 }).first().locator('[lang=nl]'),
    'own words keep their language',
  ).toBeVisible()

  const worker = await visit({ as: 'Amira Said' })
  await worker.goto('/werk/voorkeuren')
  const saved = worker.waitForResponse('**/v1/sessie/voorkeuren')
  await worker.getByRole('group', { name: 'Taal' }).getByText('English', { exact: true }).click()
  await saved
  const screens = [
    'vandaag',
    'losgelaten',
    'huishoudens',
    'bellen',
    'agenda',
    'wegwijzer',
    'spreekuren',
    'criteria',
  ]
  for (const path of [...screens, 'eigen-kring', 'voorkeuren']) {
    await worker.goto(`/werk/${path}`)
    await worker.getByRole('heading', { level: 1 }).first().waitFor()
    await expect(worker.locator('html')).toHaveAttribute('lang', 'en')
    const text = await worker.locator('nav, h1, h2, thead th, label, legend, .rd-keys').allInnerTexts()
    expect(text.join('\n'), path).not.toMatch(dutch)
  }
  const back = worker.waitForResponse('**/v1/sessie/voorkeuren')
  await worker.getByRole('group', { name: 'Language' }).getByText('Nederlands', { exact: true }).click()
  await back

  async function headings(path: string): Promise<string> {
    // What was sent stays in the language in which it was sent.
    const words = page.locator(path === '/demo/postvak' ? 'h1, nav' : 'h1, h2, nav')
    return (await words.allInnerTexts()).join('\n')
  }
})
