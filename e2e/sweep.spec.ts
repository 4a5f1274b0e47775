import type { Page } from '@playwright/test'
import { screens, screensOf } from '../src/app/web/screens.ts'
import { colourRules } from './support/axe.ts'
import { type Dialogs, dialogsOfScreen } from './support/dialogs.ts'
import { tooWide } from './support/examine.ts'
import { axeClean, expect, focusShows, test } from './support/index.ts'

/** Who opens a screen here: the first of these whose menu has it. */
const who = [
  ['Nadia Haddou', 'director'],
  ['Ruud Bakker', 'team-lead'],
  ['Wim de Vries', 'application-manager'],
  ['Henk Wolters', 'assessor'],
  ['Esra Kaya', 'front-desk'],
  ['Karin Postma', 'professional'],
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

/** Screens whose every button is pressed, and dialogs that must come of it: a sweep that opens nothing sees nothing. */
const dialogsOf: Readonly<Record<string, readonly string[]>> = {
  '': [
    'Nieuwe afspraak',
    'Nieuw doel',
    'Doel in andere woorden',
    'Notitie',
    'Iemand uit het eigen netwerk',
    'Wie heeft een plek in deze casus?',
    'Hoe staat het ervoor?',
  ],
  '/veiligheid': ['Wat moet iedereen eerst weten?'],
  '/route': [],
  '/werk': [],
  [screens.today]: ['Opnieuw afspreken'],
  [screens.transfers]: ['Regel een vervanger'],
  [screens.work]: ['Hoe gaat het verder?'],
  [screens.chain]: ['Huishoudens van'],
  [screens.terms]: ['Belofte'],
  [screens.setup]: [],
}

interface Sweep {
  readonly page: Page
  readonly path: string
  /** Dialogs that must be among those that open; no button is pressed where it is undefined. */
  readonly opens: readonly string[] | undefined
  /** Headings of the dialogs that were looked at. */
  readonly known: Known
}

interface Known {
  readonly light: Set<string>
  readonly dark: Set<string>
}

/**
 * Whether everything can be reached with letters twice as large (WCAG 1.4.4) and on 320 px (1.4.10), in light and in dark,
 * and the focus seen in forced colours. Another colour takes a long page longer than to be loaded anew.
 */
async function sweep({ page, path, opens, known }: Sweep): Promise<void> {
  await open(page, path, { width: 1366, height: 768 }, 'light')
  await axeClean(page, path)
  if (opens !== undefined) await dialogs({ page, path, opens, known: known.light, rules: colourRules })
  await page.evaluate(largeText)
  await expect.poll(() => tooWide(page), { message: `${path} with large text`, timeout: 5_000 }).toEqual([])

  await open(page, path, { width: 320, height: 720 }, 'dark')
  await axeClean(page, `${path}, dark, 320 px`, [...colourRules, 'target-size'])
  await expect.poll(() => tooWide(page), { message: `${path} at 320 px`, timeout: 5_000 }).toEqual([])
  if (opens !== undefined) {
    // Twice the width for twice the letters: as narrow as a telephone and as large as they come, in one pass.
    await page.setViewportSize({ width: 640, height: 720 })
    await page.evaluate(largeText)
    await dialogs({ page, path, opens, known: known.dark })
  }
  await focusShows(page, 5)
}

/** Every dialog that the buttons of the screen open, each once; the rules that are about colours, or all. */
async function dialogs({
  page,
  path,
  opens,
  known,
  rules,
}: {
  readonly page: Page
  readonly path: string
  readonly opens: readonly string[]
  readonly known: Set<string>
  readonly rules?: readonly string[]
}): Promise<void> {
  const found = await dialogsOfScreen(page, [...known], rules)
  clean(found, path)
  const headings = Object.keys(found.faults)
  for (const one of opens) expect(headings.join(), `a dialog of ${path}`).toContain(one)
  for (const heading of headings) known.add(heading)
}

const largeText = (): void => {
  document.documentElement.style.fontSize = '200%'
}

async function open(
  page: Page,
  path: string,
  size: { readonly width: number; readonly height: number },
  colorScheme: 'light' | 'dark',
): Promise<void> {
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
}

function clean({ faults }: Dialogs, where: string): void {
  const found = Object.entries(faults).filter(([, wrong]) => wrong.length > 0)
  expect.soft(Object.fromEntries(found), `dialogs of ${where}`).toEqual({})
}

test('P4 every screen of every role: axe, text of 200 %, 320 px, dark, focus in forced colours; dialogs', async ({
  visit,
}) => {
  test.setTimeout(240_000)
  const seen = new Set<string>()
  const known: Known = { light: new Set(), dark: new Set() }
  for (const [name, role] of who) {
    const own = screensOf(role).filter((screen) => !seen.has(screen))
    if (own.length === 0) continue
    const page = await visit({ as: name })
    for (const screen of own) {
      seen.add(screen)
      const path = screens[screen]
      await test.step(`${screen} of ${name}`, () => sweep({ page, path, opens: dialogsOf[path], known }))
    }
    if (role === 'team-lead')
      await test.step('the agenda of the team', () =>
        sweep({ page, path: '/werk/ketenbeeld/agenda', opens: undefined, known }))
  }
  expect([...seen].sort(), 'no screen of the menu is left out').toEqual(Object.keys(screens).sort())
})

test('P4 every look at a case: axe, text of 200 %, 320 px, dark, focus in forced colours; dialogs', async ({
  visit,
}) => {
  test.setTimeout(180_000)
  const known: Known = { light: new Set(), dark: new Set() }
  const nadia = await visit({ as: 'Nadia Haddou' })
  const { cases } = (await (await nadia.request.get('/v1/casussen')).json()) as {
    cases: { id: string; household: string }[]
  }
  const id = cases.find(({ household }) => household === 'Terpstra')?.id
  for (const look of ofCase)
    await test.step(look || 'the case', () =>
      sweep({ page: nadia, path: `/werk/huishoudens/${id}${look}`, opens: dialogsOf[look], known }),
    )
})
