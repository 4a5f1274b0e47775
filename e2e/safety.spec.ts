import { addDays, type PlainDate } from '../src/shared/plain-date.ts'
import { examine, expect, screens, test } from './support/index.ts'

interface Cases {
  readonly cases: readonly { readonly id: string; readonly household: string; readonly role: string }[]
}

test('C7 danger stands first on every screen of the case, and a Meldcode is for who directs and who began it', async ({
  visit,
}) => {
  test.setTimeout(180_000)
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { today } = (await (await nadia.request.get('/v1/veiligheid')).json()) as { today: PlainDate }
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as Cases
  const caseId = cases.find(({ household }) => household === 'Terpstra')?.id ?? ''
  const path = `/werk/huishoudens/${caseId}`
  const bar = nadia.getByRole('region', { name: 'Veiligheid eerst' })

  await test.step('from the case by keyboard: record danger, with all faults at once', async () => {
    await nadia.goto(path)
    await expect(nadia.getByRole('heading', { level: 1 })).toHaveText('Huishouden Terpstra')
    await expect(bar).toHaveCount(0)
    await nadia.keyboard.press('6')
    await expect(nadia.getByRole('heading', { level: 1 })).toContainText('niets bekend')
    await examine(nadia, 'safety of a household, empty')
    await nadia.keyboard.press('n')
    const dialog = nadia.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Gevaar' }).click()
    await dialog.getByRole('button', { name: 'nee' }).click()
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog.getByText('Schrijf in één zin wat er is').first()).toBeVisible()
    await expect(dialog.getByText('Schrijf waarom de inwoner dit nog niet weet.').first()).toBeVisible()
    await examine(nadia, 'a safety line with faults')
    await dialog.getByLabel('Wat is er?').fill('De buurman dreigt met een hond.')
    await dialog.getByLabel('Wat doe je meteen?').fill('Blijf in de auto en bel 112.')
    await dialog.getByLabel('Waarom nog niet?').fill('Dan weet de buurman het ook.')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText('Vastgelegd. Het staat nu vooraan in de casus')).toBeVisible()
    await expect(nadia.getByRole('heading', { level: 1 })).toHaveText(
      'Eén ding gaat voor bij huishouden Terpstra',
    )
  })

  await test.step('it stands on the picture, the tables and the end report', async () => {
    await nadia.keyboard.press('Escape')
    await expect(bar).toContainText('De buurman dreigt met een hond. Blijf in de auto en bel 112.')
    // With the whole board in sight.
    await nadia.setViewportSize({ width: 1366, height: 1100 })
    await examine(nadia, 'the case with danger')
    await nadia.setViewportSize({ width: 1366, height: 768 })
    await screens(nadia, 'casus-gevaar')
    await nadia.keyboard.press('n')
    await expect(nadia.getByRole('dialog')).toContainText('De buurman dreigt met een hond.')
    await nadia.keyboard.press('Escape')
    await nadia.keyboard.press('e')
    await expect(nadia.getByRole('table', { name: /Wat is afgesproken/ })).toBeVisible()
    await expect(bar).toBeVisible()
    await nadia.goto(`${path}/eindverslag`)
    await expect(bar).toBeVisible()
  })

  await test.step('the Meldcode: signs, consultation, no talk, weighed, decided, reported', async () => {
    await nadia.goto(`${path}/veiligheid`)
    await expect(nadia.getByRole('heading', { level: 1 })).toContainText('Terpstra')
    await nadia.keyboard.press('m')
    const dialog = nadia.getByRole('dialog')
    await expect(dialog.getByText('Is er nu gevaar? Bel 112.', { exact: false })).toBeVisible()
    await dialog.getByLabel('Wat zag of hoorde je?').fill('Sanne durft niet naar huis.')
    await dialog.getByLabel('Over wie maak je je zorgen?').selectOption({ label: 'Sanne Terpstra' })
    await nadia.keyboard.press('Control+Enter')
    const meldcode = nadia.getByRole('article', { name: 'Meldcode over Sanne Terpstra' })
    await expect(meldcode.getByText('nu: overleg')).toBeVisible()
    await nadia.keyboard.press('2')
    await dialog.getByLabel('Met wie?').fill('Veilig Thuis')
    await dialog.getByLabel('Wat bracht het?').fill('Zij raden aan te melden.')
    await nadia.keyboard.press('Control+Enter')
    await expect(meldcode.getByText('nu: gesprek')).toBeVisible()
    await nadia.keyboard.press('3')
    await dialog.getByRole('button', { name: 'nee, dat is niet veilig' }).click()
    await dialog.getByLabel('Waarom is een gesprek niet veilig?').fill('Dan stuurt hij haar weg.')
    await nadia.keyboard.press('Control+Enter')
    await expect(meldcode.getByText('nu: wegen')).toBeVisible()
    await nadia.keyboard.press('4')
    await dialog
      .getByRole('group', { name: /vermoeden/ })
      .getByRole('button', { name: 'ja' })
      .click()
    await dialog
      .getByRole('group', { name: /acuut onveilig/ })
      .getByRole('button', { name: 'ja' })
      .click()
    await expect(
      dialog.getByText('De vragen wijzen naar melden bij Veilig Thuis.', { exact: false }),
    ).toBeVisible()
    await examine(nadia, 'weighing')
    await nadia.keyboard.press('Control+Enter')
    await expect(meldcode.getByText('nu: besluiten')).toBeVisible()
    await nadia.keyboard.press('5')
    await dialog
      .getByRole('group', { name: 'Helpen we (ook) zelf?' })
      .getByRole('button', { name: 'nee' })
      .click()
    await dialog
      .getByRole('group', { name: /Is melden/ })
      .getByRole('button', { name: 'ja' })
      .click()
    await dialog.getByLabel('Waarom?').fill('Het is steeds weer onveilig.')
    await nadia.keyboard.press('Control+Enter')
    await expect(meldcode.getByText('te melden', { exact: true })).toBeVisible()
    await expect(dialog).toHaveCount(0)
    await nadia.keyboard.press('v')
    await dialog.getByLabel('Nummer van Veilig Thuis').fill('VT-2026-118')
    await nadia.keyboard.press('Control+Enter')
    await expect(meldcode.getByText('VT-2026-118', { exact: false })).toBeVisible()
    await examine(nadia, 'a Meldcode that was reported')
    await screens(nadia, 'meldcode')
  })

  await test.step('a colleague in the case sees the danger and no Meldcode; the resident sees neither', async () => {
    const karin = await visit({ as: 'Karin Postma' })
    await karin.goto(`${path}/veiligheid`)
    await expect(karin.getByText('De buurman dreigt met een hond.')).toBeVisible()
    await expect(karin.getByText('Er loopt hier geen meldcode.', { exact: false })).toBeVisible()
    await expect(karin.getByText('Sanne durft niet naar huis.')).toHaveCount(0)
    const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner' })
    await rob.goto('/mijn-plan')
    await expect(rob.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(rob.getByText(/buurman|meldcode|Veilig Thuis/i)).toHaveCount(0)
  })

  await test.step('it still holds, and then no longer', async () => {
    await nadia.keyboard.press('h')
    await nadia.getByRole('dialog').getByLabel('Herzien voor').fill(addDays(today, 400))
    await nadia.keyboard.press('Control+Enter')
    await expect(
      nadia.getByRole('dialog').getByText('Herzie het binnen een half jaar.').first(),
    ).toBeVisible()
    await nadia.getByRole('dialog').getByLabel('Herzien voor').fill(addDays(today, 100))
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText(/^Geldt nog, herzien voor/)).toBeVisible()
    await nadia.keyboard.press('e')
    await nadia.getByLabel('Waarom niet meer?').fill('De buurman is verhuisd.')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText('De buurman dreigt met een hond.')).toHaveCount(0)
    await nadia.goto(path)
    await expect(nadia.getByRole('heading', { level: 1 })).toHaveText('Huishouden Terpstra')
    await expect(bar).toHaveCount(0)
  })
})

