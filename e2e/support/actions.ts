import type { BrowserContext, Page } from '@playwright/test'

export interface ActionCount {
  readonly clicks: number
  readonly keys: number
}

const counts = new WeakMap<Page, { clicks: number; keys: number }>()

/** Counts in all pages of the context what a person would do: real pointer presses and key presses, not those of scripts. */
export async function countActionsOf(context: BrowserContext): Promise<void> {
  await context.exposeBinding('__rondomAction', ({ page }, kind: 'clicks' | 'keys') => {
    const count = counts.get(page) ?? { clicks: 0, keys: 0 }
    count[kind] += 1
    counts.set(page, count)
  })
  await context.addInitScript(() => {
    const report = (kind: string) => (event: Event) => {
      const tell: unknown = Reflect.get(window, '__rondomAction')
      if (event.isTrusted && typeof tell === 'function') tell(kind)
    }
    window.addEventListener('pointerdown', report('clicks'), { capture: true, passive: true })
    window.addEventListener('keydown', report('keys'), { capture: true, passive: true })
  })
}

/** What was done in this page since the test began or `forgetActions` was called, over all its navigations. */
export async function countActions(page: Page): Promise<ActionCount> {
  // Reports still on their way arrive before the answer to this.
  await page.evaluate(() => undefined)
  const { clicks, keys } = counts.get(page) ?? { clicks: 0, keys: 0 }
  return { clicks, keys }
}

/** Begins the count anew. */
export function forgetActions(page: Page): void {
  counts.delete(page)
}
