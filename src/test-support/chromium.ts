import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

export interface Chromium {
  readonly executable: string
  readonly args: readonly string[]
}

/** Keeps Chromium from calling its maker, which costs seconds per connection on a closed network. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/**
 * The Chromium of this machine: RONDOM_CHROMIUM, the usual places, or what Playwright has fetched. Where there is none,
 * root on Debian or Ubuntu installs it; elsewhere the error tells how. The one without a window of its own goes first: the
 * other draws its tabs and menus, which nobody sees, with every page.
 */
export function findChromium(): Chromium {
  const executable = wanted() ?? onPath() ?? inUsualPlace() ?? inPlaywrightCache() ?? install()
  // Chromium's sandbox refuses root, and containers refuse the sandbox; the tests open only our own pages.
  const bare = process.getuid?.() === 0 || process.env.CI !== undefined
  return { executable, args: bare ? ['--no-sandbox', ...quiet] : quiet }
}

function wanted(): string | undefined {
  const path = process.env.RONDOM_CHROMIUM
  if (path === undefined || path === '') return undefined
  if (runs(path)) return path
  throw new Error(`RONDOM_CHROMIUM names ${path}, which is no program that can be run`)
}

const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
]

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs)
}

function inUsualPlace(): string | undefined {
  return [
    ...names.map((name) => `/usr/bin/${name}`),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ].find(runs)
}

function inPlaywrightCache(): string | undefined {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  ].filter((folder) => folder !== undefined)
  const inside = [
    'chrome-headless-shell-linux64/chrome-headless-shell',
    'chrome-linux/headless_shell',
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ]
  return caches
    .filter((cache) => existsSync(cache))
    .flatMap((cache) => folders(cache).map((name) => join(cache, name)))
    .flatMap((folder) => inside.map((path) => join(folder, path)))
    .find(runs)
}

function folders(cache: string): string[] {
  return readdirSync(cache)
    .filter((name) => /^chromium(?:_headless_shell)?-\d+$/.test(name))
    .sort()
    .reverse()
}

function install(): string {
  const how =
    'Install Chromium ("apt-get install chromium-headless-shell" on Debian), or name a Chromium or Chrome in RONDOM_CHROMIUM.'
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) {
    throw new Error(`No Chromium was found on this machine. ${how}`)
  }
  const output = [
    aptGet('update'),
    aptGet('install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-dejavu-core'),
  ]
  // Older distributions have only the one with a window.
  if (onPath() === undefined)
    output.push(aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'))
  const installed = onPath() ?? inUsualPlace()
  if (installed !== undefined) return installed
  throw new Error(`Chromium could not be installed. ${how}\n${output.join('\n')}`)
}

function aptGet(...args: readonly string[]): string {
  const result = spawnSync('/usr/bin/apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    encoding: 'utf8',
    // apt checks signatures as another user, who cannot write in the temporary folder of a test run.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', TMPDIR: '/tmp' },
    timeout: 300_000,
    maxBuffer: 1 << 26,
  })
  return `$ apt-get ${args.join(' ')}\n${result.stdout}${result.stderr}`
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
