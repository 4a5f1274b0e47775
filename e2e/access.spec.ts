import type { Page } from '@playwright/test'
import {
  examine,
  expect,
  focusShows,
  newestInvitation,
  openInvitation,
  signInAs,
  test,
} from './support/index.ts'

test.describe.configure({ timeout: 120_000 })

const stateOf = (page: Page, selector: string) => page.locator(selector).first().waitFor()

test('P4 the public pages and signing in', async ({ page }) => {
  await page.goto('/')
  await examine(page, 'home')
  await page.goto('/inloggen')
  await examine(page, 'two doors')
  await page.goto('/inloggen?fout=expired')
  await examine(page, 'signing in failed')
  await page.goto('/inloggen/medewerker')
  await examine(page, 'the demo provider')
  await page.goto('/bestaat-niet')
  await examine(page, 'absent page')
  await page.goto('/demo/postvak')
  await examine(page, 'the demo mailbox')
  await page.goto('/v1')
  await examine(page, 'the page of the API')
})

test('P4 A1 A4 Bellen in every state', async ({ page }) => {
  await signInAs(page, 'Esra Kaya')
  await stateOf(page, '#call-search')
  await examine(page, 'Bellen, empty')
  await page.getByRole('button', { name: 'Bel terug' }).click()
  await expect(page.getByText('Kies eerst wie er belt')).toBeVisible()
  await examine(page, 'Bellen, nobody chosen')
  await page.getByRole('combobox').fill('terpsta 1975')
  await stateOf(page, '[role=option]')
  await examine(page, 'Bellen, results')
  await page.getByRole('button', { name: 'Iemand anders, nieuw invoeren' }).click()
  await page.getByLabel('Achternaam').fill('')
  await page.getByRole('button', { name: 'Voer in' }).click()
  await stateOf(page, '.rd-new-person [aria-invalid=true]')
  await examine(page, 'Bellen, new person with a fault')
  await page.getByLabel('Voornaam').fill('Rob')
  await page.getByLabel('Achternaam').fill('Terpstra')
  await page.getByLabel('Geboren').fill('1975')
  await page.getByRole('button', { name: 'Voer in' }).click()
  await expect(page.getByRole('dialog')).toContainText('Is het een van deze mensen?')
  await examine(page, 'Bellen, look-alikes')
  await page.getByRole('button', { name: 'Deze is het' }).first().click()
  await expect(page.getByText(/is bekend/)).toBeVisible()
  await examine(page, 'Bellen, a known person')
  await page
    .getByRole('group', { name: /rekeningen/ })
    .getByRole('button', { name: 'ja' })
    .click()
  await page.getByRole('button', { name: /^Bel terug/ }).click()
  await stateOf(page, '[aria-invalid=true]')
  await examine(page, 'Bellen, faults')
  await page.getByPlaceholder('in eigen woorden').last().fill('Mijn huur is twee maanden achter.')
  const first = page.getByPlaceholder('in eigen woorden').first()
  if ((await first.inputValue()) === '') await first.fill('Mijn huur.')
  await page.getByRole('group', { name: 'Leefgebieden bij vraag 1' }).getByRole('button').first().click()
  await page.getByRole('button', { name: /^Bel terug/ }).click()
  await expect(page.getByRole('heading', { name: /^Melding/ })).toBeVisible()
  await examine(page, 'Bellen, confirmation')
})

test('P4 B1 Binnengekomen and Triage', async ({ page }) => {
  await signInAs(page, 'Henk Wolters')
  await stateOf(page, '.rd-action-row')
  await examine(page, 'Binnengekomen')
  await page
    .getByRole('button', { name: /^Beoordeel/ })
    .first()
    .click()
  await stateOf(page, '.rd-triage-decide')
  await examine(page, 'Triage, undecided')
  await page.keyboard.press('Control+Enter')
  await stateOf(page, '.rd-triage-faults')
  await examine(page, 'Triage, fault')
  await page.keyboard.press('4')
  await page.locator('.rd-term summary').click()
  await examine(page, 'Triage, heavy, term explained')
  await page.keyboard.press('2')
  await examine(page, 'Triage, referral')
  await page.route('**/v1/meldingen', (route) =>
    route.fulfill({ json: { reports: [], counts: { urgent: 0, later: 0, standing: 0 }, lastRound: null } }),
  )
  await page.goto('/werk/binnengekomen')
  await expect(page.getByText('Alles is besloten')).toBeVisible()
  await examine(page, 'Binnengekomen, empty')
})

