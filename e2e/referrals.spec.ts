import { expect, type Page } from '@playwright/test'
import { examine, holdBack, newestInvitation, openInvitation, test } from './support/index.ts'

const asked = 'Wilt u een keer meekijken?'

test('D5 a question goes to another organisation, comes back, and is handed over warm to the next', async ({
  visit,
}) => {
  test.setTimeout(240_000)
  const nadia = await visit({ as: 'Nadia Haddou', door: 'medewerker' })
  const { caseId, name } = await freeCase(nadia)

  await test.step('the director refers; nothing goes out without a basis', async () => {
    await nadia.goto(`/werk/huishoudens/${caseId}`)
    await expect(nadia.getByRole('heading', { level: 1 })).toBeVisible()
    await nadia.keyboard.press('8')
    const dialog = nadia.getByRole('dialog', { name: 'Verwijs naar een andere organisatie' })
    await dialog.getByLabel('Naar wie?').selectOption({ label: 'Praktijk De Brink, Assistente De Brink' })
    await dialog.getByRole('button', { name: /^Verwijs/ }).click()
    await expect(dialog.getByRole('alert').first()).toContainText('Kies waarom dit mag worden doorgegeven.')
    await dialog.getByRole('button', { name: 'wettelijke taak' }).click()
    await dialog.getByRole('button', { name: /^Verwijs/ }).click()
    const faults = dialog.getByRole('alert').first()
    await expect(faults).toContainText('Schrijf wat je vraagt.')
    await expect(faults).toContainText('Schrijf op welke grond dit mag zonder instemming.')
    await examine(nadia, 'referring, with faults')
    await dialog.getByRole('button', { name: 'de inwoner stemt in' }).click()
    await dialog.getByLabel('Wat vraag je?').fill(asked)
    await dialog.getByLabel('Wat is al geprobeerd?').fill('Twee gesprekken bij het loket.')
    await dialog.getByLabel('Hoe te bereiken?').fill('06 0000 12 12')
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    const section = nadia.getByRole('region', { name: 'Verwijzingen' })
    await expect(section).toContainText('verstuurd')
    await expect(section).toContainText('Praktijk De Brink')
    await examine(nadia, 'a case with a referral')
  })

  await test.step('a partner without an account says no, with a reason, without script', async () => {
    const partner = await visit({ javaScriptEnabled: false })
    const invitation = await newestInvitation(partner, 'Assistente De Brink')
    expect(invitation.mail).not.toContain(name)
    await openInvitation(partner, invitation)
    await expect(partner.getByRole('heading', { level: 1 })).toHaveText(asked)
    await expect(partner.getByText('06 0000 12 12')).toBeVisible()
    await partner.getByText('Nee, dat kan niet').click()
    await partner.getByRole('button', { name: 'Stuur terug naar Nadia Haddou' }).click()
    await expect(partner.getByText('Kies waarom het niet kan.').first()).toBeVisible()
    await partner.getByLabel('Waarom niet?').selectOption('full')
    await partner.getByRole('button', { name: 'Stuur terug naar Nadia Haddou' }).click()
    await expect(partner.getByText('Nadia Haddou zoekt verder.')).toBeVisible()
  })

  await test.step('it lands with the director, who sends it on', async () => {
    await nadia.goto('/werk/vandaag')
    const row = nadia.getByRole('listitem').filter({ hasText: 'Praktijk De Brink' }).first()
    await expect(row).toContainText('verwijzing terug')
    await row.getByRole('button', { name: 'Bekijk de verwijzing' }).click()
    const section = nadia.getByRole('region', { name: 'Verwijzingen' })
    await section.getByRole('button', { name: 'Verwijs door' }).click()
    const dialog = nadia.getByRole('dialog', { name: /^Verwijs door/ })
    await expect(dialog.getByLabel('Wat vraag je?')).toHaveValue(asked)
    await dialog.getByLabel('Naar wie?').selectOption({ label: 'Werkplein, Karin Postma' })
    await dialog.getByRole('button', { name: 'de inwoner stemt in' }).click()
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(section).toContainText('geweigerd')
    await expect(section).toContainText('Karin Postma')
  })

  const karin = await visit({ as: 'Karin Postma', door: 'medewerker' })
  const received = karin.getByRole('listitem').filter({ hasText: asked }).first()
  await test.step('a colleague elsewhere reads it, and says yes by keyboard', async () => {
    // That it was seen is known there before it is known here.
    const comes = await holdBack(karin, '/v1/verwijzingen', 'GET', 1)
    await karin.goto('/werk/verwijzingen')
    await received.getByText(asked).click()
    await expect(received).toContainText('Twee gesprekken bij het loket.')
    await expect.poll(() => standings(karin)).toContain('seen')
    await karin.keyboard.press('Enter')
    const dialog = karin.getByRole('dialog', { name: /^Ja, ik kan helpen/ })
    await dialog.waitFor()
    await karin.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    comes()
    await expect(received).toContainText('aangenomen')
  })

  await test.step('the moment of three is planned, held elsewhere, and told with its day', async () => {
    await nadia.reload()
    const section = nadia.getByRole('region', { name: 'Verwijzingen' })
    await section.getByRole('button', { name: 'Plan de overdracht' }).click()
    const dialog = nadia.getByRole('dialog', { name: /^Plan de overdracht/ })
    await dialog.getByRole('button', { name: 'Plan de overdracht' }).click()
    await expect(dialog.getByRole('alert').first()).toContainText('Kies een dag en een tijd.')
    await dialog.getByLabel('Dag').fill(farDay())
    await dialog.getByLabel('Tijd').fill('7.10')
    await examine(nadia, 'planning a warm hand-over')
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog).toBeHidden()
    await expect(section).toContainText('samen op bezoek')
    await karin.reload()
    await received.getByText(asked).click()
    await received.getByRole('button', { name: /Inwoner gesproken/ }).click()
    await karin.keyboard.press('Control+Enter')
    await expect(received).toContainText('eerste contact')
  })
})

/** How what the organisation was asked in this journey stands. */
async function standings(page: Page): Promise<string[]> {
  const { referrals } = await (await page.request.get('/v1/verwijzingen')).json()
  return referrals
    .filter((one: { asked: string }) => one.asked === asked)
    .map(({ standing }: { standing: string }) => standing)
}

/** A running case of hers with a goal, of which nothing was referred yet. */
async function freeCase(page: Page): Promise<{ caseId: string; name: string }> {
  const { cases } = await (await page.request.get('/v1/casussen')).json()
  for (const { id, role, centralPerson } of cases) {
    if (role !== 'director') continue
    const { chains } = await (await page.request.get(`/v1/casussen/${id}/verwijzingen`)).json()
    const file = await (await page.request.get(`/v1/casussen/${id}`)).json()
    if (chains.length === 0 && file.goals.some(({ state }: { state: string }) => state === 'open'))
      return { caseId: id, name: centralPerson }
  }
  throw new Error('every case has a referral')
}

/** Ten weeks ahead, on a day on which nobody has anything yet at that hour. */
function farDay(): string {
  return new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10)
}
