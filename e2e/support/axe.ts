import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'

/** Three times smaller than what the module gives as its source: it goes into every page. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
export const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Rules whose outcome depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const

/** Puts axe into the page, once. */
export async function withAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
}

/** Expects no violation of WCAG 2.0, 2.1 and 2.2, levels A and AA, in the page as it stands now. */
export async function axeClean(page: Page, state = page.url(), rules: readonly string[] = []): Promise<void> {
  await withAxe(page)
  const runOnly = rules.length > 0 ? { type: 'rule', values: [...rules] } : { type: 'tag', values: levels }
  // No page has frames. Of what passes only that it did: the thousands of elements behind it would all be written down.
  const options = { runOnly, resultTypes: ['violations'], iframes: false } as axe.RunOptions
  const { violations, passed } = await page.evaluate(async (asked) => {
    const results = await (window as unknown as { axe: typeof axe }).axe.run(document, asked)
    return { violations: results.violations, passed: results.passes.length }
  }, options)
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id}: ${help}\n    ${node.html}\n    ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  )
  expect(found, `accessibility of ${state}`).toEqual([])
  expect(passed, 'axe examined nothing').toBeGreaterThan(0)
}
