import { expect, type Page } from '@playwright/test'

export type ResultWord = 'bereikt' | 'deels bereikt' | 'niet bereikt'

/** The result per goal in the end report, by the professional. */
export async function reportsResult(
  page: Page,
  goal: string,
  result: ResultWord,
  why: string,
): Promise<void> {
  const section = page.getByRole('region', { name: goal })
  await section.getByText(result, { exact: true }).click()
  await section.getByLabel('Waarom is dit het resultaat?').fill(why)
  await section.getByRole('button', { name: 'Leg resultaat vast' }).click()
  await expect(section.getByText(`Jij vindt: ${result}`)).toBeVisible()
}

/** The resident's own verdict beside it, in Mijn plan. */
export async function givesOwnVerdict(resident: Page, words: string, verdict: string): Promise<void> {
  await resident.goto('/mijn-plan')
  await resident.getByRole('link', { name: 'Vindt u dat ook?' }).first().click()
  await resident.getByText(verdict, { exact: true }).click()
  await resident.getByLabel('Wilt u er iets bij zeggen?').fill(words)
  await resident.getByRole('button', { name: 'Bewaar mijn antwoord' }).click()
}

/** The weight judged afterwards, and closed. */
export async function closes(page: Page, household: string): Promise<void> {
  await page.reload()
  await page.getByRole('group', { name: 'Achteraf was dit' }).getByRole('button', { name: 'goed zo' }).click()
  await page.getByRole('button', { name: 'Sluit casus' }).click()
  await expect(page.getByText(`Huishouden ${household} is afgesloten`).first()).toBeVisible()
}
