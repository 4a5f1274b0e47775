import type { Page } from '@playwright/test'
import { axeClean, examine, expect, holdBack, screens, test } from './support/index.ts'
import { assigns } from './support/job/assign.ts'

test.describe.configure({ timeout: 150_000 })

const go = (page: Page) => page.getByRole('button', { name: 'Ga verder' }).last().click()

/** Fills the form of a resident up to the answers, with a helper; `birth` makes it somebody of their own. */
async function fillsIn(page: Page, name: string): Promise<void> {
  await page.getByText('Voor mijzelf').click()
  await go(page)
  await page.getByText('Ja, iemand helpt mij').click()
  await page.getByLabel('Naam van wie u helpt').fill('Tom')
  await page.getByLabel('Wie is dat?').fill('bibliotheek')
  await go(page)
  await expect(page.getByText('U schrijft dit samen met Tom.')).toBeVisible()
  await go(page)
  await expect(page).toHaveTitle(/^Fout: /)
  await page.getByLabel('Wat is er aan de hand?').fill('Ik durf mijn post niet open te maken.')
  await page.getByRole('button', { name: 'Ik heb nog een vraag' }).click()
  await page.getByLabel('Vraag 2').fill('De huur is te laat.')
  await go(page)
  await page.getByLabel('Zo ziet het er goed uit').fill('Dat ik de post weer durf te pakken.')
  await go(page)
  const debts = page.getByRole('group', { name: /rekeningen/ })
  await debts.getByLabel('Ja').check()
  await go(page)
  await page.getByLabel(/rekeningen/).fill('De huur van december.')
  await go(page)
  await page.getByLabel('Deze mensen helpen').fill('Mijn zus, op zondag.')
  await go(page)
  await page.getByLabel('Voornaam').fill('Dewi')
  await page.getByLabel('Achternaam').fill(name)
  await page.getByLabel('Maand').fill('3')
  await page.getByLabel('Jaar').fill('1971')
  await go(page)
  await page.getByLabel('Telefoonnummer').fill('06 0000 40 12')
  await go(page)
  await page.getByLabel('Straat').fill('Lindelaan')
  await page.getByLabel('Huisnummer').fill('81')
  await go(page)
  await expect(page.getByRole('heading', { name: 'Kijk uw antwoorden na' })).toBeVisible()
}

