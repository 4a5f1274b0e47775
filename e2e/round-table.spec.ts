import type { Locator, Page } from '@playwright/test'
import {
  countActions,
  daysLater,
  examine,
  expect,
  forgetActions,
  holdBack,
  newestInvitation,
  openInvitation,
  test,
} from './support/index.ts'

// It agrees anew on what other journeys look at, on the day after the demo's.
test.use({ own: 'round-table' })

const presenceOf = (page: Page, name: string): Locator => page.getByLabel(`Is ${name} er?`)

/** Whether somebody is here, by keyboard: the first letters of a choice in a list choose it. */
async function mark(page: Page, name: string, choice: string): Promise<void> {
  await presenceOf(page, name).selectOption({ label: choice })
  await expect(presenceOf(page, name)).toHaveValue(/./)
  await expect(page.getByRole('region', { name: 'Wie zei al ja?' })).toContainText(name.split(' ')[0] ?? '')
}

/** Types at once after the field has changed by itself, before anything else of the screen gets its turn. */
async function typesInTheMomentOf(
  page: Page,
  field: string,
  text: string,
  change: () => void,
): Promise<void> {
  await page.locator(field).evaluate((element, typed) => {
    const observer = new MutationObserver(() => {
      observer.disconnect()
      document.execCommand('insertText', false, typed)
    })
    observer.observe(element, { childList: true, characterData: true, subtree: true })
  }, text)
  change()
}

