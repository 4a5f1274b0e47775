import type { Page } from '@playwright/test'
import { expect, test } from './support/index.ts'
import { assigns } from './support/job/assign.ts'

interface Told {
  readonly words: string
  readonly domain: string
}

interface AskedOn extends Told {
  /** In the same words at every counter. */
  readonly signal: RegExp
  readonly about: 'mijzelf' | 'kind' | 'ouder' | 'het hele huishouden' | null
}

interface Case {
  readonly who: string
  readonly name: string
  readonly born: string
  readonly phone: string
  readonly counter: string
  readonly asked: Told
  readonly uncovered: readonly AskedOn[]
}

const cases: readonly Case[] = [
  {
    who: 'a father of 51 asks the Werkplein for benefit',
    name: 'Wessel Xylander',
    born: '4-2-1975',
    phone: '06 0000 61 51',
    counter: 'balie',
    asked: { words: 'Mijn WW stopt. Ik wil wel werken, maar niet hele dagen.', domain: 'inkomen' },
    uncovered: [
      {
        signal: /zorgen over een kind of jongere/,
        words: 'Mijn jongste van 17 spijbelt als ik weg ben.',
        domain: 'opvoeden',
        about: 'kind',
      },
      {
        signal: /thuis zonder school of werk/,
        words: 'De oudste van 20 zit thuis sinds de zomer.',
        domain: 'dagbesteding',
        about: 'kind',
      },
    ],
  },
  {
    who: 'a family gets light parenting support at the CJG',
    name: 'Anouk Xenakis',
    born: '18-9-1984',
    phone: '06 0000 61 52',
    counter: 'balie',
    asked: { words: 'De gesprekken over opvoeden helpen, maar het blijft onrustig.', domain: 'opvoeden' },
    uncovered: [
      {
        signal: /rekeningen die u niet kunt betalen/,
        words: 'De huur is twee maanden niet betaald.',
        domain: 'schulden',
        about: null,
      },
      {
        signal: /thuis zonder school of werk/,
        words: 'Mijn twee oudsten hebben geen school en geen werk.',
        domain: 'dagbesteding',
        about: 'kind',
      },
    ],
  },
  {
    who: 'a son of 19 asks the Wmo counter for an adaptation of the house',
    name: 'Milan Xhaferi',
    born: '30-6-2007',
    phone: '06 0000 61 53',
    counter: 'telefoon',
    asked: { words: 'Mijn moeder komt de trap niet meer op. Kan er een lift in?', domain: 'wonen' },
    uncovered: [
      {
        signal: /Zorgt u voor iemand/,
        words: 'Ik zorg de hele dag voor mijn moeder.',
        domain: 'mantelzorg',
        about: 'ouder',
      },
      {
        signal: /Zoekt u werk/,
        words: 'Ik ben met mijn opleiding gestopt en wil verder.',
        domain: 'werk',
        about: null,
      },
    ],
  },
]

async function enters(esra: Page, { name, born, phone }: Case): Promise<void> {
  await esra.goto('/werk/bellen')
  await esra.getByRole('combobox').first().fill(name)
  await esra.getByRole('button', { name: 'Iemand anders, nieuw invoeren' }).click()
  const form = esra.getByRole('form', { name: 'Iemand nieuw invoeren' })
  await form.getByLabel('Geboren').fill(born)
  await form.getByLabel('Telefoon', { exact: true }).fill(phone)
  await form.getByRole('button', { name: 'Voer in' }).click()
  await expect(esra.getByRole('heading', { name: /Aan de lijn/ })).toBeVisible()
}

test('A3 B1 B3 the three cases of the articles: asking on uncovers a second and a third question', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  for (const one of cases) {
    await test.step(one.who, async () => {
      await enters(esra, one)
      await esra.getByPlaceholder('in eigen woorden').first().fill(one.asked.words)
      await esra
        .getByRole('group', { name: 'Leefgebieden bij vraag 1' })
        .getByRole('button', { name: one.asked.domain, exact: true })
        .click()
      await esra.getByRole('button', { name: one.counter, exact: true }).click()
      for (const [index, { signal, words, about }] of one.uncovered.entries()) {
        await esra.getByRole('group', { name: signal }).getByRole('button', { name: 'ja' }).click()
        await esra
          .getByPlaceholder('in eigen woorden')
          .nth(index + 1)
          .fill(words)
        if (about !== null) {
          const whom = esra.getByRole('group', { name: `Voor wie is vraag ${index + 2}?` })
          await whom.getByRole('button', { name: about, exact: true }).click()
        }
      }
      await esra.getByRole('button', { name: /^Gesprek thuis/ }).click()
      await expect(esra.getByRole('heading', { name: /^Melding .* staat/ })).toContainText(one.name)

      await henk.goto('/werk/binnengekomen')
      const row = henk.getByRole('listitem').filter({ hasText: one.name })
      await expect(row).toContainText('3 vragen')
      await row.getByRole('button', { name: /^Beoordeel/ }).click()
      const asked = henk.getByRole('region', { name: 'Gevraagd' })
      for (const { words, domain, about } of one.uncovered) {
        await expect(asked).toContainText(words)
        await expect(asked).toContainText(domain)
        if (about !== null) await expect(asked).toContainText(`Gaat ook over: ${about}`)
      }
      await expect(asked).toContainText(new RegExp(`ja bij doorvragen: .*${one.uncovered[0]?.domain ?? ''}`))
      await expect(asked, 'what was not asked is no “no”').toContainText('niet gevraagd: ')
      await assigns(henk, /kent|wijk|spreekt/)
    })
  }
})
