import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { examine, expect, test } from './support/index.ts'
import { assigns } from './support/job/assign.ts'
import { isAbsent } from './support/job/front-door.ts'

test.describe.configure({ timeout: 150_000 })

const words = (page: Page) => page.getByPlaceholder('in eigen woorden')

/** Chooses somebody by name. */
async function chooses(desk: Page, name: string): Promise<void> {
  await desk.getByRole('combobox', { name: /^Wie is dit/ }).fill(name)
  await desk.getByRole('option', { name: new RegExp(name) }).click()
  await expect(desk.getByRole('heading', { name: /Aan de lijn/ })).toBeVisible()
}

/** How many people the search finds, asked by somebody at another counter. */
async function found(page: Page, text: string): Promise<number> {
  const headers = { 'idempotency-key': randomUUID() }
  const reply = await page.request.post('/v1/personen/_zoek', { data: { text }, headers })
  return ((await reply.json()) as { people: unknown[] }).people.length
}

async function domainOf(desk: Page, number: number, domain: string): Promise<void> {
  const domains = desk.getByRole('group', { name: `Leefgebieden bij vraag ${number}` })
  await domains.getByRole('button', { name: domain, exact: true }).click()
}

/** The assessor opens a report of the queue. */
async function assesses(henk: Page, name: string): Promise<void> {
  await henk.goto('/werk/binnengekomen')
  const row = henk.getByRole('listitem').filter({ hasText: name })
  await row.getByRole('button', { name: /^Beoordeel/ }).click()
  await expect(henk.getByRole('heading', { name: /Gevraagd/ }).first()).toBeVisible()
}

test('A1 A3 A5 A7 a call by somebody unknown: parked, asked on, two questions, a call back', async ({
  visit,
}) => {
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  await esra.getByRole('combobox').fill('Ypke Qwibus')
  await expect(esra.getByText('Niemand gevonden.')).toBeVisible()
  await esra.getByRole('button', { name: 'Iemand anders, nieuw invoeren' }).click()
  const form = esra.getByRole('form', { name: 'Iemand nieuw invoeren' })
  await form.getByLabel('Geboren').fill('3-3-1971')
  await form.getByLabel('Telefoon', { exact: true }).fill('06 0000 55 66')
  await form.getByRole('button', { name: 'Voer in' }).click()
  await expect(esra.getByText('Ypke is nieuw.')).toBeVisible()
  expect(await found(henk, 'Ypke Qwibus'), 'nobody is made while they talk').toBe(0)

  await words(esra).first().fill('Mijn uitkering is gestopt en ik wil weer werken.')
  await domainOf(esra, 1, 'werk')
  await esra
    .getByRole('button', { name: /parkeer/ })
    .first()
    .click()
  await esra.getByRole('dialog').getByRole('button', { name: 'zoekt iets op' }).click()
  await examine(esra, 'Bellen, parking')
  await esra
    .getByRole('dialog')
    .getByRole('button', { name: /^Parkeer/ })
    .click()
  await expect(esra.getByText(/sinds .* · zoekt iets op/)).toBeVisible()
  await examine(esra, 'Bellen, somebody waits')
  await esra.reload()
  await esra.getByRole('button', { name: /^hervat Ypke/ }).click()
  await expect(words(esra).first()).toHaveValue(/weer werken/)

  await expect(esra.getByText('is vraag 1'), 'what was asked need not be asked on').toBeVisible()
  const signal = esra.getByRole('group', { name: /kind of jongere/ })
  await signal.getByRole('button', { name: 'ja' }).click()
  await expect(esra.getByText('Over wie, en wat speelt er?')).toBeVisible()
  await esra
    .getByRole('group', { name: 'Voor wie is vraag 2?' })
    .getByRole('button', { name: 'kind', exact: true })
    .click()
  await words(esra).nth(1).fill('Mijn jongste leert moeilijk.')
  await esra
    .getByRole('group', { name: /rekeningen/ })
    .getByRole('button', { name: 'nee' })
    .click()
  await esra.getByRole('button', { name: 'na half vier' }).click()
  await expect(esra.getByRole('combobox', { name: 'Wie belt terug?' })).toBeVisible()
  await examine(esra, 'Bellen, asked on')
  await esra.getByRole('button', { name: /^Bel terug/ }).click()
  await expect(esra.getByRole('heading', { name: /^Melding .* staat/ })).toContainText('Ypke Qwibus')
  await expect(esra.getByText(/Het terugbellen gebeurt uiterlijk/)).toBeVisible()
  await examine(esra, 'Bellen, recorded with a call back')
  expect(await found(henk, 'Ypke Qwibus')).toBe(1)

  await assesses(henk, 'Ypke Qwibus')
  await expect(henk.getByText('Mijn jongste leert moeilijk.')).toBeVisible()
  await expect(henk.getByText('Gaat ook over: kind')).toBeVisible()
  await expect(
    henk.getByText(/ja bij doorvragen: opvoeden · nee: schulden · niet gevraagd: .*wonen/),
  ).toBeVisible()
  await examine(henk, 'Triage, how it came in')
  await assigns(henk, /kent werk/)

  await test.step('the call back: tried, then spoken', async () => {
    await esra.goto('/werk/terugbellen')
    const row = esra.getByRole('listitem').filter({ hasText: 'Ypke Qwibus' })
    await expect(row).toContainText('06 0000 55 66')
    await expect(row).toContainText('na half vier')
    await row.click()
    await row.getByRole('button', { name: /Niet bereikt/ }).click()
    await expect(row).toContainText('één keer niet bereikt')
    await row.getByRole('button', { name: /Geef door/ }).click()
    const dialog = esra.getByRole('dialog')
    await dialog.getByRole('button', { name: /^Geef door/ }).click()
    await expect(dialog.getByText('Kies een team of een collega.').first()).toBeVisible()
    await examine(esra, 'Terugbellen, handing on with a fault')
    await dialog.getByLabel('Wie belt terug?').selectOption({ label: 'Nadia Haddou' })
    await dialog.getByRole('button', { name: /^Geef door/ }).click()
    await expect(row).toContainText('Nadia Haddou')
    const nadia = await visit({ as: 'Nadia Haddou' })
    await nadia.goto('/werk/terugbellen')
    await expect(nadia.getByRole('listitem').filter({ hasText: 'Ypke' })).toBeVisible()
    await expect(nadia.getByText('Gerda Pauw'), 'not hers').toHaveCount(0)
    await nadia.keyboard.press('Enter')
    await nadia
      .getByRole('dialog')
      .getByRole('button', { name: /^Gesproken/ })
      .click()
    await expect(nadia.getByText('Iedereen is teruggebeld')).toBeVisible()
    await examine(nadia, 'Terugbellen, empty')
  })
})

