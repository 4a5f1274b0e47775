import { expect, type Page } from '@playwright/test'
import { axeClean } from './axe.ts'

/**
 * One state of one page: axe with every rule in the colours that it has, and nothing that overflows sideways on 320 px.
 * Leaves the page in the other colours, so that the next state is seen in those: drawing a page anew takes longest, and is
 * then waited for by nobody. Every screen in both colours, and every dialog of the case, is for the sweep.
 */
export async function examine(page: Page, state: string): Promise<void> {
  const before = page.viewportSize()
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' })
  await drawn(page, dark ? 'dark' : 'light')
  await axeClean(page, `${state}, ${dark ? 'dark' : 'light'}`)
  await page.setViewportSize({ width: 320, height: 720 })
  // Widths that count in vw follow one frame after the window.
  await expect.poll(() => tooWide(page), { message: `${state} at 320 px` }).toEqual([])
  if (before) await page.setViewportSize(before)
  await page.emulateMedia({ colorScheme: dark ? 'light' : 'dark' })
}

/**
 * Waits for the new colours: text takes them later than what is behind it on a page with much to draw, and rows that are
 * drawn when they come into sight take them with the next frame.
 */
async function drawn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.waitForFunction((dark) => {
    const [red = 0, green = 0, blue = 0] = (
      getComputedStyle(document.querySelector('h1') ?? document.body).color.match(/[\d.]+/g) ?? []
    ).map(Number)
    return red + green + blue > 382 === dark
  }, colorScheme === 'dark')
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

/** What sticks out of a page that can be pushed sideways; nothing when it cannot. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const wide = [...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect()
      return width > 0 && right > root.clientWidth + 1
    })
    return [`${root.scrollWidth} px`, ...wide.slice(0, 6).map((one) => one.outerHTML.slice(0, 120))]
  })
}

/** Walks with Tab and expects that the place of the focus can be seen everywhere, also with forced colours. */
export async function focusShows(page: Page, stops: number): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  const places = new Set<string>()
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const { place, seen } = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return { place: '', seen: true }
      const marked = [element, ...element.querySelectorAll('*')].some((one) => {
        const { outlineStyle, outlineWidth, strokeWidth, stroke } = getComputedStyle(one)
        return (
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
          (stroke !== 'none' && Number.parseFloat(strokeWidth) > 0)
        )
      })
      return { place: element.outerHTML.slice(0, 140), seen: marked }
    })
    expect(seen, `the focus shows on ${place}`).toBe(true)
    places.add(place)
  }
  expect(places.size, 'Tab goes somewhere').toBeGreaterThan(1)
  await page.emulateMedia({ forcedColors: null })
}