test('A1 A3 A7 N3 a report by the web form, without script: a helper, a code, the answers, one number; linked at the desk', async ({
  browser,
  visit,
}) => {
  const esra = await visit({ as: 'Esra Kaya' })
  const base = new URL(esra.url()).origin
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nl-NL', baseURL: base })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('link', { name: 'Ik wil iets melden' }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await fillsIn(page, 'Quispel')

  await page.getByRole('link', { name: 'Verander: Wat moet er anders worden?' }).click()
  await page.getByLabel('Zo ziet het er goed uit').fill('Rust.')
  await go(page)
  await expect(page.getByText('Rust.')).toBeVisible()

  await page.getByRole('link', { name: 'Bewaar en ga later verder' }).click()
  await page.getByLabel('Telefoonnummer').fill('+31 6 0000 4012')
  await page.getByRole('button', { name: 'Geef mij een code' }).click()
  const code = String(await page.getByRole('status').locator('b').textContent())
  await page.getByRole('button', { name: 'Klaar voor nu, sluit af' }).click()
  await page.goto('/melden/controle')
  await expect(page.getByRole('heading', { name: 'Ik wil iets melden' })).toBeVisible()

  await page.getByRole('link', { name: 'Ik heb een code' }).click()
  await page.getByLabel('Code').fill('CCCC DDDD')
  await page.getByLabel('Telefoonnummer').fill('06 0000 40 12')
  await page.getByRole('button', { name: 'Open mijn antwoorden' }).click()
  await expect(page).toHaveTitle(/^Fout: /)
  await expect(page.getByRole('alert')).toContainText('Met deze gegevens vinden wij niets.')
  await page.getByLabel('Code').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Open mijn antwoorden' }).click()
  await screens(page, 'melden-controle')
  await page.getByRole('button', { name: 'Verstuur mijn melding' }).click()
  await expect(page.getByRole('heading', { name: 'Uw melding is verstuurd' })).toBeVisible()
  const number = String(await page.getByRole('status').locator('b').textContent())
  await page.goBack()
  await expect(page.getByRole('status')).toContainText(number)
  await context.close()

  await esra.goto('/werk/webmeldingen')
  await screens(esra, 'webmeldingen')
  await esra.getByRole('link', { name: /Dewi Quispel/ }).click()
  await expect(esra.getByRole('heading', { name: /Dewi Quispel/ })).toBeVisible()
  const enter = esra.getByRole('button', { name: 'Voer in als nieuwe persoon' })
  await enter.click()
  await expect(esra.getByRole('alert').first()).toBeVisible()
  for (const [at, domain] of [
    [1, 'psychische gezondheid'],
    [2, 'wonen'],
  ] as const) {
    const group = esra.getByRole('group', { name: `Leefgebieden bij vraag ${at}` })
    await group.getByRole('button', { name: domain, exact: true }).click()
  }
  await examine(esra, 'Webmelding koppelen')
  await screens(esra, 'webmelding')
  await enter.click()
  await expect(esra.getByText(`Melding ${number} staat bij Dewi Quispel.`)).toBeVisible()

  await test.step('another becomes no report, and is taken back', async () => {
    await esra.getByRole('link', { name: /Gerda Pauw/ }).click()
    await expect(esra.getByRole('heading', { name: /Gerda Pauw/ })).toBeVisible()
    const search = esra.getByRole('combobox', { name: /^Zoek/ })
    await search.fill('Terpstra')
    await expect(esra.getByRole('option').first()).toContainText('Joris Terpstra')
    const answers = await holdBack(esra, '/v1/personen/_zoek', 'POST')
    const link = esra.waitForRequest('**/_koppel')
    await search.fill('Rob Terpstra')
    await search.press('Enter')
    answers()
    const rob = esra.getByRole('option', { name: /Rob Terpstra/ })
    const { personId } = (await link).postDataJSON() as { personId: string }
    expect(await rob.getAttribute('id'), 'Enter waits for whom was typed').toContain(personId)
    await expect(esra.getByRole('alert').first(), 'it lacks life domains').toBeVisible()
    await esra.getByRole('heading', { name: /Gerda Pauw/ }).click()
    await esra.keyboard.press('g')
    const dialog = esra.getByRole('dialog')
    await examine(esra, 'Webmelding afsluiten')
    await dialog.getByRole('button', { name: 'Niet voor ons' }).click()
    await dialog.getByRole('button', { name: /^Sluit af/ }).click()
    await expect(dialog.getByText(/Schrijf op naar wie je de melding doorstuurt/).first()).toBeVisible()
    await dialog.getByRole('button', { name: 'Geen echte melding' }).click()
    await dialog.getByRole('button', { name: /^Sluit af/ }).click()
    await expect(esra.getByText(/is afgesloten\. Er gaat geen bericht uit\./)).toBeVisible()
    await expect(esra.getByRole('link', { name: /Gerda Pauw/ })).toHaveCount(0)
    const closed = esra.getByRole('region', { name: /^Afgesloten/ })
    await expect(closed).toContainText('1 niet echt')
    await examine(esra, 'Webmeldingen, afgesloten')
    await closed.getByRole('button', { name: 'Heropen' }).click()
    await expect(esra.getByRole('link', { name: /Gerda Pauw/ })).toBeVisible()
  })

  const henk = await visit({ as: 'Henk Wolters' })
  await henk.goto('/werk/binnengekomen')
  const row = henk.getByRole('listitem').filter({ hasText: 'Dewi Quispel' })
  await row.getByRole('button', { name: /^Beoordeel/ }).click()
  await expect(henk.getByText('Ik durf mijn post niet open te maken.').first()).toBeVisible()
  await expect(henk.getByText(/Vulde dit samen in met Tom, bibliotheek/)).toBeVisible()
  await test.step('the resident withdraws, and thinks again', async () => {
    await henk.getByRole('button', { name: 'De inwoner trekt in …' }).click()
    const dialog = henk.getByRole('dialog')
    await dialog.getByLabel('Wat zegt de inwoner?').fill('Mijn zus helpt mij nu.')
    await examine(henk, 'Melding intrekken')
    await dialog.getByRole('button', { name: /^Trek in/ }).click()
    await expect(henk.getByRole('region', { name: 'De inwoner trok deze melding in' })).toContainText(
      'Mijn zus helpt mij nu.',
    )
    await examine(henk, 'Melding ingetrokken')
    await henk.getByRole('button', { name: 'Heropen' }).click()
    await expect(henk.getByRole('button', { name: 'De inwoner trekt in …' })).toBeVisible()
  })
  await assigns(henk, /past \d+ van \d+/)
})

test('N3 each page of the web form is accessible, in both languages and at every width', async ({
  visit,
}) => {
  const page = await visit({})
  for (const language of ['en', 'nl']) {
    await page.goto(`/melden?taal=${language}`)
    await axeClean(page, `melden ${language}`)
    await page.locator('form button').first().click()
    await page.locator('label[for="who-other"]').click()
    await page.locator('form button.rd-big').click()
    await axeClean(page, `namens ${language}`)
    await page.locator('form button.rd-big').click()
    await axeClean(page, `namens with faults ${language}`)
    await page.goto('/melden/voor-wie')
    await page.locator('label[for="who-self"]').click()
    await page.locator('form button.rd-big').click()
    for (const step of [
      'samen',
      'vraag',
      'anders',
      'thuis',
      'wie-helpt',
      'naam',
      'bereiken',
      'adres',
      'bewaren',
      'verder',
    ]) {
      await page.goto(`/melden/${step}`)
      await axeClean(page, `${step} ${language}`)
      if (language === 'nl') await screens(page, `melden-${step}`)
      await page.setViewportSize({ width: 320, height: 640 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide, `${step} at 320 px`).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 1366, height: 768 })
    }
  }
})
