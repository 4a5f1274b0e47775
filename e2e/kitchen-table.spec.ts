import { examine, expect, focusShows, signInAs, test } from './support/index.ts'

test.use({ own: 'kitchen-table' })

test('D1 D2 D9 O1 an hour at the kitchen table without a connection loses nothing, and shows what is everybody’s', async ({
  page,
  context,
}) => {
  await signInAs(page, 'Nadia Haddou')
  await page.goto('/werk/huishoudens')
  await page
    .getByRole('row', { name: /Terpstra/ })
    .first()
    .click()
  await page.keyboard.press('Enter')
  await page.getByText('meer', { exact: true }).click()
  await page.getByRole('button', { name: 'aan de keukentafel' }).click()
  await page
    .getByRole('group', { name: 'Wie zit er aan tafel?' })
    .getByText(/^Sanne, \d+/)
    .click()
  await examine(page, 'keukentafel, before')
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))

  await test.step('turning takes along what is everybody’s, and locks the session', async () => {
    await page.keyboard.press('d')
    await page.waitForURL('**/werk/aan-tafel')
    await expect(page.getByText('Aan tafel: Rob, Sanne en Nadia')).toBeVisible()
    await expect(page.getByText('Notitie')).toHaveCount(0)
    const elsewhere = await context.newPage()
    await elsewhere.goto('/werk/vandaag')
    await expect(elsewhere.getByRole('heading', { name: 'Even op slot' })).toBeVisible()
    await elsewhere.close()
    await page.setViewportSize({ width: 1180, height: 820 })
    await examine(page, 'aan tafel')
  })

  await test.step('the connection is gone: drawing, saying and agreeing go on, also after the page was lost', async () => {
    await context.setOffline(true)
    await expect(page.getByText('Geen internet, we gaan gewoon door.')).toBeVisible()
    await page.getByRole('button', { name: /^Ingrid/ }).press('Enter')
    const card = page.getByRole('group', { name: 'Ingrid en Rob' })
    await expect(card.getByRole('button', { name: 'moeilijk' })).toHaveAttribute('aria-pressed', 'true')
    await card.getByRole('button', { name: 'soms' }).click()
    await page.getByRole('button', { name: 'Terug' }).click()
    await expect(card.getByRole('button', { name: 'moeilijk' })).toHaveAttribute('aria-pressed', 'true')
    await card.getByRole('button', { name: 'sterk' }).click()

    await page.getByRole('button', { name: '+ Nog iemand' }).click()
    await page.getByRole('textbox', { name: 'Wie is het?' }).fill('Ans')
    await page.getByRole('button', { name: 'buur' }).click()
    await page.getByRole('button', { name: 'Zet erbij' }).click()
    await page.getByRole('button', { name: 'Ja, zo doen we het' }).click()
    await expect(page.getByText('Vul eerst in wie wat doet.')).toBeVisible()
    await page.getByRole('button', { name: 'Ans', exact: true }).click()
    await page.getByRole('textbox', { name: 'Doet wat' }).fill('eet woensdag mee')
    await expect(page.getByText('Bewaard op dit apparaat')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('button', { name: /^Ans/ })).toBeVisible()
    await expect(
      page.getByText('eet woensdag mee'),
      'what was typed and not agreed is there too',
    ).toBeVisible()
    await page.getByRole('button', { name: 'Wanneer: vul in' }).click()
    await page.getByRole('button', { name: 'elke week' }).click()
    await page.getByRole('button', { name: 'en u, Ans?' }).click()
    await page.getByRole('button', { name: 'en u, Rob?' }).click()
    await examine(page, 'aan tafel, an agreement')
    await page.getByRole('button', { name: 'Ja, zo doen we het' }).click()
    await page.getByRole('button', { name: 'klopt niet helemaal' }).first().click()
    await page
      .getByRole('textbox', { name: 'Hoe zegt u het?' })
      .fill('Ik wil werken als het thuis goed gaat.')
    await page.getByRole('button', { name: 'Zo is het goed' }).click()
    await page.getByRole('button', { name: 'Draai naar Nadia' }).click()
    await expect(page.getByText('Terugdraaien vraagt om inloggen')).toBeVisible()
    expect(
      asked.filter((path) => path.startsWith('/v1/') && path !== '/v1/sessie/_vergrendel'),
      'the turned device asks nothing of the server',
    ).toEqual([expect.stringMatching(/keukentafels$/), expect.stringMatching(/^\/v1\/keukentafels\//)])
  })

  await test.step('what is kept on the device is not readable, nor can its key be read out', async () => {
    const kept = await page.evaluate(
      () =>
        new Promise<{ extractable: boolean; text: string }>((done) => {
          const opening = indexedDB.open('rondom-keukentafel')
          opening.onsuccess = () => {
            const reading = opening.result.transaction('gesprek').objectStore('gesprek').get('gesprek')
            reading.onsuccess = () => {
              const { key, content } = reading.result as { key: CryptoKey; content: ArrayBuffer }
              done({ extractable: key.extractable, text: new TextDecoder('latin1').decode(content) })
            }
          }
        }),
    )
    expect(kept.extractable).toBe(false)
    expect(kept.text.length).toBeGreaterThan(500)
    expect(kept.text).not.toContain('Terpstra')
  })

  await test.step('back and signed in, the worker reads it again and it enters the plan in one go', async () => {
    await context.setOffline(false)
    await page.setViewportSize({ width: 1366, height: 768 })
    await expect(page.getByText('versleuteld')).toBeVisible()
    await page.getByRole('button', { name: 'Draai naar Nadia' }).click()
    await page.getByRole('button', { name: 'Ga verder met je pas' }).click()
    await page.getByRole('button', { name: 'Nadia Haddou' }).click()
    await expect(page.getByRole('heading', { name: 'Dit is aan tafel gezegd' })).toBeVisible()
    await expect(page.getByText('Ans en Rob zeiden ja aan tafel')).toBeVisible()
    await expect(page.getByText('Ans erbij: buur van Rob')).toBeVisible()
    await examine(page, 'keukentafel, after')
    await focusShows(page, 8)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('Eén afspraak staat in het plan.')).toBeVisible()
    await expect(page.getByRole('table', { name: /Plan/ })).toContainText(
      'Ik wil werken als het thuis goed gaat.',
    )
    await expect(page.getByText('Eet woensdag mee').first()).toBeVisible()
    const left = await page.evaluate(async () => [
      localStorage.getItem('rondom-kept-here'),
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ])
    expect(left, 'nothing is left on the device').toEqual([null, 0, 0])
  })
})