test('A1 a referral, the same matter told twice, and a neighbour whom the worker knows', async ({
  visit,
}) => {
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  await chooses(esra, 'Youssef Amrani')
  await words(esra).first().fill('Hij durft de deur niet meer open te doen.')
  await domainOf(esra, 1, 'psychische gezondheid')
  await esra.getByRole('button', { name: 'verwijzing' }).click()
  await esra.getByRole('button', { name: /^Gesprek thuis/ }).click()
  await expect(esra.getByText('Schrijf op wie er verwijst.').first()).toBeVisible()
  await examine(esra, 'Bellen, a referral with faults')
  await esra.getByLabel('Wie verwijst?').fill('Huisarts Tol')
  await esra.getByLabel('Organisatie').fill('Praktijk De Brink')
  await esra.getByRole('button', { name: /^Gesprek thuis/ }).click()
  await expect(esra.getByText('De inwoner krijgt nog geen bericht.')).toBeVisible()
  await examine(esra, 'Bellen, recorded without a message')
  await assesses(henk, 'Hij durft de deur niet meer open')
  await expect(
    henk.getByText(/verwezen door Huisarts Tol, Praktijk De Brink · de inwoner weet er niet van/),
  ).toBeVisible()

  await esra.getByRole('button', { name: /Volgend/ }).click()
  await chooses(esra, 'Youssef Amrani')
  await words(esra).first().fill('Mijn broer komt niet meer buiten.')
  await domainOf(esra, 1, 'psychische gezondheid')
  await esra.getByRole('button', { name: 'iemand anders vertelt het' }).click()
  await esra.getByRole('button', { name: 'een ander' }).click()
  await esra.getByLabel('Naam van wie vertelt').fill('Karim Amrani')
  await esra.getByText('Ik ken deze persoon privé').click()
  await examine(esra, 'Bellen, told by somebody else')
  await esra.getByRole('button', { name: /^Nu afgehandeld/ }).click()
  const dialog = esra.getByRole('dialog', { name: 'Is dit hetzelfde?' })
  await expect(dialog).toContainText('Hij durft de deur niet meer open te doen.')
  await examine(esra, 'Bellen, told before')
  await dialog.getByRole('button', { name: /^Vul melding/ }).click()
  await expect(esra.getByRole('heading', { name: /^De aanvulling op melding/ })).toBeVisible()
  await henk.reload()
  await expect(henk.getByText('Mijn broer komt niet meer buiten.')).toBeVisible()
  await expect(henk.getByText(/een ander: Karim Amrani/)).toBeVisible()
  await assigns(henk, /wijk|kent|past/, 'eigen netwerk kan dit')
})

