import { dayOffReason } from '../src/shared/calendar.ts'
import { plainDate } from '../src/shared/plain-date.ts'
import { examine, expect, test } from './support/index.ts'

test('C5 a consult hour of two organisations is planned, booked, full and given back', async ({ visit }) => {
  test.setTimeout(180_000)
  const nadia = await visit({ as: 'Nadia Haddou', door: 'medewerker' })
  await test.step('a director plans it, with a colleague of another organisation', async () => {
    await nadia.goto('/werk/spreekuren')
    await expect(nadia.getByRole('heading', { level: 1 })).toContainText('Eerste vrije plek:')
    await nadia.keyboard.press('n')
    const dialog = nadia.getByRole('dialog', { name: 'Plan een spreekuur' })
    await dialog.getByLabel('Waar?').fill('Buurthuis De Schakel')
    await dialog.getByRole('button', { name: 'Plan het spreekuur' }).click()
    const faults = dialog.getByRole('alert').first()
    await expect(faults).toContainText('Geef het spreekuur een naam.')
    await expect(faults).toContainText('Kies collega’s van twee of meer organisaties.')
    await examine(nadia, 'a consult hour with faults')
    await dialog.getByLabel('Naam').fill('Koffie en brieven')
    await dialog.getByLabel('Wie zitten er?').selectOption({ label: 'Anne Vos, Gemeente Rondveld' })
    await dialog.getByRole('button', { name: /^Nadia Haddou, CJG .*haal weg/ }).click()
    await dialog.getByLabel('Wie zitten er?').selectOption({ label: 'Esra Kaya, Werkplein' })
    await dialog.getByLabel('Eerste keer').fill(inTwoWeeks())
    await dialog.getByLabel('Aantal keren').fill('1')
    await dialog.getByLabel('Van', { exact: true }).fill('9.30')
    await dialog.getByLabel('Tot', { exact: true }).fill('10.30')
    await dialog.getByRole('button', { name: 'Plan het spreekuur' }).click()
    await expect(nadia.getByRole('dialog')).toHaveCount(0)
  })

  const row = (page: typeof nadia) =>
    page.getByRole('listitem').filter({ hasText: 'Koffie en brieven' }).first()
  await test.step('she books a place, without data of a resident', async () => {
    await row(nadia).getByRole('button', { name: 'Boek 9.30' }).click()
    const dialog = nadia.getByRole('dialog')
    await dialog.getByLabel('Waar gaat het over?').fill('Brief voor 999990019')
    await dialog.getByRole('button', { name: 'Boek deze plek' }).click()
    await expect(dialog.getByRole('alert').first()).toContainText('zonder gegevens van de inwoner')
    await dialog.getByLabel('Waar gaat het over?').fill('Wie leest mee met een brief van de Belastingdienst?')
    await dialog.getByRole('button', { name: 'Boek deze plek' }).click()
    await expect(row(nadia)).toContainText('9.30 van jou')
    await examine(nadia, 'Spreekuren with an own booking')
  })

  await test.step('another finds it full, who staffs it reads the question and finds it in the calendar', async () => {
    const karin = await visit({ as: 'Karin Postma', door: 'medewerker' })
    await karin.goto('/werk/spreekuren')
    await expect(row(karin)).toContainText('9.30 vol')
    await expect(row(karin)).not.toContainText('Belastingdienst')
    const esra = await visit({ as: 'Esra Kaya', door: 'medewerker' })
    await esra.goto('/werk/spreekuren')
    await expect(row(esra)).toContainText('Nadia Haddou vraagt')
    await expect(row(esra)).toContainText('Belastingdienst')
  })

  await test.step('given back, it is free again', async () => {
    await row(nadia).getByRole('button', { name: 'Zeg af' }).click()
    await nadia.getByLabel('Waarom?').fill('Al opgelost.')
    await nadia
      .getByRole('dialog')
      .getByRole('button', { name: /^Zeg af/ })
      .click()
    await expect(row(nadia).getByRole('button', { name: 'Boek 9.30' })).toBeVisible()
  })

  await test.step('without any, the screen says why and what to do', async () => {
    await nadia.route('**/v1/spreekuren', (route) => route.fulfill({ json: { sessions: [], mayPlan: true } }))
    await nadia.goto('/werk/spreekuren')
    await expect(nadia.getByText('Er zijn de komende zes weken geen spreekuren')).toBeVisible()
    await examine(nadia, 'Spreekuren, empty')
  })
})

/** A Tuesday two weeks ahead or a little more, on which nobody has a holiday. */
function inTwoWeeks(): string {
  const day = new Date(Date.now() + 14 * 86_400_000)
  while (day.getUTCDay() !== 2 || dayOffReason(plainDate(day.toISOString().slice(0, 10))))
    day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}
