import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

const never = /^(?:node_modules|\.data|dist|coverage|test-results|\.git)(?:\/|$)/

/** Paths of all files that belong to the product, sorted; also where this is an export without .git. */
export function repositoryFiles(): string[] {
  const listed = existsSync(join(root, '.git')) ? listedByGit() : undefined
  const paths = listed ?? globSync('**/*', { cwd: root, exclude: (path) => never.test(path) })
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !never.test(path) && isFile(path))
    .sort()
}

function listedByGit(): string[] | undefined {
  try {
    const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard']
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: 'pipe',
    }).split('\0')
  } catch {
    // Without git, or in a checkout of another user, the folder itself tells.
    return undefined
  }
}

function isFile(path: string): boolean {
  return path !== '' && (statSync(join(root, path), { throwIfNoEntry: false })?.isFile() ?? false)
}

export function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}
