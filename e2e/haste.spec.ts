import type { Page } from '@playwright/test'
import { expect, holdBack, test } from './support/index.ts'

// goals.spec.ts, just before, minds nobody's call.
test.use({ own: 'goals' })

const draft = '/v1/concepten/melding'
const search = (page: Page) => page.getByRole('combobox', { name: /^Wie is dit/ })
const words = (page: Page) => page.getByPlaceholder('in eigen woorden').first()

/** Who the draft is about, as another window would find it. */
async function drafted(page: Page): Promise<string> {
  const { content } = (await (await page.request.get(draft)).json()) as {
    content: { call: { typed: string } } | null
  }
  return content?.call.typed ?? ''
}

test('A1 P4 at the front door no key is lost on a slow line, and none does what it was not meant for', async ({
  visit,
}) => {
  const esra = await visit({ as: 'Esra Kaya' })
  await onArrival(esra)
  await hastyEnter(esra)
  await writesOn(esra)
  await nextAtOnce(esra)
})

async function onArrival(esra: Page): Promise<void> {
  await test.step('a name that is typed before it is known what was left here', async () => {
    const comes = await holdBack(esra, draft)
    await esra.reload()
    await expect(search(esra)).toBeFocused()
    await esra.keyboard.type('Rob ')
    comes()
    await expect(words(esra)).toBeVisible()
    await esra.keyboard.type('Terpstra')
    await expect(search(esra)).toHaveValue('Rob Terpstra')
  })
}

async function hastyEnter(esra: Page): Promise<void> {
  await test.step('Enter before the answer: the words go where they belong; doubt brings the cursor back', async () => {
    const several = await holdBack(esra, '/v1/personen/_zoek', 'POST')
    await search(esra).fill('Terpstra ')
    await esra.keyboard.press('Enter')
    await expect(words(esra)).toBeFocused()
    several()
    await expect(search(esra)).toBeFocused()

    const one = await holdBack(esra, '/v1/personen/_zoek', 'POST')
    await search(esra).fill('Rob Terpstra')
    await esra.keyboard.press('Enter')
    await esra.keyboard.type('Ik wil een fiets')
    one()
    await expect(esra.getByText('Rob is bekend')).toBeVisible()
    await esra.keyboard.type(' lenen.')
    await expect(words(esra)).toHaveValue('Ik wil een fiets lenen.')
  })
}

async function writesOn(esra: Page): Promise<void> {
  await test.step('what is being recorded stays as it was sent, and writing on does not dismiss it', async () => {
    const domains = esra.getByRole('group', { name: 'Leefgebieden bij vraag 1' })
    await domains.getByRole('button', { name: 'werk', exact: true }).click()
    await words(esra).focus()
    const comes = await holdBack(esra, '/v1/meldingen', 'POST')
    await esra.keyboard.press('F1')
    await esra.keyboard.type(' En een helm')
    await expect(words(esra)).toHaveValue('Ik wil een fiets lenen.')
    comes()
    const recorded = esra.getByRole('heading', { name: /^Melding .* staat/ })
    while (!(await recorded.isVisible())) await esra.keyboard.press('e')
    await esra.keyboard.type('en')
    await expect(recorded).toBeVisible()
    await expect.poll(() => drafted(esra)).toBe('')
  })
}

