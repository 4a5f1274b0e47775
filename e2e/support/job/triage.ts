import { expect, type Page } from '@playwright/test'
import { driek, questions, xandra } from './cast.ts'

/** Step 2: the report with its days left, decided heavy with reasons, the household confirmed, Nadia appointed. */
export async function decidesHeavy(henk: Page): Promise<void> {
  const row = henk.getByRole('listitem').filter({ hasText: xandra.name })
  await expect(row).toContainText(/nog \d+ dagen/)
  await expect(row).toContainText('2 vragen')
  await row.getByRole('button', { name: /Beoordeel/ }).click()
  await expect(henk.getByRole('heading', { level: 1 })).toContainText(xandra.name)
  const asked = henk.getByRole('region', { name: 'Gevraagd' })
  for (const { words, effect } of questions) {
    await expect(asked).toContainText(words)
    await expect(asked).toContainText(effect)
  }
  const help = henk.getByRole('region', { name: 'Wat kan helpen' })
  await expect(help.getByText('Eigen kracht en netwerk')).toBeVisible()
  await expect(help.getByText(/€|meteen|dagen|weken|week/).first(), 'price and waiting time').toBeVisible()

  const members = henk.getByRole('group', { name: /Wie horen bij dit huishouden/ })
  const brother = members.getByRole('button', { name: new RegExp(driek.givenNames) })
  await expect(brother).toContainText('zelfde adres')
  if ((await brother.getAttribute('aria-pressed')) !== 'true') await brother.click()
  await expect(brother).toHaveAttribute('aria-pressed', 'true')

  await henk.getByRole('radio', { name: /Zwaar plan/ }).check({ force: true })
  const reasons = henk.getByRole('group', { name: 'Omdat' })
  await expect(reasons.getByRole('button', { name: 'vragen op meer leefgebieden' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await reasons.getByRole('button', { name: 'inwoner kan het niet zelf sturen' }).click()

  const directors = henk.getByRole('radiogroup', { name: 'Wie voert de regie?' })
  const nadia = directors.getByRole('radio', { name: /Nadia Haddou/ })
  if ((await nadia.count()) === 0) await henk.getByRole('button', { name: 'Meer collega’s' }).click()
  await expect(directors.getByText(/van \d+ punten/).first(), 'the load stands at the choice').toBeAttached()
  await nadia.check({ force: true })
  await henk.getByRole('button', { name: /Besluit en wijs toe aan Nadia/ }).click()
  await expect(henk.getByText(`Nadia Haddou voert de regie voor ${xandra.name}`)).toBeVisible()
}
