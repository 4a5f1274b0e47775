import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Rules whose outcome depends on colours. */
export const colourRules = ['color-contrast', 'link-in-text-block'] as const

/** Expects no violation of WCAG 2.0, 2.1 and 2.2, levels A and AA, in the page as it stands now. */
export async function axeClean(page: Page, state = page.url(), rules: readonly string[] = []): Promise<void> {
  // No page has frames; without this every look opens and closes a page of its own.
  // Of what passes only that it did: the thousands of elements behind it would all be written down and sent over.
  const builder = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const chosen = rules.length > 0 ? builder.withRules([...rules]) : builder.withTags(levels)
  const { violations, passes } = await chosen.analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id}: ${help}\n    ${node.html}\n    ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  )
  expect(found, `accessibility of ${state}`).toEqual([])
  expect(passes.length, 'axe examined nothing').toBeGreaterThan(0)
}
