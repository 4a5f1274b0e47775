import { examine, expect, test } from './support/index.ts'

test('C5 a question in own words is answered with whom to call and why, by keyboard alone', async ({
  visit,
}) => {
  test.setTimeout(120_000)
  const karin = await visit({ as: 'Karin Postma', door: 'medewerker' })
  await karin.goto('/werk/wegwijzer')
  await expect(karin.getByRole('heading', { level: 1 })).toHaveText('Wie bel je?')
  await examine(karin, 'Wegwijzer with counters')
  const asked: string[] = []
  karin.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))

  await test.step('the answer says which words matched', async () => {
    await karin.keyboard.press('/')
    await expect(karin.getByRole('searchbox')).toBeFocused()
    await karin.keyboard.type('wie bel ik over schulden van een 19-jarige?')
    const first = karin.getByRole('region', { name: 'Bel als eerste' }).getByRole('listitem').first()
    await expect(first).toContainText('Amira Said')
    await expect(first).toContainText('weet van “schulden bij jongeren”')
    await expect(first).toContainText('voor wie 19 is (16 tot en met 27 jaar)')
    await expect(first.getByRole('link', { name: /^Bel 0999 55 01 \d\d$/ })).toHaveAttribute(
      'href',
      /^tel:09995501\d\d$/,
    )
    await expect(karin.getByText('Elif Demir'), 'only works for under eighteen').toHaveCount(0)
    await examine(karin, 'Wegwijzer with an answer')
    expect(asked.join('\n'), 'the question never leaves the screen').not.toMatch(/schulden|jarige/)
  })

  await test.step('a school shows its contact persons, a counter its own', async () => {
    await karin.getByRole('searchbox').fill('mbo De Waard')
    const school = karin
      .getByRole('listitem')
      .filter({ hasText: 'Contactpersoon bij leerplicht (RMC): L. Mulder' })
    await expect(school).toContainText('Contactpersoon bij het CJG: Nadia Haddou')
    await karin.getByRole('searchbox').fill('Wmo-loket')
    await expect(karin.getByText('Contactpersoon voor collega’s: Henk Wolters')).toBeVisible()
  })

  await test.step('nothing fits', async () => {
    await karin.getByRole('searchbox').fill('zzzz')
    await expect(karin.getByText('Niemand gevonden die hierbij past')).toBeVisible()
    await karin.getByRole('button', { name: 'Toon iedereen' }).click()
    await expect(karin.getByRole('region', { name: 'Loketten' })).toBeVisible()
  })
})

test('C5 somebody keeps the own card right, and a colleague finds it', async ({ visit }) => {
  test.setTimeout(120_000)
  const henk = await visit({ as: 'Henk Wolters', door: 'medewerker' })
  await henk.goto('/werk/wegwijzer')
  await henk.getByRole('button', { name: 'Werk bij' }).waitFor()
  await henk.keyboard.press('m')
  const dialog = henk.getByRole('dialog', { name: 'Mijn kaart' })
  const topics = dialog.getByLabel('Onderwerpen in je eigen woorden')
  await topics.fill('hoarding\ngezin 9999 90 019')
  await dialog.getByLabel('Telefoonnummer').fill('bel maar')
  await dialog.getByRole('button', { name: 'Bewaar mijn kaart' }).click()
  await expect(dialog.getByRole('alert').first()).toContainText(
    'Gegevens van inwoners horen niet op je kaart',
  )
  await expect(dialog.getByRole('alert').first()).toContainText('Dit is geen telefoonnummer')
  await examine(henk, 'the own card with faults')
  await topics.fill('hoarding en vervuiling')
  await dialog.getByLabel('Telefoonnummer').fill('0999 55 01 42')
  await dialog.getByRole('button', { name: 'Bewaar mijn kaart' }).click()
  await expect(henk.getByRole('complementary', { name: 'Mijn kaart' })).toContainText(
    'hoarding en vervuiling',
  )

  const amira = await visit({ as: 'Amira Said', door: 'medewerker' })
  await amira.goto('/werk/wegwijzer')
  await amira.getByRole('searchbox').fill('wie weet iets van vervuiling?')
  await expect(
    amira.getByRole('listitem').filter({ hasText: 'weet van “hoarding en vervuiling”' }),
  ).toContainText('Henk Wolters')
})
