import type { Page } from '@playwright/test'
import { addDays, type PlainDate } from '../src/shared/plain-date.ts'
import { countActions, daysLater, examine, expect, forgetActions, screens, test } from './support/index.ts'

// Its clock passes the day of the transfer and the end of the overlap.
test.use({ own: 'transfer' })

interface Cases {
  readonly cases: readonly { readonly id: string; readonly household: string; readonly role: string }[]
}

async function caseOf(page: Page, household: string): Promise<string> {
  const { cases } = (await (await page.request.get('/v1/casussen')).json()) as Cases
  return cases.find((one) => one.household === household)?.id ?? ''
}

async function opens(page: Page, caseId: string): Promise<number> {
  return (await page.request.get(`/v1/casussen/${caseId}`)).status()
}

test('C2 a household changes hands: what each role sees before, during and after', async ({ visit }) => {
  test.setTimeout(240_000)
  const nadia = await visit({ as: 'Nadia Haddou' })
  const sjoerd = await visit({ as: 'Sjoerd Meijer' })
  const { today } = (await (await nadia.request.get('/v1/overdrachten')).json()) as { today: PlainDate }
  const caseId = await caseOf(nadia, 'Terpstra')

  await test.step('the director proposes it from the case, by keyboard', async () => {
    await nadia.goto(`/werk/huishoudens/${caseId}`)
    await expect(nadia.getByRole('heading', { level: 1 })).toBeVisible()
    await nadia.keyboard.press('7')
    const dialog = nadia.getByRole('dialog', { name: 'Draag de regie over' })
    await dialog.getByLabel('Wat moet de ander weten over Terpstra?').focus()
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog.getByRole('alert').first()).toContainText('Kies wie de regie overneemt.')
    await dialog.getByLabel('Aan wie?').selectOption({ label: await labelOf(dialog, 'Sjoerd Meijer') })
    await dialog.getByLabel('De regie gaat over op').fill(addDays(today, 3))
    await dialog.getByLabel('Meekijken tot en met').fill(addDays(today, 6))
    await nadia.keyboard.press('Control+Enter')
    await expect(dialog.getByText('Schrijf in één zin').first()).toBeVisible()
    await examine(nadia, 'a transfer with faults')
    await dialog
      .getByLabel('Wat moet de ander weten over Terpstra?')
      .fill('Rob wil niet weer zijn hele verhaal doen.')
    await nadia.keyboard.press('Control+Enter')
    await expect(nadia.getByText('Voorgesteld aan Sjoerd Meijer')).toBeVisible()
  })

  await test.step('who is asked sees that it is offered, and nothing of the plan', async () => {
    expect(await opens(sjoerd, caseId)).toBe(404)
    await sjoerd.goto('/werk/overdracht')
    await expect(sjoerd.getByRole('heading', { level: 1 })).toContainText('wacht')
    await screens(sjoerd, 'overdracht')
    const row = sjoerd.getByRole('listitem').filter({ hasText: 'Terpstra' })
    await row.click()
    await expect(row.getByRole('link', { name: 'Open het blad' })).toHaveCount(0)
    await sjoerd.keyboard.press('v')
    await sjoerd.getByLabel('Wat wil je weten?').fill('Weet Rob het al?')
    await sjoerd.keyboard.press('Control+Enter')
    await expect(row).toContainText('Vraag: Weet Rob het al?')
    await nadia.goto('/werk/overdracht')
    const asked = nadia.getByRole('listitem').filter({ hasText: 'Terpstra' })
    await asked.click()
    await nadia.keyboard.press('l')
    await nadia.getByLabel('Je antwoord').fill('Ja, ik was er gisteren.')
    await nadia.keyboard.press('Control+Enter')
    await expect(asked).toContainText('Antwoord: Ja, ik was er gisteren.')
    await sjoerd.reload()
    await row.click()
    await sjoerd.keyboard.press('a')
    await expect(sjoerd.getByRole('dialog')).toContainText('gaat de regie vanzelf naar jou')
    await sjoerd.keyboard.press('Control+Enter')
    await expect(row.getByRole('link', { name: 'Open het blad' })).toBeVisible()
  })

  await test.step('then the sheet opens, is read with the space bar, and the case is read along', async () => {
    await sjoerd.getByRole('listitem').filter({ hasText: 'Terpstra' }).getByRole('link').click()
    await expect(sjoerd.getByRole('heading', { level: 1 })).toHaveText('Wat neem ik over van Nadia Haddou?')
    await expect(sjoerd.getByText('Rob wil niet weer zijn hele verhaal doen.')).toBeVisible()
    await expect(sjoerd.getByText(/^Je las 0 van/)).toBeVisible()
    await sjoerd.keyboard.press('Space')
    await expect(sjoerd.getByText(/^Je las 1 van/)).toBeVisible()
    await examine(sjoerd, 'the take-over sheet')
    await screens(sjoerd, 'overdrachtsblad')
    expect(await opens(sjoerd, caseId)).toBe(200)
    await sjoerd.goto(`/werk/huishoudens/${caseId}`)
    await expect(sjoerd.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(sjoerd.getByRole('button', { name: /Draag over/i })).toHaveCount(0)
  })

  await test.step('the resident is told, and reads it on Mijn plan', async () => {
    const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner' })
    await expect(rob.getByText(/is Sjoerd Meijer uw regievoerder/)).toBeVisible()
    await expect(rob.getByText(/Nadia Haddou houdt het bij/)).toBeVisible()
    await examine(rob, 'Mijn plan before the direction changes')
    await rob.goto('/demo/postvak')
    await expect(rob.getByText('Sjoerd Meijer wordt uw regievoerder').first()).toBeVisible()
  })

  await test.step('on the day it moves by itself; who gave looks along', async () => {
    await daysLater(nadia, 3)
    await expect
      .poll(
        async () => {
          const { seats } = (await (await sjoerd.request.get(`/v1/casussen/${caseId}`)).json()) as {
            seats: { role: string; name: string }[]
          }
          return seats.filter(({ role }) => role === 'director').map(({ name }) => name)
        },
        { timeout: 30_000 },
      )
      .toEqual(['Sjoerd Meijer'])
    expect(await opens(nadia, caseId)).toBe(200)
    await nadia.goto('/werk/vandaag')
    await expect(nadia.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(nadia.getByRole('link', { name: /Proefplaats/ })).toHaveCount(0)
    const rob = await visit({ as: 'Rob Terpstra', door: 'inwoner' })
    await expect(rob.getByText(/Sjoerd Meijer houdt het bij/)).toBeVisible()
  })

  await test.step('after the overlap the case does not exist for who gave', async () => {
    await daysLater(nadia, 4)
    expect(await opens(nadia, caseId)).toBe(404)
    await nadia.goto(`/werk/huishoudens/${caseId}`)
    await expect(nadia.getByRole('heading', { level: 1 })).toContainText('niet')
    expect(await opens(sjoerd, caseId)).toBe(200)
  })
})

test('C2 a director falls ill today: the team lead arranges a stand-in and sees no plan', async ({
  visit,
}) => {
  test.setTimeout(120_000)
  const ruud = await visit({ as: 'Ruud Bakker' })
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as Cases
  await ruud.goto('/werk/overdracht')
  await expect(ruud.getByRole('heading', { name: /Wie draagt wat/ })).toBeVisible()
  await expect(ruud.getByText('Amira Said')).toHaveCount(0)
  forgetActions(ruud)
  await ruud.getByRole('button', { name: 'Regel vervanger voor Nadia Haddou' }).click()
  const dialog = ruud.getByRole('dialog', { name: 'Regel een vervanger' })
  await dialog.getByRole('button', { name: /^Regel/ }).click()
  await expect(ruud.getByText(/vervangt in \d+ huishoudens/)).toBeVisible()
  expect((await countActions(ruud)).clicks).toBe(2)
  await examine(ruud, 'Overdracht of a team lead')
  await screens(ruud, 'overdracht-teamleider')
  expect(await opens(ruud, cases[0]?.id ?? '')).toBe(403)

  const line = await ruud.getByRole('listitem').filter({ hasText: ' voor Nadia Haddou' }).innerText()
  const standIn = line.split(' voor ')[0] ?? ''
  const other = await visit({ as: standIn })
  await other.goto('/werk/vandaag')
  await expect(other.getByText('voor Nadia Haddou').first()).toBeVisible()
  await examine(other, 'Vandaag of a stand-in')
  await screens(other, 'vandaag-vervanger')
  await ruud.getByRole('button', { name: 'Stop de vervanging van Nadia Haddou' }).click()
  await expect(ruud.getByText(`${standIn} heeft geen toegang meer`)).toBeVisible()
  await other.reload()
  await expect(other.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(other.getByText('voor Nadia Haddou')).toHaveCount(0)
})

test('C2 what somebody promised who has no seat any more is asked of another', async ({ visit }) => {
  test.setTimeout(120_000)
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { exceptions } = (await (await nadia.request.get('/v1/vandaag')).json()) as {
    exceptions: { kind: string; caseId: string; title: string; who: string; organisation: string | null }[]
  }
  const late = exceptions.find(({ kind, organisation }) => kind === 'late' && organisation !== null)
  if (!late) throw new Error('the demo has a late promise of a partner')
  const [other, house] = late.who === 'Karin Postma' ? ['Elif Demir', 'CJG'] : ['Karin Postma', 'Werkplein']
  const { seats } = (await (await nadia.request.get(`/v1/casussen/${late.caseId}`)).json()) as {
    seats: { id: string; name: string }[]
  }
  const seat = seats.find(({ name }) => name === late.who)
  expect(
    (await nadia.request.delete(`/v1/casussen/${late.caseId}/zetels/${seat?.id}`)).status(),
    'the seat ends',
  ).toBe(204)
  await nadia.goto('/werk/vandaag')
  const row = nadia.getByRole('listitem').filter({ hasText: 'geen plek meer' }).first()
  await expect(row).toContainText(late.who)
  await row.getByRole('button', { name: /^Geef aan iemand anders/ }).click()
  const dialog = nadia.getByRole('dialog', { name: /^Aan iemand anders/ })
  await nadia.keyboard.press('Control+Enter')
  await expect(dialog.getByRole('alert').first()).toContainText('Kies wie je vraagt.')
  await examine(nadia, 'giving a promise to another')
  await screens(nadia, 'afspraak-geven')
  await dialog.getByRole('combobox').selectOption({ label: `${other}, ${house}` })
  await nadia.keyboard.press('Control+Enter')
  await expect(nadia.getByText(`${other} is gevraagd voor`)).toBeVisible()
})

/** The whole option of who is named in it: it carries the load as well. */
async function labelOf(dialog: ReturnType<Page['getByRole']>, name: string): Promise<string> {
  return dialog
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .innerText()
}
