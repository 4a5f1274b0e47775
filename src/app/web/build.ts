import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { glob, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../platform/config.ts'
import { StartFailure } from '../../platform/failure.ts'

const stamp = join(projectRoot, 'dist', 'stamp')

/** Builds the worker application and the server-rendered pages when their sources have changed since the last build. */
export async function ensureWebBuild(log: (line: string) => void): Promise<void> {
  const hash = await hashSources()
  const built = await readFile(stamp, 'utf8').catch(() => '')
  if (built === hash && existsSync(join(projectRoot, 'dist/server/pages.js'))) return
  log('Building the screens (once) …')
  await Promise.all([vite(['build']), vite(['build', '--ssr', 'src/app/web/pages.tsx'])])
  await clearOld()
  await mkdir(join(projectRoot, 'dist'), { recursive: true })
  await writeFile(stamp, hash)
}

const dayInMilliseconds = 86_400_000

/** Removes files of earlier builds, a day after a newer build took their place. */
async function clearOld(): Promise<void> {
  const folder = join(projectRoot, 'dist/web')
  for (const file of await readdir(folder)) {
    const path = join(folder, file)
    if (Date.now() - (await stat(path)).mtimeMs > dayInMilliseconds) await rm(path, { force: true })
  }
}

async function hashSources(): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = ['vite.config.ts', 'package-lock.json']
  for await (const file of glob('src/**/*.{ts,tsx,css}', { cwd: projectRoot })) {
    if (!file.includes('.test.')) files.push(file)
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(join(projectRoot, file)))
  return hash.digest('hex')
}

function vite(args: readonly string[]): Promise<void> {
  const binary = join(projectRoot, 'node_modules/vite/bin/vite.js')
  if (!existsSync(binary)) {
    throw new StartFailure({
      what: 'The screens cannot be built',
      why: 'the development dependencies are not installed',
      mend: 'run npm ci --include=dev, or copy the dist folder of a build',
    })
  }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [binary, ...args, '--logLevel', 'warn'], { cwd: projectRoot })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`vite ${args.join(' ')} failed:\n${output}`)),
    )
  })
}
