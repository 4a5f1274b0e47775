import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../src/test-support/chromium.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'
import { compareOnce } from './lib/interleave.ts'
import { largeAndSmall } from './lib/large-case.ts'

export const claim =
  'case screen in a browser, from its address to the last agreement drawn: 8 people, 30 helpers, 200 agreements against 1 of each'
export const goal = '<= 2x'

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const { large, small, token } = await largeAndSmall(world)
  const { executable, args } = findChromium()
  const browser = await chromium.launch({ executablePath: executable, args: [...args] })
  try {
    const visit = await browser.newContext({ baseURL: world.address, viewport: { width: 1366, height: 768 } })
    await visit.addCookies([{ name: 'rondom', value: token, url: world.address }])
    const page = await visit.newPage()
    const times = await compareOnce(
      context.quick ? 7 : 21,
      () => open(page, large, 200),
      () => open(page, small, 1),
    )
    return {
      ...times,
      ours: times.ours,
      rival: times.rival,
      unit: 'ms',
      ok: times.ratio <= 2,
      info: 'median of pairs, code in the cache',
    }
  } finally {
    await browser.close()
  }
}

/** Opens a case by its address and waits until the picture and every agreement on the board are painted. */
async function open(page: Page, id: string, agreements: number): Promise<void> {
  await page.goto(`/werk/huishoudens/${id}`, { waitUntil: 'commit' })
  // What does not fit in a cell is folded behind "n more"; every goal has its row.
  const drawn = await page.waitForFunction((count) => {
    const promises = document.querySelectorAll('.rd-plan .rd-promise').length
    const folded = [...document.querySelectorAll('.rd-plan-more')].map((more) =>
      Number(/\d+/.exec(more.textContent)?.[0]),
    )
    const all = promises + folded.reduce((sum, one) => sum + one, 0)
    return document.querySelector('.rd-eco svg') !== null && all >= count ? promises : false
  }, agreements)
  await drawn.dispose()
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}
