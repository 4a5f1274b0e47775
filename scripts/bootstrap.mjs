// Runs on Node 20 with built-in modules only: it must work before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { constants, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stampFile = join(modules, '.rondom-lock')
const scripts = ['test', 'check', 'bench', 'measure', 'soak', 'requirements']

async function main(args) {
  await ensureDependencies()
  const node = chooseNode()
  const [command = '', ...rest] = args
  const script = scripts.includes(command)
  const entry = script ? join(root, 'scripts', `${command}.ts`) : join(root, 'src', 'app', 'cli', 'main.ts')
  return run(node, [entry, ...(script ? rest : args)], script ? root : process.cwd())
}

async function ensureDependencies() {
  const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8')
  const stamp = `${createHash('sha256').update(lockText).digest('hex')} ${process.platform}-${process.arch}\n`
  if (stampIs(stamp)) return
  const release = await takeInstallLock()
  try {
    if (stampIs(stamp)) return
    const lock = JSON.parse(lockText)
    if (!installedAgrees(lock)) await install(lock)
    writeFileSync(stampFile, stamp)
  } finally {
    release()
  }
}

function stampIs(stamp) {
  return readText(stampFile) === stamp
}

/** True when a developer's own `npm install` put exactly the locked versions in place. */
function installedAgrees(lock) {
  const hidden = readText(join(modules, '.package-lock.json'))
  if (hidden === undefined) return false
  const installed = JSON.parse(hidden).packages ?? {}
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '') return true
    const found = installed[path]
    if (found === undefined) return wanted.optional === true && !isForThisPlatform(wanted)
    return found.version === wanted.version && found.link === wanted.link && existsSync(join(root, path))
  })
}

/** Which C library this system has is npm's to judge; what names no platform may belong to a package for another one. */
function isForThisPlatform({ os, cpu, libc }) {
  if (libc !== undefined || (os === undefined && cpu === undefined)) return false
  return listAllows(os, process.platform) && listAllows(cpu, process.arch)
}

function listAllows(names, value) {
  // Some packages write a single text where npm documents a list.
  const list = [names ?? []].flat()
  if (list.includes(`!${value}`)) return false
  return list.includes(value) || list.every((item) => item.startsWith('!'))
}

async function install(lock) {
  console.error('Installing the packages that Rondom needs; the first time this takes up to a few minutes.')
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const progress = setInterval(() => {
    if (process.stderr.isTTY) process.stderr.write(`\r  ${seconds()} s`)
    else if (seconds() % 15 === 0) console.error(`  ${seconds()} s`)
  }, 1000).unref()
  const options = ['--ignore-scripts', '--include=dev', '--include=optional', '--no-audit', '--no-fund']
  let result = await runNpm(['ci', ...options, '--loglevel=error'])
  // A registry may lack an optional package for another platform. npm ci then refuses the lock file as a whole, while
  // npm install skips that package; what it did install is compared with the lock file afterwards.
  if (result.code !== 0 && result.output.includes('EUSAGE')) {
    result = await runNpm(['install', '--no-save', ...options, '--loglevel=error'])
    if (result.code === 0 && !installedAgrees(lock)) {
      result = { code: 1, output: 'npm installed other versions than package-lock.json names.' }
    }
  }
  clearInterval(progress)
  if (process.stderr.isTTY) process.stderr.write('\r')
  if (result.code !== 0) {
    console.error(result.output.trim())
    throw new Error(
      'The packages could not be installed, because npm failed as shown above; check the network, the disk and package-lock.json, and start again.',
    )
  }
  console.error(`Installed in ${seconds()} s.`)
}

function runNpm(args) {
  const npmScript = process.env.npm_execpath
  const own = npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript)
  const windows = process.platform === 'win32'
  const options = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: windows && !own }
  const child = own ? spawn(process.execPath, [npmScript, ...args], options) : spawn('npm', args, options)
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  child.stderr.on('data', (chunk) => {
    output += chunk
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: `npm cannot be started: ${error.message}` }))
    child.once('close', (code) => resolve({ code, output }))
  })
}

/** Outside node_modules, which npm ci removes. */
async function takeInstallLock() {
  const user = process.getuid?.() ?? 'user'
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), `rondom-install-${user}-${name}`)
  const pidFile = join(folder, 'pid')
  let told = false
  for (;;) {
    try {
      mkdirSync(folder, { mode: 0o700 })
      writeFileSync(pidFile, String(process.pid))
      return () => rmSync(folder, { recursive: true, force: true })
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = Number(readText(pidFile))
    if (holder > 0 && !isAlive(holder)) rmSync(folder, { recursive: true, force: true })
    else if (!told) {
      console.error('Another start is installing the packages: waiting for it.')
      told = true
    }
    await sleep(200)
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function chooseNode() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const os = process.platform === 'win32' ? 'win' : process.platform
  const bundled = join(modules, `node-${os}-${process.arch}`, 'bin', os === 'win' ? 'node.exe' : 'node')
  if (existsSync(bundled) && spawnSync(bundled, ['--version'], { stdio: 'ignore' }).status === 0)
    return bundled
  throw new Error(
    `Rondom cannot run, because it needs Node.js 24 or later and this is ${process.versions.node}; install Node.js 24 from https://nodejs.org and start again.`,
  )
}

function run(node, args, cwd) {
  // The fourth channel closes when this process is killed: that is how the child notices and stops cleanly.
  const child = spawn(node, args, {
    cwd,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(modules, '.cache', 'node-compile') },
  })
  const sent = {}
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // npm and the terminal may both send us the signal of one key press.
      const now = Date.now()
      if (now - (sent[signal] ?? 0) < 1000) return
      sent[signal] = now
      child.kill(signal)
    })
  }
  stopWhenNpmIsGone(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

/** npm does not pass on a SIGTERM that is sent to it alone; its end is seen by our getting another parent. */
function stopWhenNpmIsGone(stop) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return
  const npm = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === npm) return
    clearInterval(watch)
    stop()
  }, 500)
  watch.unref()
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
