import { expect, type Page } from '@playwright/test'
import { type Invitation, openInvitation } from '../mailbox.ts'
import { agreements, goal, note, xandra } from './cast.ts'
import { saysNothingOf } from './front-door.ts'

/** Step 5: no account, no script; a wrong code once, then only the own slice, and another date. */
export async function asksOtherDate(carla: Page, invitation: Invitation, otherDate: string): Promise<void> {
  expect(invitation.mail, 'the mail does not say who it is about').not.toContain('Xandra')
  await carla.goto(invitation.link)
  await saysNothingOf(carla, ['Xandra', 'Quispel', agreements.partner])
  await carla.getByLabel('Code').fill(invitation.code === '000000' ? '000001' : '000000')
  await carla.getByRole('button', { name: 'Ga verder' }).click()
  await expect(carla.getByRole('alert').or(carla.getByText('Deze code klopt niet.')).first()).toContainText(
    'Deze code klopt niet',
  )
  expect(await carla.title()).toMatch(/^Fout: /)

  await openInvitation(carla, invitation)
  await expect(carla.getByRole('heading', { level: 1 })).toContainText(agreements.partner)
  await expect(carla.getByText('Xandra Q.').first(), 'no more of the name than needed').toBeVisible()
  await saysNothingOf(carla, [
    xandra.name,
    xandra.street,
    goal,
    note,
    agreements.resident,
    agreements.network,
    agreements.worker,
  ])
  await expect(carla.getByText(/Wie zijn er nog meer rond/)).toBeVisible()

  await carla.getByText('Andere datum', { exact: true }).click()
  await carla.getByLabel('Wanneer kan het wel?').fill(otherDate)
  await carla.getByLabel('Wilt u zeggen waarom?').fill('Eerder is er geen nachtzuster vrij.')
  await carla.getByRole('button', { name: 'Stel deze datum voor' }).click()
  await expect(carla.getByText('Nadia Haddou kijkt of uw datum past.').first()).toBeVisible()
}

/** Weeks later: the question how it goes, by a new link, answered with one tap and a sentence. */
export async function answersPulse(carla: Page, invitation: Invitation): Promise<void> {
  await openInvitation(carla, invitation)
  await expect(carla.getByRole('heading', { name: 'En hoe loopt dit?' })).toBeVisible()
  await carla.getByText('loopt risico', { exact: true }).click()
  await carla.getByLabel('Wat is er nodig?').fill('De indicatie van de moeder loopt af.')
  await carla.getByRole('button', { name: /Stuur naar Nadia/ }).click()
  await expect(carla.getByText('Nadia Haddou leest wat er nodig is.')).toBeVisible()
}