test('C7 aggression: a buddy at once, who speaks within a day; the team lead follows it to the end', async ({
  visit,
}) => {
  test.setTimeout(120_000)
  const what = 'Hij sloeg met zijn vuist op de balie.'
  const esra = await visit({ as: 'Elif Demir' })
  await esra.goto('/werk/veiligheid')
  await esra.getByRole('heading', { level: 1 }).waitFor()
  await esra.keyboard.press('n')
  const dialog = esra.getByRole('dialog')
  await dialog.getByLabel('Wat gebeurde er?').fill(what)
  await dialog.getByLabel('Tegen wie?').selectOption({ label: 'Sjoerd Meijer, Gemeente Rondveld' })
  await esra.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Vul dit in.').first(), 'nobody alone').toBeVisible()
  await examine(esra, 'an incident without a buddy')
  await dialog.getByLabel('Wie is het maatje?').selectOption({ label: 'Nadia Haddou, CJG' })
  await dialog.getByRole('group', { name: 'Komt er aangifte?' }).getByRole('button', { name: 'ja' }).click()
  await esra.keyboard.press('Control+Enter')
  await expect(esra.getByText(/^Gemeld\. Het maatje spreekt de collega/)).toBeVisible()

  const ruud = await visit({ as: 'Ruud Bakker' })
  await ruud.goto('/werk/veiligheid')
  const followed = ruud.getByRole('listitem').filter({ hasText: 'Agressie tegen Sjoerd Meijer' }).first()
  await followed.click()
  await expect(followed).toContainText('nog niet gesproken')
  await expect(ruud.getByRole('button', { name: 'Sluit het incident' })).toHaveCount(0)
  await examine(ruud, 'Veiligheid of a team lead')
  await screens(ruud, 'veiligheid')

  const nadia = await visit({ as: 'Nadia Haddou' })
  await nadia.goto('/werk/vandaag')
  const first = nadia.getByRole('region', { name: 'Veiligheid eerst' })
  await expect(first).toContainText('Spreek Sjoerd Meijer na de agressie')
  await nadia.goto('/werk/veiligheid')
  const row = nadia.getByRole('listitem').filter({ hasText: 'Agressie tegen Sjoerd Meijer' }).first()
  await row.click()
  await nadia.keyboard.press('s')
  await expect(nadia.getByLabel('Op welke dag?')).toBeFocused()
  await nadia.keyboard.press('Control+Enter')
  await expect(nadia.getByText('Sjoerd Meijer staat er niet alleen voor')).toBeVisible()

  const sjoerd = await visit({ as: 'Sjoerd Meijer' })
  await sjoerd.goto('/werk/veiligheid')
  await sjoerd.getByRole('listitem').filter({ hasText: 'Agressie tegen Sjoerd Meijer' }).first().click()
  await sjoerd.keyboard.press('g')
  await sjoerd.getByLabel('Wat kwam ervan?').fill('Aangifte gedaan, nummer volgt.')
  await sjoerd.keyboard.press('Control+Enter')
  await expect(sjoerd.getByText('Vastgelegd', { exact: true })).toBeVisible()

  await ruud.reload()
  await followed.click()
  await ruud.keyboard.press('l')
  await ruud.getByLabel('Hoe staat het nu?').fill('Sjoerd werkt weer aan de balie, met een collega.')
  await ruud.keyboard.press('Control+Enter')
  await expect(ruud.getByText('Het incident is gesloten')).toBeVisible()
})
