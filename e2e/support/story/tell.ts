import { expect, type Page } from '@playwright/test'

export interface Told {
  readonly words: string
  readonly domain: string
}

export interface AskedOn extends Told {
  /** In the same words at every counter. */
  readonly signal: RegExp
  readonly about: 'mijzelf' | 'kind' | 'ouder' | 'het hele huishouden' | null
}

export interface Caller {
  readonly name: string
  /** 4-2-1975 */
  readonly born: string
  readonly phone: string
  readonly bsn?: string
  readonly email?: string
  readonly street?: string
  readonly houseNumber?: string
  readonly postcode?: string
  readonly city?: string
}

const labels = {
  born: 'Geboren',
  bsn: 'BSN',
  phone: 'Telefoon',
  email: 'E-mail',
  street: 'Straat',
  houseNumber: 'Nummer',
  postcode: 'Postcode',
  city: 'Plaats',
} as const

/** Nobody of that name is known: entered once, and then on the line. */
export async function entersCaller(esra: Page, caller: Caller): Promise<void> {
  await esra.goto('/werk/bellen')
  await esra.getByRole('combobox').first().fill(caller.name)
  await esra.getByRole('button', { name: 'Iemand anders, nieuw invoeren' }).click()
  const form = esra.getByRole('form', { name: 'Iemand nieuw invoeren' })
  for (const key of Object.keys(labels) as (keyof typeof labels)[]) {
    const value = caller[key]
    if (value !== undefined) await form.getByLabel(labels[key], { exact: true }).fill(value)
  }
  await form.getByRole('button', { name: 'Voer in' }).click()
  await expect(esra.getByRole('heading', { name: /Aan de lijn/ })).toBeVisible()
}

/** What was asked, what asking on uncovered, and a talk at home. */
export async function tells(
  esra: Page,
  caller: Caller,
  told: { readonly counter: string; readonly asked: Told; readonly uncovered: readonly AskedOn[] },
): Promise<void> {
  await esra.getByPlaceholder('in eigen woorden').first().fill(told.asked.words)
  await esra
    .getByRole('group', { name: 'Leefgebieden bij vraag 1' })
    .getByRole('button', { name: told.asked.domain, exact: true })
    .click()
  await esra.getByRole('button', { name: told.counter, exact: true }).click()
  for (const [index, { signal, words, about }] of told.uncovered.entries()) {
    await esra.getByRole('group', { name: signal }).getByRole('button', { name: 'ja' }).click()
    await esra
      .getByPlaceholder('in eigen woorden')
      .nth(index + 1)
      .fill(words)
    if (about === null) continue
    const whom = esra.getByRole('group', { name: `Voor wie is vraag ${index + 2}?` })
    await whom.getByRole('button', { name: about, exact: true }).click()
  }
  await esra.getByRole('button', { name: /^Gesprek thuis/ }).click()
  await expect(esra.getByRole('heading', { name: /^Melding .* staat/ })).toContainText(caller.name)
}
