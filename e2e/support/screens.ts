import type { Page } from '@playwright/test'

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const

/** With SCREENS=1: pictures of the page at desk and telephone size, in light and dark, into test-results/screens/. */
export async function screens(page: Page, name: string): Promise<void> {
  if (process.env.SCREENS === undefined) return
  const before = page.viewportSize()
  for (const size of sizes) {
    await page.setViewportSize(size)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      const path = `test-results/screens/${name}-${size.width}-${colorScheme}.png`
      await page.screenshot({ path, animations: 'disabled' })
    }
  }
  await page.emulateMedia({ colorScheme: null })
  if (before) await page.setViewportSize(before)
}
