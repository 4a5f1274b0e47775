import { expect, type Page } from '@playwright/test'
import { agreement, opensHousehold as opensNamed, type Proposal, proposes } from '../story/plan.ts'
import { agreements, goal, note, questions, xandra } from './cast.ts'

export { agreement, commands } from '../story/plan.ts'

/** Opens the household of the main job from the list; answers with the address of the case. */
export async function opensHousehold(page: Page): Promise<string> {
  return opensNamed(page, 'Quispel')
}

/** Step 3: the first goal in her words, her mother in the own network, a note. */
export async function makesThePlan(nadia: Page): Promise<void> {
  await expect(nadia.getByText(questions[0].words), 'the words of the report stay visible').toBeVisible()
  await expect(nadia.getByText(questions[1].words)).toBeVisible()
  await nadia.getByRole('button', { name: /Zet het eerste doel/ }).click()
  const dialog = nadia.getByRole('dialog', { name: 'Nieuw doel' })
  await expect(dialog.getByLabel(/Wat wil de inwoner/), 'not asked twice').toHaveValue(questions[0].words)
  await dialog.getByLabel(/Wat wil de inwoner/).fill(goal)
  await dialog.getByLabel('Waar gaat het over?').selectOption({ label: 'mantelzorg' })
  await dialog.getByLabel(/Waaraan zien jullie/).fill('nachten doorgeslapen per week')
  await dialog.getByLabel('Nu', { exact: true }).fill('0')
  await dialog.getByLabel('Doel', { exact: true }).fill('1')
  await dialog.getByRole('button', { name: /Zet dit doel/ }).click()
  await expect(dialog).toBeHidden()
  await expect(nadia.getByRole('rowheader', { name: new RegExp(goal) })).toBeVisible()

  await nadia.keyboard.press('w')
  const network = nadia.getByRole('dialog', { name: 'Iemand uit het eigen netwerk' })
  await network.getByLabel('Hoe heet die persoon?').fill('Tante Truus')
  await network.getByRole('button', { name: /Zet erbij/ }).click()
  await expect(network).toBeHidden()

  await nadia.keyboard.press('n')
  const notes = nadia.getByRole('dialog', { name: 'Notitie' })
  await notes.getByLabel('Wat is er besproken?').fill(note)
  await notes.getByRole('button', { name: /^Bewaar Ctrl/ }).click()
  await expect(notes).toBeHidden()
}

const proposals: readonly Proposal[] = [
  { title: agreements.resident, who: xandra.name, when: 'over 1 maand', pulse: 'geen' },
  { title: agreements.network, who: 'Tante Truus', when: 'over 1 maand', pulse: 'geen' },
  { title: agreements.worker, who: 'Karin Postma, Werkplein', when: 'over 1 week', pulse: 'geen' },
  {
    title: agreements.partner,
    who: 'Carla Tol, Thuiszorg De Wending',
    when: 'over 2 weken',
    pulse: 'elke week',
  },
]

/** Step 4: agreements by the resident, the own network, a worker and a partner, all equal items. */
export async function makesAgreements(nadia: Page): Promise<void> {
  for (const proposal of proposals) {
    await proposes(nadia, proposal)
    await expect(agreement(nadia, proposal.title)).toContainText('voorgesteld')
  }
}
