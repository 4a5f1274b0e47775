import type { Page } from '@playwright/test'
import {
  countActions,
  examine,
  expect,
  forgetActions,
  newestInvitation,
  openInvitation,
  test,
} from './support/index.ts'

const row = (page: Page, title: string) => page.getByRole('listitem').filter({ hasText: title })

test('D4 D11 five promises answered in a row without mouse; a partner without account or script writes a line', async ({
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
    await examine(karin, 'Mijn afspraken')
  })

  await test.step('five answers, one key each; the one with a sentence costs its words and Enter', async () => {
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
    await karin.keyboard.press('q')
    await karin.keyboard.type('Er is geen plek.')
    await karin.keyboard.press('Enter')
    await expect(folded).toHaveCount(5)
    const { clicks, keys } = await countActions(karin)
    expect(clicks).toBe(0)
    expect(keys, 'five letters, Enter, and the sentence').toBe(6 + 'Er is geen plek.'.length)
    await karin.keyboard.press('z')
    await expect(folded, 'a warning can be withdrawn').toHaveCount(4)
  })

  await test.step('a line of progress from the list', async () => {
    await karin.keyboard.press('w')
    await karin.getByLabel('Wat is er gedaan?').fill('Samen naar de werkgever gebeld.')
    await examine(karin, 'Mijn afspraken, a line')
    await karin.keyboard.press('Enter')
    await expect(karin.getByText('De regel staat erbij')).toBeVisible()
  })

  const line = 'Met Sanne en haar mentor gesproken.'
  await test.step('a partner without account and without script writes a line and asks for the list', async () => {
    const scripts: string[] = []
    const wouter = await visit({ javaScriptEnabled: false })
    wouter.on(
      'request',
      (request) => void (request.resourceType() === 'script' && scripts.push(request.url())),
    )
    const nadia = await visit({ as: 'Nadia Haddou' })
    const agreement = await internshipOf(nadia)
    const asked = await nadia.request.post('/v1/opvolgingen', {
      headers: { 'idempotency-key': crypto.randomUUID() },
      data: { caseId: agreement.caseId, objectKind: 'agreement', objectId: agreement.id, kind: 'asked' },
    })
    await openInvitation(wouter, await newestInvitation(await visit(), 'Wouter Bos'))
    await expect(wouter.getByRole('heading', { level: 1 })).toContainText('Stageplek')
    const { id: followUp } = (await asked.json()) as { id: string }
    await nadia.request.post(`/v1/opvolgingen/${followUp}/_ongedaan`, {
      headers: { 'idempotency-key': crypto.randomUUID() },
    })
    await wouter.getByRole('button', { name: 'Zet deze regel erbij' }).click()
    await expect(wouter.getByRole('alert').first()).toBeVisible()
    await wouter.getByLabel('Eén regel').fill(line)
    await wouter.getByRole('button', { name: 'Zet deze regel erbij' }).click()
    await expect(wouter.getByRole('status')).toContainText('Uw regel staat erbij')
    await expect(wouter.getByRole('listitem').filter({ hasText: line })).toBeVisible()

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

    await nadia.goto(`/werk/huishoudens/${agreement.caseId}?afspraak=${agreement.id}`)
    await expect(nadia.locator('.rd-line-note').filter({ hasText: line })).toHaveCount(1)
    await nadia.keyboard.press('Enter')
    await expect(nadia.getByRole('region', { name: 'Voortgang' })).toContainText(line)
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

/** The internship of Sanne Terpstra, which Wouter Bos promised. */
async function internshipOf(page: Page): Promise<{ id: string; caseId: string }> {
  const { cases } = (await (await page.request.get('/v1/casussen')).json()) as {
    cases: { id: string; household: string }[]
  }
  const caseId = cases.find(({ household }) => household === 'Terpstra')?.id ?? ''
  const file = (await (await page.request.get(`/v1/casussen/${caseId}`)).json()) as {
    agreements: { id: string; title: string }[]
  }
  return { caseId, id: file.agreements.find(({ title }) => title.startsWith('Stageplek'))?.id ?? '' }
}
