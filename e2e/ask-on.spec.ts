import { expect, test } from './support/index.ts'
import { assigns } from './support/job/assign.ts'
import { type AskedOn, type Caller, entersCaller, type Told, tells } from './support/story/tell.ts'

interface Case extends Caller {
  readonly who: string
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

test('A3 B1 B3 the three cases of the articles: asking on uncovers a second and a third question', async ({
  visit,
}) => {
  test.setTimeout(150_000)
  const esra = await visit({ as: 'Esra Kaya' })
  const henk = await visit({ as: 'Henk Wolters' })
  for (const one of cases) {
    await test.step(one.who, async () => {
      await entersCaller(esra, one)
      await tells(esra, one, one)

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
