import { examine, expect, test } from './support/index.ts'

test.use({ own: 'verdict' })

test('D8 D2 a resident without account or script says that it did not help; the director calls, who helped hears it', async ({
  visit,
}) => {
  const words = 'Ik moest drie keer hetzelfde vertellen.'
  const mailbox = await visit()
  await mailbox.goto('/demo/postvak')
  const mail = mailbox.getByRole('article').filter({ hasText: 'Bent u goed geholpen?' }).first()
  const link = await mail.getByRole('link', { name: 'Open de link' }).getAttribute('href')

  await test.step('one question behind the link, and a call with a human being', async () => {
    const resident = await visit({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
    await resident.goto(String(link))
    await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Bent u hier goed mee geholpen?')
    await resident.getByRole('button', { name: 'Stuur mijn antwoord' }).click()
    await expect(resident.getByRole('alert').first()).toContainText('Kies één van de vier antwoorden')
    await resident.getByText('Niet zo').click()
    await resident.getByLabel('Wilt u er iets bij zeggen?').fill(words)
    await resident.getByRole('button', { name: 'Stuur mijn antwoord' }).click()
    await expect(resident.getByRole('status')).toContainText('Jammer dat het niet goed ging')
    await resident.getByRole('button', { name: 'Ja, bel mij' }).click()
    await expect(resident.getByRole('status').last()).toContainText('gebeld wilt worden')
    await resident.getByRole('button', { name: 'Vraag mij dit niet meer' }).click()
    await expect(resident.getByRole('button', { name: 'Vraag het mij toch weer' })).toBeVisible()
    const looked = await visit()
    await looked.goto(String(link))
    await examine(looked, 'the question after a step')
  })

  await test.step('the same question in Mijn plan says what it is about', async () => {
    const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner' })
    await rob.getByRole('link', { name: 'Geef antwoord' }).click()
    await expect(rob.getByText('Voorschot betaald')).toBeVisible()
    await rob.getByText('Nee', { exact: true }).click()
    await rob.getByLabel('Wilt u er iets bij zeggen?').fill(words)
    await rob.getByRole('button', { name: 'Stuur mijn antwoord' }).click()
    await rob.getByRole('button', { name: 'Ja, bel mij' }).click()
    await expect(rob.getByText('Wij bellen u')).toBeVisible()
  })

  await test.step('the director sees who wants to be called, and calls with one key', async () => {
    const nadia = await visit({ as: 'Nadia Haddou' })
    const rob = nadia.getByRole('listitem').filter({ hasText: 'Rob Terpstra' }).filter({ hasText: words })
    await expect(rob).toContainText('wil gebeld worden')
    await rob.getByRole('button', { name: /Bel Rob/ }).click()
    await expect(nadia.locator('.rd-action-done').filter({ hasText: 'Rob Terpstra gebeld' })).toBeVisible()
    await nadia.goto('/werk/afspraken')
    const karin = await visit({ as: 'Karin Postma' })
    await karin.goto('/werk/afspraken')
    await expect(karin.getByRole('heading', { name: 'Wat inwoners zeiden' })).toBeVisible()
    await expect(karin.getByText('Voorschot betaald · Rob T.')).toBeVisible()
    await expect(karin.getByText(words)).toHaveCount(0)
  })

  await test.step('an agreement that waits stands still, and a ring is refused by name', async () => {
    const nadia = await visit({ as: 'Nadia Haddou' })
    await nadia.goto('/werk/huishoudens')
    await nadia
      .getByRole('link', { name: /Tahiri/ })
      .first()
      .click()
    await expect(nadia.getByText('na “Proefdag bij de fietsenmaker”').first()).toBeVisible()
    await nadia
      .getByRole('button', { name: /Proefdag bij de fietsenmaker/ })
      .first()
      .click()
    await nadia.keyboard.press('Enter')
    await nadia.getByRole('button', { name: 'Laat wachten op iets anders' }).click()
    await nadia.getByLabel('Waarop wacht dit?').selectOption({ index: 1 })
    await nadia.getByRole('button', { name: 'Laat wachten' }).last().click()
    await expect(nadia.getByRole('alert').first()).toContainText('Zo wachten ze op elkaar')
    await examine(nadia, 'an agreement that waits')
  })
})