async function nextAtOnce(esra: Page): Promise<void> {
  await test.step('the name of the next is typed while the draft of the last is on its way out', async () => {
    await esra.getByRole('button', { name: /^Volgend/ }).click()
    await search(esra).fill('Rob Terpstra')
    await esra.getByRole('option', { name: /Rob Terpstra/ }).click()
    await expect(words(esra)).toBeFocused()
    await esra.keyboard.type('Hoe kom ik aan een nieuw paspoort?')
    const domains = esra.getByRole('group', { name: 'Leefgebieden bij vraag 1' })
    await domains.getByRole('button', { name: 'wonen', exact: true }).click()
    const saves = await holdBack(esra, draft, 'PUT')
    const drops = await holdBack(esra, draft, 'DELETE')
    await esra.keyboard.press('F1')
    await expect(esra.getByRole('heading', { name: /^Melding .* staat/ })).toBeVisible()
    await esra.keyboard.press('n')
    await expect(search(esra)).toHaveValue('')
    await expect(search(esra)).toBeFocused()
    await esra.keyboard.type('Gerda P')
    drops()
    saves()
    await esra.keyboard.type('auw')
    await expect(search(esra)).toHaveValue('Gerda Pauw')
    await expect.poll(() => drafted(esra)).toBe('Gerda Pauw')
    await expect(search(esra)).toHaveValue('Gerda Pauw')
  })
}

test('A1 P4 who was promised a call: a row that is still on its way leaves the others alone', async ({
  visit,
}) => {
  const esra = await visit({ as: 'Esra Kaya' })
  await esra.goto('/werk/terugbellen')
  const row = (name: string) => esra.getByRole('listitem').filter({ hasText: name })
  await expect(row('Gerda Pauw')).toBeVisible()
  const comes = await holdBack(esra, '/antwoorden', 'POST')
  for (const press of ['n', 'j', 'n', 'j', 'Enter']) await esra.keyboard.press(press)
  const dialog = esra.getByRole('dialog')
  await dialog.getByRole('textbox').fill('Zij belt zelf terug.')
  comes()
  await expect(row('Gerda Pauw')).toContainText('één keer niet bereikt')
  await expect(row('Youssef Amrani')).toContainText('één keer niet bereikt')
  await expect(dialog.getByRole('textbox')).toHaveValue('Zij belt zelf terug.')
  await esra.keyboard.press('Control+Enter')
  await expect(dialog).toHaveCount(0)
  await expect(row('Ineke Ras')).toHaveCount(0)
})

test('D3 P4 on Vandaag and in a case: Z is for what was done last, also on its way; a note is written before its draft came', async ({
  visit,
}) => {
  const nadia = await visit({ as: 'Nadia Haddou' })
  await test.step('the row folds at once, and Z takes back what is still on its way', async () => {
    const current = nadia.locator('.rd-action-row.rd-is-current')
    const folded = nadia.locator('.rd-action-done')
    await expect(current).toHaveCount(1)
    const first = (await current.textContent()) ?? ''
    const comes = await holdBack(nadia, '/v1/opvolgingen', 'POST')
    await nadia.keyboard.press('b')
    await expect(folded).toHaveCount(1)
    await expect(current).not.toHaveText(first)
    await nadia.keyboard.press('z')
    comes()
    await expect(folded).toHaveCount(0)
    await expect(current).toHaveText(first)
  })

  await test.step('what was written before stands in front of what is typed meanwhile', async () => {
    await nadia.goto('/werk/huishoudens')
    await nadia.getByRole('link', { name: 'Terpstra', exact: true }).first().click()
    await nadia.getByRole('table', { name: /Plan/ }).waitFor()
    const caseId = new URL(nadia.url()).pathname.split('/').at(-1)
    const { centralPersonId: personId } = (await (
      await nadia.request.get(`/v1/casussen/${caseId}`)
    ).json()) as { centralPersonId: string }
    const draft = `/v1/concepten/note-${caseId}`
    const kept = await nadia.request.put(draft, { data: { content: { body: 'Rob belde af.', personId } } })
    expect(kept.ok()).toBe(true)
    const comes = await holdBack(nadia, draft)
    await nadia.keyboard.press('n')
    const words = nadia.getByLabel('Wat is er besproken?')
    await expect(words).toBeFocused()
    await nadia.keyboard.type('Ik bel hem')
    comes()
    await expect(words).toHaveValue('Rob belde af. Ik bel hem')
    await nadia.keyboard.type(' morgen.')
    await expect(words).toHaveValue('Rob belde af. Ik bel hem morgen.')
  })
})
