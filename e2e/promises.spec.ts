import type { Page } from '@playwright/test'
import { photoWithPlace } from '../src/test-support/pictures.ts'
import {
  asksAboutInternship,
  countActions,
  examine,
  expect,
  forgetActions,
  newestInvitation,
  openInvitation,
  test,
} from './support/index.ts'

const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

test('D2 D4 D11 six promises answered in a row without mouse; a partner without account or script writes a line and sends a photo', async ({
  visit,
}) => {
  const karin = await visit({ as: 'Karin Postma' })
  await karin.goto('/werk/afspraken')
  await expect(karin.getByRole('heading', { level: 1 })).toContainText('gevraagd')

  await test.step('she sees what is hers over all households, and nothing else of a plan', async () => {
    await expect(row(karin, 'Proefplaats bij Fietspunt Van Rijn regelen, Rob T.')).toBeVisible()
    await expect(row(karin, 'Taalmaatje op de werkvloer, Amina S.')).toBeVisible()
    await expect(karin.getByText('Opvoedgesprekken')).toHaveCount(0)
    await expect(karin.getByText('Terpstra')).toHaveCount(0)
  })

  await test.step('six answers, one key each, also for one time of what is repeated; the one with a sentence costs its words and Enter', async () => {
    await karin.reload()
    await expect(karin.getByRole('heading', { level: 1 })).toContainText('gevraagd')
    const folded = karin.locator('.rd-action-done')
    await forgetActions(karin)
    await karin.keyboard.press('a')
    await expect(folded).toHaveCount(1)
    await karin.keyboard.press('a')
    await expect(folded).toHaveCount(2)
    for (const count of [3, 4]) {
      await karin.keyboard.press('p')
      await expect(folded).toHaveCount(count)
    }
    await karin.keyboard.press('g')
    await expect(folded).toHaveCount(5)
    await karin.keyboard.press('q')
    await karin.keyboard.type('Er is geen plek.')
    await karin.keyboard.press('Enter')
    await expect(folded).toHaveCount(6)
    const { clicks, keys } = await countActions(karin)
    expect(clicks).toBe(0)
    expect(keys, 'six letters, Enter, and the sentence').toBe(7 + 'Er is geen plek.'.length)
    await karin.keyboard.press('z')
    await expect(folded, 'a warning can be withdrawn').toHaveCount(5)
    await karin.keyboard.press('z')
    await expect(folded, 'and a time that was told').toHaveCount(4)
  })

  await test.step('a line of progress from the list', async () => {
    await karin.keyboard.press('w')
    await karin.getByLabel('Wat is er gedaan?').fill('Samen naar de werkgever gebeld.')
    await examine(karin, 'Mijn afspraken, a line')
    await karin.keyboard.press('Enter')
    await expect(karin.getByText('De regel staat erbij')).toBeVisible()
  })

  const line = 'Met Sanne en haar mentor gesproken.'
  const proof = 'Het stagecontract hangt op het prikbord.'
  await test.step('a partner without account and without script writes a line and asks for the list', async () => {
    const scripts: string[] = []
    const wouter = await visit({ javaScriptEnabled: false })
    wouter.on(
      'request',
      (request) => void (request.resourceType() === 'script' && scripts.push(request.url())),
    )
    const nadia = await visit({ as: 'Nadia Haddou' })
    const asked = await asksAboutInternship(nadia)
    await openInvitation(wouter, await newestInvitation(await visit(), 'Wouter Bos'))
    await expect(wouter.getByRole('heading', { level: 1 })).toContainText('Stageplek')
    await nadia.request.post(`/v1/opvolgingen/${asked.followUpId}/_ongedaan`, {
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    await wouter.getByRole('button', { name: 'Zet deze regel erbij' }).click()
    await expect(wouter.getByRole('alert').first()).toBeVisible()
    await wouter.getByLabel('Eén regel').fill(line)
    await wouter.getByRole('button', { name: 'Zet deze regel erbij' }).click()
    await expect(wouter.getByRole('status')).toContainText('Uw regel staat erbij')
    await expect(wouter.getByRole('listitem').filter({ hasText: line })).toBeVisible()

    await wouter.setViewportSize({ width: 390, height: 844 })
    const field = wouter.getByLabel('Foto of document')
    await expect(field, 'of proof only').toBeHidden()
    await wouter.getByText('bewijs', { exact: true }).click()
    await wouter.getByText('foto', { exact: true }).click()
    await wouter.getByLabel('Eén regel').fill(proof)
    await field.setInputFiles({ name: 'program.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('MZ') })
    await wouter.getByRole('button', { name: 'Zet deze regel erbij' }).click()
    await expect(wouter.getByRole('alert').first()).toContainText('“program.jpg” is geen foto')
    await expect(wouter.getByText('Kies deze bestanden opnieuw: program.jpg.')).toBeVisible()
    await field.setInputFiles({ name: 'IMG_0412.JPG', mimeType: 'image/jpeg', buffer: photoWithPlace() })
    await wouter.getByRole('button', { name: 'Zet deze regel erbij' }).click()
    await expect(wouter.getByRole('link', { name: /Foto: IMG_0412.jpg/ })).toBeVisible()

    await wouter.getByRole('link', { name: 'Al mijn afspraken op één lijst' }).click()
    await wouter.getByLabel('Uw e-mailadres').fill('wouter@partner.example')
    await wouter.getByRole('button', { name: 'Stuur mij de link' }).click()
    await expect(wouter.getByRole('heading', { level: 1 })).toHaveText('Kijk in uw mail')
    const { link, code } = await newestInvitation(await visit(), 'Wouter Bos')
    await wouter.goto(link)
    await wouter.getByLabel('Code').fill(code)
    await wouter.getByRole('button', { name: 'Ga verder' }).click()
    await expect(wouter.getByRole('heading', { level: 1 })).toHaveText('Mijn afspraken')
    await wouter.getByRole('link', { name: /Stageplek/ }).click()
    await expect(wouter.getByText(line)).toBeVisible()
    expect(scripts).toEqual([])

    const second = await visit()
    await second.goto(link)
    await second.getByLabel('Code').fill(code)
    await second.getByRole('button', { name: 'Ga verder' }).click()
    await expect(second.getByText('Elke browser heeft een eigen code nodig').first()).toBeVisible()
    await examine(second, 'partner, code used elsewhere')

    await nadia.goto(`/werk/huishoudens/${asked.caseId}?afspraak=${asked.agreementId}`)
    await expect(nadia.locator('.rd-line-note').filter({ hasText: line })).toHaveCount(1)
    await nadia.keyboard.press('Enter')
    const told = nadia.getByRole('region', { name: 'Voortgang' })
    await expect(told).toContainText(line)
    const picture = told.getByRole('img', { name: 'Bekijk IMG_0412.jpg' })
    await picture.scrollIntoViewIfNeeded()
    const drawn = () => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)
    await expect.poll(drawn, 'the photo is drawn, and lies as it was taken').toBe(16)
  })

  await test.step('the resident reads it in Mijn plan', async () => {
    const sanne = await visit({ as: 'Sanne Terpstra', door: 'inwoner', javaScriptEnabled: false })
    await expect(sanne.getByText(line)).toBeVisible()
  })
})

test('D13 the resident reads the duty before the yes, says no, and the director is asked to talk', async ({
  visit,
}) => {
  const reason = 'Ik kan pas werken als de opvang geregeld is.'
  const noor = await visit({ as: 'Noor Aalbers', door: 'inwoner' })
  const item = noor.getByRole('article').filter({ hasText: 'Inschrijven als werkzoekende' })
  await expect(item.getByRole('button'), 'no yes without having read').toHaveCount(0)
  await item.getByRole('link', { name: /Lees eerst wat dit betekent/ }).click()
  await expect(noor.getByText('U moet zich inschrijven als werkzoekende.')).toBeVisible()
  const consequence = noor.getByText('U kunt een tijd minder uitkering krijgen.')
  const yes = noor.getByRole('button', { name: 'Ja, dat doe ik' })
  const above = async () => (await consequence.boundingBox())?.y ?? Number.POSITIVE_INFINITY
  expect(await above(), 'what may follow stands above the yes').toBeLessThan(
    (await yes.boundingBox())?.y ?? 0,
  )
  await examine(noor, 'Mijn plan, a duty')
  await noor.getByRole('link', { name: 'Nee, ik ben het niet eens' }).click()
  await noor.getByLabel('Uw woorden').fill(reason)
  await noor.getByRole('button', { name: 'Stuur dit' }).click()
  await expect(noor.getByText('Er verandert nu niets.').first()).toBeVisible()

  const sjoerd = await visit({ as: 'Sjoerd Meijer' })
  await sjoerd.goto('/werk/vandaag')
  const exception = row(sjoerd, reason)
  await expect(exception).toContainText('in gesprek gaan')
  await expect(exception).toContainText('Inschrijven als werkzoekende')
  await expect(exception).toContainText('Noor Aalbers')
})

test('D2 a promise of every week is made in the form, told with one key each time, and taken back', async ({
  visit,
}) => {
  const amira = await visit({ as: 'Amira Said' })
  await amira.goto('/werk/huishoudens')
  await amira.getByRole('link', { name: 'Sow', exact: true }).click()
  await expect(amira.getByRole('heading', { level: 1 })).toContainText('Sow')
  await amira.keyboard.press('a')
  const dialog = amira.getByRole('dialog', { name: 'Nieuwe afspraak' })
  await dialog.getByLabel('Wat spreken we af?').fill('Belt over hoe het op het werk gaat')
  await dialog.getByLabel('Wie belooft dit?').selectOption({ label: 'Amira Said (jij)' })
  await dialog.getByRole('group', { name: 'Hoe vaak?' }).getByRole('button', { name: 'elke week' }).click()
  const first = dialog.getByLabel('Wanneer is de eerste keer?')
  await first.fill((await first.getAttribute('min')) ?? '')
  await expect(dialog.getByText(/^elke .*dag, \d+ keer$/)).toBeVisible()
  await dialog.getByLabel('Tot en met welke dag?').fill('')
  await amira.keyboard.press('Control+Enter')
  await expect(dialog.getByText('Zeg tot en met welke dag het duurt').first()).toBeVisible()
  await dialog.getByRole('group', { name: 'Hoe vaak?' }).getByRole('button', { name: 'elke maand' }).click()
  await examine(amira, 'a repeated agreement')
  await amira.keyboard.press('Control+Enter')
  await expect(dialog).toBeHidden()
  const details = amira.getByRole('region', { name: /^Afspraak: Belt over/ })
  await amira.keyboard.press('Enter')
  // A month whose day is a holiday has no such time.
  await expect(details).toContainText(/0 gedaan, 0 niet, nog \d/)
  const times = Number(/nog (\d+)/.exec(await details.innerText())?.[1])
  await amira.keyboard.press('k')
  await expect(details).toContainText(`1 gedaan, 0 niet, nog ${times - 1}`)
  await details.getByRole('button', { name: 'Neem de vorige keer terug' }).click()
  await expect(details).toContainText(`0 gedaan, 0 niet, nog ${times}`)

  await test.step('who goes on to another agreement before the case is read anew is not called back', async () => {
    const reads = /\/v1\/casussen\/[\w-]+$/
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    await amira.route(reads, (route) => held.then(() => route.continue()))
    const others = amira.getByRole('table', { name: /Plan/ }).locator('button.rd-promise')
    await amira.keyboard.press('k')
    await expect(amira.getByText(/gedaan. De volgende keer is/)).toBeVisible()
    await amira.keyboard.press('Escape')
    await expect(details, 'what was sent needs no step back').toHaveCount(0)
    await others.filter({ hasNotText: 'Belt over' }).first().focus()
    await amira.keyboard.press('v')
    const why = amira.locator('#command-remark')
    await why.fill('Zij doet het nu zelf.')
    const read = amira.waitForResponse(reads)
    release()
    await (await read).finished()
    await amira.waitForTimeout(300)
    await expect(why).toHaveValue('Zij doet het nu zelf.')
    await expect(amira.getByRole('region', { name: /^Afspraak: Belt over/ })).toHaveCount(0)
  })

  await test.step('nor does what was begun on the most urgent one go over to the next when that one is kept', async () => {
    const sjoerd = await visit({ as: 'Sjoerd Meijer' })
    await sjoerd.goto('/werk/huishoudens')
    await sjoerd.getByRole('link', { name: 'Latumahina', exact: true }).first().click()
    const urgent = sjoerd.getByRole('table', { name: /Plan/ }).locator('button.rd-promise[aria-current=true]')
    const title = await urgent.locator('b').innerText()
    await sjoerd.keyboard.press('k')
    await sjoerd.locator('#command-remark').fill('Het is gedaan.')
    await sjoerd.keyboard.press('Control+Enter')
    await expect(sjoerd.getByRole('region', { name: `Afspraak: ${title}` })).toContainText('nagekomen')
    await expect(sjoerd.locator('#command-remark')).toHaveCount(0)
  })
})
