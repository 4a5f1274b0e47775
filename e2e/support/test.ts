import { type BrowserContextOptions, test as base, type Page } from '@playwright/test'
import { countActionsOf } from './actions.ts'
import { type RunningApplication, startApplication } from './application.ts'
import { demoFolder } from './demo.ts'
import { type Door, signInAs } from './sign-in.ts'

export { expect } from '@playwright/test'

interface WorkerFixtures {
  /**
   * A municipality and a clock that no other file shares: `test.use({ own: '<the file>' })` at the top of it. Playwright
   * starts another worker where the name differs from that of the file before; the same name would share one.
   */
  readonly own: string
  /** A real Rondom with the demo municipality, one per worker, or per file that wants its own. */
  readonly application: RunningApplication
}

export interface Visit extends Pick<BrowserContextOptions, 'javaScriptEnabled' | 'viewport' | 'locale'> {
  /** Signs in as this account; nobody unless told. */
  readonly as?: string
  readonly door?: Door
}

interface TestFixtures {
  /** Somebody at a computer of their own: a page that shares nothing with the others. */
  readonly visit: (options?: Visit) => Promise<Page>
}

/** Playwright's test, with a running Rondom behind `page` and a count of what a person does in it. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  own: ['', { scope: 'worker', option: true }],
  application: [
    async ({ own: _ }, use) => {
      const application = await startApplication({ copyOf: demoFolder() })
      await use(application)
      await application.stop()
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: async ({ application }, use) => use(application.address),
  context: async ({ context }, use) => {
    await countActionsOf(context)
    await use(context)
  },
  visit: async ({ browser }, use) => {
    const closing: (() => Promise<void>)[] = []
    await use(async ({ as, door, ...options } = {}) => {
      const context = await browser.newContext(options)
      closing.push(() => context.close())
      if (options.javaScriptEnabled !== false) await countActionsOf(context)
      const page = await context.newPage()
      if (as !== undefined) await signInAs(page, as, door)
      return page
    })
    await Promise.all(closing.map((close) => close()))
  },
})
