import { examine, expect, signInAs, test } from './support/index.ts'

const solution = 'Een rijles per week tot het rijbewijs.'
const lesson = 'Rijlessen betalen waar geen bus rijdt, zodat iemand bij zijn werk komt.'

test('D7 a breakthrough above the mandate: asked, returned, granted by keyboard, and learned from', async ({
  page,
  visit,
}) => {
  test.slow()
  await signInAs(page, 'Nadia Haddou')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto('/werk/huishoudens')
  await page
    .getByRole('link', { name: /Terpstra/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { name: 'Huishouden Terpstra' })).toBeVisible()
  await page.keyboard.press('9')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Kosten van doen').fill('600')
  await dialog.getByLabel('Kosten van niets doen').fill('15000')
  await dialog.getByRole('button', { name: 'Beslis en leg vast' }).click()
  await expect(dialog.getByText('Schrijf wat het de inwoner moet brengen.').first()).toBeVisible()
  await examine(page, 'a breakthrough with faults')
  await dialog.getByLabel('Wat moet het brengen?').fill('Ik wil bij mijn werk kunnen komen.')
  await dialog.getByLabel('Wat ga je doen?').fill(solution)
  await dialog.getByLabel('Waarom past het gewone aanbod niet?').fill('Er rijdt geen bus naar het werk.')
  await dialog.getByRole('button', { name: 'Participatiewet' }).click()
  await dialog.getByLabel('Hoe dient dit dat doel?').fill('Zonder rijbewijs geen baan, met rijbewijs wel.')
  await expect(dialog.getByText('Doen kost € 14.400 minder dan niets doen.')).toBeVisible()
  await expect(dialog.getByLabel('Wie beslist?').locator('option:checked')).toHaveText(
    /binnen je eigen mandaat/,
  )
  await dialog.getByLabel('Kosten van doen').fill('2400')
  await expect(dialog.getByLabel('Wie beslist?').locator('option:checked')).toHaveText(
    /^Ruud Bakker, tot €\s5\.000/,
  )
  await dialog.getByLabel('Waar komt het bedrag van niets doen vandaan?').fill('Een jaar uitkering.')
  await dialog.getByLabel('Wat kunnen anderen hiervan leren?').fill('Rijlessen voor Rob.')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Hier staat een naam uit dit huishouden.').first()).toBeVisible()
  await dialog.getByLabel('Wat kunnen anderen hiervan leren?').fill(lesson)
  // Who may decide comes later than the key.
  await page.route(/\/v1\/beslissers\?/, (route) => setTimeout(() => void route.continue(), 400))
  await dialog.getByLabel('Kosten van doen').fill('650')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('link', { name: 'Dit mag je zelf beslissen.' })).toBeVisible()
  await dialog.getByLabel('Kosten van doen').fill('2450')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Gevraagd aan Ruud Bakker/)).toBeVisible()

  const ruud = await visit({ as: 'Ruud Bakker' })
  await ruud.goto('/werk/doorbraken')
  const row = ruud.getByRole('listitem').filter({ hasText: solution })
  await expect(row).toContainText('gevraagd door Nadia Haddou')
  await expect(ruud.getByText('Terpstra')).toHaveCount(0)
  await examine(ruud, 'Doorbraken of a team lead')
  await row.getByRole('button', { name: 'Bekijk en beslis' }).click()
  await examine(ruud, 'deciding on a breakthrough')
  await ruud.getByRole('button', { name: 'Terug met een vraag' }).click()
  await ruud.getByLabel('Wat wil je nog weten?').fill('Kan een collega hem ophalen?')
  await ruud.keyboard.press('Control+Enter')
  await expect(ruud.getByText('Terug naar Nadia Haddou met je vraag.')).toBeVisible()

  await page.goto('/werk/doorbraken')
  await page
    .getByRole('listitem')
    .filter({ hasText: solution })
    .getByRole('button', { name: 'Vul aan' })
    .click()
  await expect(page.getByRole('dialog')).toContainText('Kan een collega hem ophalen?')
  await page
    .getByLabel('Waarom past het gewone aanbod niet?')
    .fill('Er rijdt geen bus, en geen collega komt langs.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Gevraagd aan Ruud Bakker/)).toBeVisible()

  // By keyboard alone: to the row, open, decide.
  await ruud.reload()
  const again = ruud.getByRole('listitem').filter({ hasText: solution })
  await expect(again).toBeVisible()
  while ((await again.getAttribute('aria-current')) !== 'true') await ruud.keyboard.press('j')
  await ruud.keyboard.press('Enter')
  await expect(ruud.getByRole('dialog')).toContainText('geen collega komt langs')
  await ruud.keyboard.press('Control+Enter')
  await expect(ruud.getByText('Akkoord. Nadia Haddou kan verder.')).toBeVisible()

  await page.reload()
  await page
    .getByRole('listitem')
    .filter({ hasText: solution })
    .getByRole('button', { name: 'Wat kwam ervan?' })
    .click()
  await page.getByLabel('Wat gebeurde er?').fill('Rob slaagde en begon.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/^Vastgelegd/)).toBeVisible()

  const esra = await visit({ as: 'Esra Kaya' })
  await esra.goto('/werk/doorbraken')
  await esra.getByRole('searchbox').fill('rijlessen bus')
  await expect(esra.getByText(lesson)).toBeVisible()
  await expect(esra.getByText('het werkte').first()).toBeVisible()
  await expect(esra.getByText(solution)).toHaveCount(0)
  await expect(esra.getByText('Rob')).toHaveCount(0)
})

test('D7 the register of mandates: everybody reads it, who keeps it gives and ends', async ({ visit }) => {
  const wim = await visit({ as: 'Wim de Vries' })
  await wim.goto('/werk/mandaten')
  await expect(wim.getByRole('row', { name: /regievoerder/ })).toContainText('€ 750')
  await wim.keyboard.press('n')
  await wim.keyboard.press('Control+Enter')
  await expect(wim.getByText('Schrijf op welk besluit dit mandaat rust.').first()).toBeVisible()
  await examine(wim, 'a mandate with a fault')
  await wim.getByRole('button', { name: 'een medewerker' }).click()
  await wim.getByLabel('Welke medewerker?').selectOption({ label: 'Gita Ramlal, Gemeente Rondveld' })
  await wim.getByLabel('Op welk besluit rust het?').fill('Vervanging in december')
  await wim.keyboard.press('Control+Enter')
  const row = wim.getByRole('row', { name: /Gita Ramlal/ })
  await expect(row).toContainText('zonder grens')
  await row.getByRole('button', { name: 'Beëindig' }).click()
  await wim.keyboard.press('Control+Enter')
  await expect(wim.getByText(/^Het mandaat eindigt op/)).toBeVisible()
  const karin = await visit({ as: 'Karin Postma' })
  await karin.goto('/werk/mandaten')
  await expect(karin.getByRole('row', { name: /Anne Vos/ })).toBeVisible()
  await expect(karin.getByRole('button', { name: 'Geef mandaat' })).toHaveCount(0)
})
