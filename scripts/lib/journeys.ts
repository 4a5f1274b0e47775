import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { judgeJourneys } from './journey-report.ts'
import { run, runTool } from './processes.ts'
import { root } from './root.ts'
import { checked, type StageResult } from './stages.ts'

/** Files with journeys through a real browser whose path contains the filter. */
export function findJourneys(filter: string | undefined): string[] {
  return globSync('e2e/**/*.spec.ts', { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => filter === undefined || path.includes(filter))
    .sort()
}

/** Finds or installs the browser. */
export async function prepareBrowser(): Promise<StageResult> {
  const { code, output } = await findBrowser()
  return checked(code, output, code === 0 ? output : undefined)
}

async function findBrowser(): Promise<{ code: number; output: string }> {
  return run(process.execPath, [join(root, 'scripts/lib/find-chromium.ts')], { timeout: 360_000 })
}

/** Compiles the screens as `npm start` does. */
export async function buildWeb(): Promise<StageResult> {
  if (!existsSync(join(root, 'src/app/web/build.ts'))) return checked(1, 'src/app/web/build.ts is missing')
  const script = `const { ensureWebBuild } = await import('./src/app/web/build.ts'); await ensureWebBuild(console.log)`
  const { code, output } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    timeout: 180_000,
  })
  return checked(code, output)
}

/** Runs the journeys with Playwright in the demo of this environment; `folder` takes its report. */
export async function runJourneys(
  files: readonly string[],
  folder: string,
  demo: NodeJS.ProcessEnv,
): Promise<StageResult> {
  if (files.length === 0) return checked(1, 'no journeys were found in e2e/')
  const browser = await findBrowser()
  if (browser.code !== 0) return checked(1, browser.output)
  const report = join(folder, 'journeys.json')
  const { code, output } = await runTool(
    '@playwright/test/cli.js',
    ['test', '--reporter=dot,json', '--retries=1', ...files],
    {
      env: {
        ...demo,
        RONDOM_CHROMIUM: browser.output,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        PLAYWRIGHT_FORCE_TTY: '0',
      },
      timeout: 1_000_000,
    },
  )
  if (!existsSync(report)) return checked(1, output)
  return judgeJourneys(JSON.parse(readFileSync(report, 'utf8')), code, output)
}