test('A6 a question about a street: no person, assigned, answered, counted', async ({ visit }) => {
  const esra = await visit({ as: 'Esra Kaya' })
  await esra.getByRole('button', { name: 'Zonder persoon: over een straat of buurt' }).click()
  await expect(esra.getByRole('heading', { level: 1 })).toHaveText('Over een straat of buurt')
  await esra.getByRole('button', { name: /^Leg vast/ }).click()
  await expect(esra.getByText('Kies een buurt.').first()).toBeVisible()
  await examine(esra, 'Buurtvraag, faults')
  await esra.getByRole('button', { name: 'Oosterveld' }).click()
  await esra.getByLabel('Wat is de vraag?').fill('Op nummer 8 woont 999990019, die maakt lawaai.')
  await esra.getByRole('button', { name: /^Leg vast/ }).click()
  await expect(esra.getByText(/Hier staat een BSN/).first()).toBeVisible()
  await esra.getByLabel('Wat is de vraag?').fill('Waarom is het trapveld dicht?')
  await esra.getByRole('button', { name: /^Leg vast/ }).click()
  await expect(esra.getByText(/^Buurtvraag \d+ staat\./)).toBeVisible()
  await examine(esra, 'Buurtvraag, recorded')
  await esra.goto('/werk/buurtvragen')
  const row = esra.getByRole('listitem').filter({ hasText: 'Waarom is het trapveld dicht?' })
  await expect(row).toContainText('nog niemand')
  await row.click()
  await row.getByRole('button', { name: /Geef aan iemand/ }).click()
  await esra.getByRole('dialog').getByLabel('Wie pakt dit op?').selectOption({ label: 'Ruud Bakker' })
  await esra
    .getByRole('dialog')
    .getByRole('button', { name: /^Geef door/ })
    .click()
  await expect(row).toContainText('bij Ruud Bakker')
  const ruud = await visit({ as: 'Ruud Bakker' })
  await ruud.goto('/werk/buurtvragen')
  const his = ruud.getByRole('listitem').filter({ hasText: 'Waarom is het trapveld dicht?' })
  await his.getByRole('button', { name: /^Antwoord/ }).click()
  await ruud.getByLabel('Wat is het antwoord?').fill('Het gras wordt ingezaaid; in mei gaat het open.')
  await examine(ruud, 'Buurtvragen, answering')
  await ruud.getByRole('button', { name: /^Bewaar het antwoord/ }).click()
  await expect(his).toContainText('in mei gaat het open.')
  const counts = ruud.getByRole('region', { name: 'Per buurt' })
  await expect(counts.getByRole('listitem').filter({ hasText: 'Oosterveld' })).toContainText('1')
})

test('A1 K2 a debt signal: the assessor sees who tells it, the front desk sees no triage', async ({
  visit,
}) => {
  const esra = await visit({ as: 'Esra Kaya' })
  await chooses(esra, 'Gerda Pauw')
  await words(esra).first().fill('Vier maanden huur niet betaald.')
  await domainOf(esra, 1, 'schulden')
  await esra.getByRole('button', { name: 'signaal', exact: true }).click()
  await esra.getByRole('button', { name: /^Gesprek thuis/ }).click()
  await expect(esra.getByText('Kies wie de betalingsachterstand meldt.').first()).toBeVisible()
  await esra.getByLabel('Wie meldt de achterstand?').selectOption({ label: 'verhuurder' })
  await esra.getByText(/^Ontruiming/).click()
  await examine(esra, 'Bellen, a debt signal')
  await esra.getByRole('button', { name: /^Gesprek thuis/ }).click()
  await expect(esra.getByText('De inwoner krijgt nog geen bericht.')).toBeVisible()
  const address = '/werk/binnengekomen'
  await esra.goto(address)
  await isAbsent(esra)
  const henk = await visit({ as: 'Henk Wolters' })
  await assesses(henk, 'Vier maanden huur niet betaald.')
  await expect(henk.getByText(/verhuurder · er dreigt ontruiming/)).toBeVisible()
  await expect(henk.getByText(/Woorden van de schuldeiser/)).toBeVisible()
  await expect(henk.getByText(/Er dreigt ontruiming of afsluiting: uiterlijk/)).toBeVisible()
  await expect(henk.locator('q', { hasText: 'Vier maanden huur' })).toHaveCount(0)
  await test.step('the clock of three working days, with its article', async () => {
    const term = henk.getByRole('main').getByRole('group').filter({ hasText: 'Termijn: ' })
    await term.locator('summary').click()
    await expect(term).toContainText('Drie werkdagen')
    await expect(term).toContainText('Wgs')
    await henk.keyboard.press('Escape')
  })
  await assigns(henk, /kent .*schulden/)
  const here = new URL(henk.url()).pathname
  await esra.goto(here)
  await isAbsent(esra)
})
