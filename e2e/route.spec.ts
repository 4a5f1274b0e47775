import { examine, expect, holdBack, screens, test } from './support/index.ts'

interface Cases {
  readonly cases: readonly { readonly id: string; readonly household: string; readonly role: string }[]
}

test('C8 D12 a route shows who is next and where it is double or empty, and is changed by keyboard, but not what the law asks', async ({
  visit,
}) => {
  test.setTimeout(120_000)
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as Cases
  const heading = nadia.getByRole('heading', { level: 1 })
  const toast = nadia.getByRole('status')
  const row = (name: string | RegExp) => nadia.getByRole('listitem').filter({ hasText: name })

  await test.step('from the case to the route: the answer, the lanes and the table say the same', async () => {
    const terpstra = cases.find(({ household }) => household === 'Terpstra')?.id ?? ''
    await nadia.goto(`/werk/huishoudens/${terpstra}`)
    await nadia.getByRole('link', { name: 'Route: stap 3 van 5, één gat en één overlap' }).click()
    await expect(heading).toHaveText('Eén gat en één overlap in de route van huishouden Terpstra')
    const findings = nadia.getByRole('region', { name: 'Wat valt op' })
    await expect(findings).toContainText('is niemand aan de bal')
    await expect(findings).toContainText('Werkplein en Fietspunt Van Rijn staan tegelijk voor werk')
    await examine(nadia, 'a route with a gap and an overlap')
    await screens(nadia, 'route')
    await nadia.keyboard.press('e')
    await expect(nadia.getByRole('table', { name: 'De route, stap voor stap' })).toContainText(
      'Fietspunt Van Rijn (voert uit)',
    )
    await nadia.keyboard.press('Escape')
    await expect(heading).toHaveText('Huishouden Terpstra')
  })

  await test.step('a route is taken over; what the law asks cannot be skipped', async () => {
    const other = cases.find(({ household, role }) => household !== 'Terpstra' && role === 'director')
    await nadia.goto(`/werk/huishoudens/${other?.id}/route`)
    await expect(heading).toContainText('heeft nog geen route')
    await nadia.keyboard.press('o')
    const dialog = nadia.getByRole('dialog')
    await expect(dialog.getByText('Wmo 2015, artikel 2.3.2 lid 8', { exact: false })).toBeVisible()
    await nadia.keyboard.press('Control+Enter')
    await expect(toast).toContainText('5 stappen overgenomen')
    await expect(heading).toContainText('Vijf gaten')
    await expect(row('Onderzoek').first()).toContainText('Wmo 2015, artikel 2.3.2 lid 1. Overslaan kan niet.')
    await expect(nadia.getByRole('button', { name: 'Sla over' })).toHaveCount(0)
  })

  await test.step('skipped with a reason and undone, moved and undone, assigned, begun and done', async () => {
    const dialog = nadia.getByRole('dialog')
    const start = row('Start van de hulp').first()
    for (let times = 0; times < 3; times++) await nadia.keyboard.press('j')
    await nadia.keyboard.press('s')
    await expect(dialog.getByLabel('Waarom is deze stap niet nodig?')).toBeFocused()
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog.getByText('Schrijf waarom deze stap niet nodig is.').first()).toBeVisible()
    await dialog.getByLabel('Waarom is deze stap niet nodig?').fill('De hulp loopt al.')
    await nadia.keyboard.press('Control+Enter')
    await expect(toast).toContainText('“Start van de hulp” is overgeslagen')
    await expect(start).toContainText('De hulp loopt al.')
    await nadia.keyboard.press('z')
    await expect(toast).toContainText('Teruggedraaid')
    await expect(start).toContainText('gepland')
    const moves = await holdBack(nadia, '/_verplaatsen', 'POST')
    await nadia.keyboard.press('Alt+ArrowUp')
    await nadia.keyboard.press('Alt+ArrowUp')
    moves()
    await expect(toast).toContainText('“Start van de hulp” staat nu op plaats 2')
    await nadia.keyboard.press('z')
    await expect(start.getByText('3', { exact: true })).toBeVisible()
    await nadia.keyboard.press('Alt+ArrowDown')
    await expect(start.getByText('4', { exact: true })).toBeVisible()
    await nadia.keyboard.press('w')
    await dialog.getByLabel('Wie staat ervoor?').selectOption({ label: 'Basisschool De Regenboog' })
    await nadia.keyboard.press('Control+Enter')
    await expect(start).toContainText('Basisschool De Regenboog')
    await expect(nadia.getByRole('region', { name: 'Wat valt op' })).toContainText(
      'heeft geen plek in de casus',
    )
    await nadia.keyboard.press('b')
    await expect(start).toContainText('bezig')
    await nadia.keyboard.press('d')
    await expect(start).toContainText('klaar')
    await examine(nadia, 'a route that is worked on')
  })

  await test.step('C9 a step that nobody answers for goes to the chain manager, from where it stands', async () => {
    const dialog = nadia.getByRole('dialog')
    const first = row('Onderzoek').first()
    await first.click()
    await first.getByRole('button', { name: 'Schaal op' }).click()
    await expect(dialog).toContainText('Ruud Bakker besluit binnen vijf werkdagen wie deze stap doet.')
    await expect(dialog.getByLabel('Waarover?').locator('option:checked')).toHaveText(/^Stap: Onderzoek/)
    await dialog
      .getByLabel('Wat vraag je?')
      .fill('Twee organisaties wijzen naar elkaar. Wie doet het onderzoek?')
    await nadia.keyboard.press('Control+Enter')
    await expect(toast).toContainText('Ruud Bakker besluit voor')
    await expect(first).toContainText('Ligt bij de ketenregisseur: Ruud Bakker besluit voor')
  })

  await test.step('a colleague ends the own step and changes nothing else; the resident reads it in plain words', async () => {
    const karin = await visit({ as: 'Karin Postma' })
    await karin.goto(`/werk/huishoudens/${cases.find(({ household }) => household === 'Terpstra')?.id}/route`)
    await expect(karin.getByRole('button', { name: /^Klaar/ })).toBeVisible()
    await expect(karin.getByRole('button', { name: /Sla over|Wijzig|Nieuwe stap/ })).toHaveCount(0)
    const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner' })
    await expect(rob.getByText(/^Stap \d van \d: /)).toBeVisible()
    await rob.getByRole('heading', { name: 'Wat gebeurt er, en in welke volgorde?' }).click()
    const route = rob.getByRole('region', { name: 'Wat gebeurt er, en in welke volgorde?' })
    await expect(route).toContainText('Dit moet van de wet: Awb (Participatiewet), artikel 4:13 lid 2.')
    await expect(route).toContainText('Hier zijn we nu mee bezig.')
    await expect(route.getByText('Staat al in het plan', { exact: false })).toHaveCount(0)
    await route.scrollIntoViewIfNeeded()
    await expect(rob, 'what is open stands in the address').toHaveURL(/[?&.=]route(?:&|$)/)
    await rob.reload()
    await expect(route, 'and stays open').toBeVisible()
    await screens(rob, 'mijn-plan-route')
    await rob.emulateMedia({ media: 'print' })
    const promises = rob.locator('.rd-promise-item h4')
    expect(await promises.count(), 'on paper stands everything').toBeGreaterThan(5)
    const hidden = await promises.evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length)
    expect(hidden).toBe(0)
  })
})