test('D6 a round table is planned with a key, and its sentences are agreements before people leave', async ({
  visit,
}) => {
  test.setTimeout(300_000)
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as {
    cases: { id: string; household: string }[]
  }
  const caseId = cases.find(({ household }) => household === 'Terpstra')?.id ?? ''

  await test.step('key 5 on the case: the agenda makes itself, and it can be called off', async () => {
    await nadia.goto(`/werk/huishoudens/${caseId}`)
    await expect(nadia.getByRole('heading', { level: 1 })).toBeVisible()
    await nadia.keyboard.press('5')
    const dialog = nadia.getByRole('dialog', { name: 'Plan een rondetafel over Terpstra' })
    await expect(dialog.getByText('Proefplaats bij Fietspunt Van Rijn regelen')).toBeVisible()
    for (const name of ['Rob Terpstra', 'Karin Postma, Werkplein', 'Wouter Bos, mbo De Waard'])
      await expect(dialog.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
    await dialog.getByRole('button', { name: 'Rob Terpstra' }).click()
    await nadia.keyboard.press('Control+Enter')
    const faults = dialog.getByRole('alert').first()
    await expect(faults).toContainText('Schrijf waar de rondetafel is.')
    await expect(faults).toContainText('Vraag de inwoner altijd.')
    await examine(nadia, 'planning a round table, with faults')
    await dialog.getByRole('button', { name: 'Rob Terpstra' }).click()
    await dialog.getByLabel('Waar').fill('CJG, kamer 1')
    await dialog.getByLabel('Tijd').fill('7.05')
    await nadia.keyboard.press('Control+Enter')
    await dialog.getByText('Ook als het buiten iemands werktijd valt').click()
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByRole('heading', { name: 'Wat spreken we af over deze drie?' })).toBeVisible()
    await nadia.keyboard.press('x')
    const off = nadia.getByRole('dialog', { name: 'Zeg de rondetafel af' })
    await off.getByLabel('Waarom gaat het niet door?').fill('Er is al een tafel eerder.')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByRole('heading', { name: 'Deze rondetafel ging niet door' })).toBeVisible()
  })

  await test.step('the resident reads in Mijn plan when, where and with whom', async () => {
    const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner', javaScriptEnabled: false })
    await expect(rob.getByRole('heading', { name: 'Samen om de tafel' })).toBeVisible()
    await expect(rob.getByText(/^Wie komen er: Nadia Haddou/)).toContainText('Karin Postma')
  })

  await daysLater(nadia, 1)
  const sentence = 'Karin belt Van Rijn uiterlijk vrijdag en legt de startdag vast'
  await test.step('the director begins the table of today from the list', async () => {
    await nadia.goto('/werk/overleg')
    await expect(nadia.getByRole('heading', { level: 1 })).toContainText('op komst')
    await nadia.keyboard.press('Enter')
    await expect(nadia.getByRole('button', { name: /^Begin/ })).toBeVisible()
    await nadia.keyboard.press('b')
    await expect(nadia.getByText('nog 45 minuten')).toBeVisible()
  })

  const agenda = nadia.getByRole('region', { name: 'Agenda', exact: true })
  await test.step('two points are left in one go on a slow line, neither comes back by itself, and people come in', async () => {
    const comes = await holdBack(nadia, '/_behandelen', 'POST')
    await nadia.keyboard.press('Alt+l')
    await nadia.keyboard.press('Alt+l')
    comes()
    await expect(agenda.getByText('later, niet nu')).toHaveCount(2)
    await expect(nadia.getByRole('heading', { level: 2, name: /Opvoedgesprekken/ })).toBeVisible()
    await nadia.keyboard.press('Alt+1')
    await expect(agenda.getByText('later, niet nu')).toHaveCount(1)
    await mark(nadia, 'Rob Terpstra', 'is er')
    await mark(nadia, 'Karin Postma', 'is er')
    await mark(nadia, 'Wouter Bos', 'belt in')
  })

  await test.step('one sentence, Tab to correct a part, Ctrl+Enter: no click', async () => {
    const field = nadia.getByLabel('Wat spreken we af?')
    await field.focus()
    await forgetActions(nadia)
    await nadia.keyboard.type(sentence)
    await expect(nadia.getByLabel('wie', { exact: true })).toHaveValue(/.{36}/)
    await expect(nadia.getByLabel('wat', { exact: true })).toHaveValue(
      'Belt Van Rijn en legt de startdag vast',
    )
    await nadia.keyboard.press('Tab')
    await nadia.keyboard.press('Tab')
    await expect(nadia.getByLabel('wat', { exact: true })).toBeFocused()
    await nadia.keyboard.press('End')
    await nadia.keyboard.type(' met Rob')
    await examine(nadia, 'a sentence at the table')
    const comes = await holdBack(nadia, '/besluiten', 'POST')
    await nadia.keyboard.press('Control+Enter')
    const { clicks, keys } = await countActions(nadia)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
    await nadia.keyboard.type('Wouter stuurt')
    await nadia.keyboard.press('Tab')
    await nadia.keyboard.press('Tab')
    comes()
    await expect(nadia.getByText('Vastgelegd. Karin is om akkoord gevraagd.')).toBeVisible()
    await expect(agenda.getByText('nog geen ja')).toBeVisible()
    await expect(field, 'what was typed since is there').toHaveValue('Wouter stuurt')
    await expect(nadia.getByLabel('wat', { exact: true }), 'and the cursor stayed').toBeFocused()
    await field.fill('')
    expect(clicks).toBe(0)
    expect(keys, 'the sentence, two tabs, End, the correction and Ctrl+Enter').toBe(
      sentence.length + 2 + 1 + 8 + 2,
    )
  })

  await test.step('a sentence that goes behind its draft, and two people reminded in one go', async () => {
    await mark(nadia, 'Karin Postma', 'is weg')
    const tableId = nadia.url().split('/').pop()
    const { points } = (await (await nadia.request.get(`/v1/rondetafels/${tableId}`)).json()) as {
      points: { id: string; number: number }[]
    }
    const draft = `/v1/concepten/round-table-${points.find(({ number }) => number === 2)?.id}`
    const others = { who: '', what: '', forWhom: '', goal: '', when: '', until: '', pulse: '' }
    const kept = await nadia.request.put(draft, { data: { content: { ...others, sentence: 'Wouter' } } })
    expect(kept.ok()).toBe(true)
    const comes = await holdBack(nadia, draft)
    await nadia.keyboard.press('Alt+2')
    await expect(nadia.getByRole('heading', { level: 2, name: /Stageplek met begeleiding/ })).toBeVisible()
    await expect(nadia.getByLabel('Wat spreken we af?')).toBeFocused()
    await nadia.keyboard.type('stuurt Sanne binnen een week')
    await typesInTheMomentOf(nadia, '#sentence', ' twee plekken', comes)
    await expect(nadia.getByLabel('Wat spreken we af?')).toHaveValue(
      'Wouter stuurt Sanne binnen een week twee plekken',
    )
    await expect(nadia.getByLabel('wat', { exact: true })).toHaveValue('Stuurt Sanne twee plekken')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText('Wouter: nog geen ja')).toBeVisible()
    const reminded: unknown[] = []
    nadia.on('request', (sent) => {
      if (sent.url().endsWith('/herinneringen')) reminded.push(sent.postDataJSON().agreementId)
    })
    const goes = await holdBack(nadia, '/herinneringen', 'POST')
    await nadia.keyboard.press('Alt+h')
    await nadia.keyboard.press('Alt+h')
    goes()
    await expect(nadia.getByText('Wouter Bos krijgt een herinnering')).toBeVisible()
    expect(new Set(reminded).size, 'each of them once').toBe(2)
  })

  await test.step('who promised says yes in the own list; the table sees it by itself', async () => {
    const karin = await visit({ as: 'Karin Postma' })
    await karin.goto('/werk/afspraken')
    await karin.getByText('Belt Van Rijn en legt de startdag vast met Rob').first().click()
    await karin.keyboard.press('a')
    await expect(agenda.getByText(/^ja om /)).toBeVisible()
    await expect(nadia.getByText('Karin zei ja')).toBeVisible()
  })

  await test.step('a partner who called in says yes by link, without script', async () => {
    const wouter = await visit({ javaScriptEnabled: false })
    await openInvitation(wouter, await newestInvitation(wouter, 'Wouter Bos'))
    await expect(wouter.getByRole('heading', { level: 1 })).toContainText('Stuurt Sanne twee plekken')
    await wouter.getByRole('button', { name: /^Ja/ }).click()
    await expect(nadia.getByText('Wouter zei ja')).toBeVisible()
  })

  await test.step('read back per person, and close with who did not come', async () => {
    await nadia.keyboard.press('Alt+3')
    await expect(nadia.getByRole('heading', { level: 2, name: /Opvoedgesprekken/ })).toBeVisible()
    await nadia.keyboard.press('Alt+l')
    await expect(agenda.getByText('later, niet nu')).toBeVisible()
    await nadia.keyboard.press('F2')
    const back = nadia.getByRole('dialog', { name: 'Lees terug' })
    await expect(back).toContainText('Stuurt Sanne twee plekken')
    await back.getByRole('button', { name: 'Karin' }).click()
    await expect(back).toContainText('met Rob')
    await expect(back).not.toContainText('Stuurt Sanne twee plekken')
    await nadia.keyboard.press('Escape')
    await nadia.keyboard.press('F4')
    const closing = nadia.getByRole('dialog', { name: 'Sluit de tafel' })
    await expect(closing).toContainText('Op alles is geantwoord.')
    await nadia.keyboard.press('Control+Enter')
    await expect(closing.getByRole('alert').first()).toContainText(
      'Schrijf eerst van iedereen op of die er was.',
    )
    await closing.getByLabel('Is Elif Demir er?').selectOption({ label: 'niet, met bericht' })
    await expect(closing.getByLabel('Is Elif Demir er?')).toBeHidden()
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByRole('heading', { name: 'Dit is afgesproken' })).toBeVisible()
    await examine(nadia, 'a closed round table')
  })

  await test.step('who was not there for a point does not read it; what was left stays in Vandaag', async () => {
    const karin = await visit({ as: 'Karin Postma' })
    await karin.goto(new URL(nadia.url()).pathname)
    await expect(karin.getByText('Bij 2 punten was je er niet.')).toBeVisible()
    await expect(karin.getByText('Stuurt Sanne twee plekken')).toHaveCount(0)
    await nadia.goto('/werk/vandaag')
    await expect(nadia.getByRole('listitem').filter({ hasText: 'Opvoedgesprekken' }).first()).toBeVisible()
    await expect(nadia.getByRole('listitem').filter({ hasText: 'Proefplaats bij Fietspunt' })).toHaveCount(0)
  })
})
