import type { Page } from '@playwright/test'

/** Holds back what is asked of a path, as a slow line does, until somebody calls what is answered; the first few may go. */
export async function holdBack(page: Page, path: string, method = 'GET', first = 0): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let gone = 0
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() === method && ++gone > first) await promise
    await route.continue()
  })
  return resolve
}
