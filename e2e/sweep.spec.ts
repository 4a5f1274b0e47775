import type { Page } from '@playwright/test'
import { screens, screensOf } from '../src/app/web/screens.ts'
import { tooWide } from './support/examine.ts'
import { axeClean, expect, focusShows, test } from './support/index.ts'

/** Who opens a screen here: the first of these whose menu has it. */
const who = [
  ['Nadia Haddou', 'director'],
  ['Ruud Bakker', 'team-lead'],
  ['Henk Wolters', 'assessor'],
  ['Esra Kaya', 'front-desk'],
  ['Karin Postma', 'professional'],
  ['Wim de Vries', 'application-manager'],
  ['Tamar Levi', 'privacy-officer'],
] as const

/** The ways to look at one case. */
const ofCase = [
  '',
  '?als=tabel',
  '?als=familie',
  '/veiligheid',
  '/route',
  '/werk',
  '/keukentafel',
  '/eindverslag',
]

/** Whether everything can be reached with letters twice as large (WCAG 1.4.4), and the focus seen in forced colours. */
async function sweep(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
  await axeClean(page, path)
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await expect.poll(() => tooWide(page), { message: `${path} with large text`, timeout: 1_500 }).toEqual([])
  await page.evaluate(() => {
    document.documentElement.style.fontSize = ''
  })
  await focusShows(page, 5)
}

test('P4 every screen of every role: axe, text of 200 %, focus in forced colours', async ({ visit }) => {
  test.setTimeout(240_000)
  const seen = new Set<string>()
  for (const [name, role] of who) {
    const own = screensOf(role).filter((screen) => !seen.has(screen))
    if (own.length === 0) continue
    const page = await visit({ as: name })
    for (const screen of own) {
      seen.add(screen)
      await test.step(`${screen} of ${name}`, () => sweep(page, screens[screen]))
    }
  }
  expect([...seen].sort(), 'no screen of the menu is left out').toEqual(Object.keys(screens).sort())
})

test('P4 every look at a case: axe, text of 200 %, focus in forced colours', async ({ visit }) => {
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as {
    cases: { id: string; household: string }[]
  }
  const id = cases.find(({ household }) => household === 'Terpstra')?.id
  for (const look of ofCase)
    await test.step(look || 'the case', () => sweep(nadia, `/werk/huishoudens/${id}${look}`))
})
