import { expect, type Page } from '@playwright/test'
import { agreements, goal, note } from './cast.ts'
import { saysNothingOf } from './front-door.ts'

/** Step 7: Mijn plan without script; agrees with one thing and says in own words what is wrong with another. */
export async function answersOwnPlan(resident: Page, words: string): Promise<void> {
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Mijn plan')
  await expect(resident.getByText(goal).first()).toBeVisible()
  for (const title of Object.values(agreements)) {
    await expect(resident.getByRole('heading', { name: title })).toBeVisible()
  }
  await saysNothingOf(resident, [note, '€'])

  const of = (title: string) => resident.getByRole('article').filter({ hasText: title })
  const own = of(agreements.resident)
  await own.getByRole('button', { name: /^Ja, dat klopt/ }).click()
  await expect(resident.getByRole('button', { name: 'Dat heb ik gedaan' }).first()).toBeVisible()
  await of(agreements.network).getByRole('button', { name: /^Ja/ }).click()
  await expect(resident.getByText('Wij weten nu dat dit klopt.')).toBeVisible()
  await expect(of(agreements.network)).toContainText('U zei: dit klopt.')

  await of(agreements.worker).getByRole('link', { name: /^Nee/ }).click()
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText('Wat klopt er niet?')
  await resident.getByRole('button', { name: 'Stuur dit' }).click()
  expect(await resident.title(), 'an empty answer is asked again').toMatch(/^Fout: /)
  await resident.getByLabel('Uw woorden').fill(words)
  await resident.getByRole('button', { name: 'Stuur dit' }).click()
  await expect(resident.getByText('Uw begeleider leest wat u schreef.')).toBeVisible()
  await expect(of(agreements.worker)).toContainText('U zei: dit klopt niet.')
}

/** Step 8: the own verdict beside that of the professional. */
export async function givesVerdict(resident: Page, words: string): Promise<void> {
  await resident.goto('/mijn-plan')
  await expect(resident.getByText('Uw begeleider zegt: het is voor een deel gelukt.')).toBeVisible()
  await resident.getByRole('link', { name: 'Vindt u dat ook?' }).click()
  await resident.getByText('Nee, het is niet gelukt', { exact: true }).click()
  await resident.getByLabel('Wilt u er iets bij zeggen?').fill(words)
  await resident.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
  await expect(resident.getByText('Uw oordeel staat nu in het plan.')).toBeVisible()
}
