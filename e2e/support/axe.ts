import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Expects no violation of WCAG 2.0, 2.1 and 2.2, levels A and AA, in the page as it stands now. */
export async function axeClean(page: Page, state = page.url()): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(levels).analyze()
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      (node) => `${id}: ${help}\n    ${node.html}\n    ${node.failureSummary?.replaceAll('\n', ' ') ?? ''}`,
    ),
  )
  expect(found, `accessibility of ${state}`).toEqual([])
  expect(passes.length, 'axe examined nothing').toBeGreaterThan(0)
}