test('P4 D3 Vandaag, Huishoudens and the case as picture and table', async ({ page }) => {
  await signInAs(page, 'Nadia Haddou')
  await stateOf(page, '.rd-action-row')
  await examine(page, 'Vandaag')
  await page.getByRole('link', { name: 'Hoe vaak was ingrijpen niet nodig?' }).click()
  await expect(page.getByText(/van de \d+ afspraken hoefde je niet in te grijpen/)).toBeVisible()
  await examine(page, 'Losgelaten')
  await page.goto('/werk/huishoudens')
  await stateOf(page, 'tbody tr')
  await examine(page, 'Huishoudens')
  await page.getByRole('searchbox').fill('zzzz')
  await examine(page, 'Huishoudens, nothing found')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('link', { name: 'Terpstra', exact: true }).click()
  await stateOf(page, '.rd-plan')
  await examine(page, 'Casus, picture')
  await page.keyboard.press('Enter')
  await stateOf(page, '.rd-details')
  await examine(page, 'Casus, an agreement')
  await page.keyboard.press('o')
  await stateOf(page, '.rd-command-form')
  await examine(page, 'Casus, a new date')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  for (const [key, name] of [
    ['a', 'Nieuwe afspraak'],
    ['g', 'Nieuw doel'],
    ['n', 'Notitie'],
    ['w', 'Iemand uit het eigen netwerk'],
    ['s', 'Wie heeft een plek in deze casus?'],
    ['m', 'Hoe staat het ervoor?'],
  ] as const) {
    await page.locator('body').press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await examine(page, `Casus, dialog ${name}`)
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog')).toHaveCount(0)
  }
  await page.locator('body').press('?')
  await examine(page, 'all keys')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await examine(page, 'palette')
  await page.keyboard.press('Escape')
  await page.locator('body').press('e')
  await expect(page.getByRole('table', { name: /Wat is afgesproken/ })).toBeVisible()
  await examine(page, 'Casus, tables')
  await page.goto(new URL(`${new URL(page.url()).pathname}/eindverslag`, page.url()).href)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eindverslag')
  await examine(page, 'Eindverslag')
  const nothing = { answered: 6, onTrack: 6 }
  await page.route('**/v1/vandaag', async (route) => {
    const { today, households } = await (await route.fetch()).json()
    const json = { today, households, exceptions: [], marked: [], pulses: nothing, terms: [] }
    await route.fulfill({ json })
  })
  await page.goto('/werk/vandaag')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await examine(page, 'Vandaag, empty')
})

test('P4 Wegwijzer, Voorkeuren, what is absent, and the lock', async ({ page }) => {
  await signInAs(page, 'Tamar Levi')
  await examine(page, 'Thuis')
  await page.goto('/werk/wegwijzer')
  await stateOf(page, '.rd-directory-row')
  await examine(page, 'Wegwijzer')
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('zzzz')
  await examine(page, 'Wegwijzer, nothing found')
  await page.goto('/werk/voorkeuren')
  await examine(page, 'Voorkeuren')
  await page.goto('/werk/huishoudens/01a200d2-638b-76ef-aeb3-392818f14723')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Deze pagina is er niet/)
  await examine(page, 'absent')
  await page.locator('.rd-account summary').click()
  await examine(page, 'the own menu')
  await page.getByRole('button', { name: 'Zet op slot' }).click()
  await expect(page.getByRole('heading', { name: 'Even op slot, Tamar' })).toBeVisible()
  await examine(page, 'locked')
})

test('P4 N1 D8 the pages of the resident', async ({ page }) => {
  await signInAs(page, 'Rob Terpstra', 'inwoner')
  await examine(page, 'Mijn plan')
  await page.getByRole('link', { name: /^Nee/ }).first().click()
  await examine(page, 'waarom')
  await page.getByRole('button', { name: 'Stuur dit' }).click()
  await examine(page, 'waarom, fault')
  await page.goto('/mijn-plan?klaar=nee')
  await examine(page, 'Mijn plan, thanks')
})

test('P4 D4 the pages of the partner', async ({ page, visit }) => {
  const mailbox = await visit()
  const nadia = await visit({ as: 'Nadia Haddou' })
  await nadia.goto('/werk/huishoudens')
  await nadia
    .getByRole('row', { name: /uitvoering/ })
    .getByRole('link')
    .nth(3)
    .click()
  await stateOf(nadia, '.rd-plan')
  await nadia.keyboard.press('a')
  const dialog = nadia.getByRole('dialog', { name: 'Nieuwe afspraak' })
  await dialog.getByLabel('Wat spreken we af?').fill('Kennismaken op school')
  await dialog.getByLabel('Wie belooft dit?').selectOption({ label: 'Wouter Bos, mbo De Waard' })
  await dialog.getByRole('button', { name: /Spreek af/ }).click()
  await expect(dialog).toBeHidden()

  const invitation = await newestInvitation(mailbox, 'Wouter Bos')
  await page.goto(invitation.link)
  await examine(page, 'partner, code')
  await page.getByRole('button', { name: 'Open de afspraak' }).click()
  await examine(page, 'partner, wrong code')
  await openInvitation(page, invitation)
  await examine(page, 'partner, proposed')
  await page.getByText('Andere datum', { exact: true }).click()
  await page.getByRole('button', { name: 'Stel deze datum voor' }).click()
  await examine(page, 'partner, a date is missing')
  await page.getByRole('button', { name: 'Ja, dat doe ik' }).click()
  await expect(page.getByRole('heading', { name: 'En hoe loopt dit?' })).toBeVisible()
  await examine(page, 'partner, running')
})

test('P4 the focus shows with forced colours too', async ({ page, visit }) => {
  await page.goto('/')
  await focusShows(page, 6)
  await focusShows(await visit({ as: 'Rob Terpstra', door: 'inwoner' }), 8)
  const nadia = await visit({ as: 'Nadia Haddou' })
  await stateOf(nadia, '.rd-action-row')
  await focusShows(nadia, 14)
  await nadia.getByRole('link', { name: 'Stageplek met begeleiding' }).first().click()
  await stateOf(nadia, '.rd-plan')
  await focusShows(nadia, 20)
})
