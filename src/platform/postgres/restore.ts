import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { DatabaseConfig } from '../config.ts'
import { errorText, StartFailure } from '../failure.ts'
import { dataFolderFailure } from '../private-file.ts'
import { hashFolder, type Manifest, runTool } from './archive.ts'
import { locateBinaries } from './binaries.ts'
import { restoreExternal } from './dump.ts'
import { refuseWhenInUse } from './lock.ts'

/**
 * Puts a backup back: into an empty or absent data folder, or the empty database behind DATABASE_URL. Every file is
 * compared with the manifest before the folder takes its final name.
 */
export async function restore(
  config: DatabaseConfig,
  file: string,
  log: (line: string) => void,
): Promise<void> {
  const source = resolve(file)
  if (!existsSync(source)) {
    throw new StartFailure({
      what: `The backup ${source} cannot be restored`,
      why: 'there is no such file',
      mend: 'check the name',
    })
  }
  if (config.databaseUrl !== undefined) await restoreExternal(config.databaseUrl, source)
  else await restoreEmbedded(config.dataDir, source)
  log(`Restored ${source}`)
}

async function restoreEmbedded(dataDir: string, source: string): Promise<void> {
  refuseWhenInUse(dataDir)
  if (existsSync(dataDir) && (await readdir(dataDir)).length > 0) {
    throw new StartFailure({
      what: `The backup cannot be restored into ${dataDir}`,
      why: 'that folder is not empty',
      mend: 'move it away first, or name a new folder with --data',
    })
  }
  const staging = `${dataDir}.restore-${process.pid}`
  try {
    await mkdir(dirname(dataDir), { recursive: true })
    await mkdir(staging, { mode: 0o700 })
  } catch (error) {
    throw dataFolderFailure(dataDir, error)
  }
  try {
    await runTool('tar', ['-xzf', source, '-C', staging], {
      what: `The backup ${source} cannot be restored`,
      mend: 'use an undamaged backup, or free space if the disk is full',
    })
    await verify(staging, source)
    await rm(join(staging, 'manifest.json'))
    await chmod(staging, 0o700)
    await rename(staging, dataDir)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function verify(staging: string, source: string): Promise<void> {
  const manifest = await readManifest(staging, source)
  const { major } = locateBinaries()
  if (manifest.postgresMajor !== major) {
    throw damaged(
      source,
      `it was made with PostgreSQL ${manifest.postgresMajor} and this Rondom brings ${major}`,
    )
  }
  const found = await hashFolder(staging).catch((error: unknown) => {
    throw damaged(source, errorText(error))
  })
  delete found['manifest.json']
  for (const [path, sum] of Object.entries(manifest.files)) {
    if (found[path] === undefined) throw damaged(source, `${path} is missing from it`)
    if (found[path] !== sum) throw damaged(source, `${path} is not what the backup's list says`)
    delete found[path]
  }
  const [extra] = Object.keys(found)
  if (extra !== undefined) throw damaged(source, `${extra} is not in the backup's list`)
}

async function readManifest(staging: string, source: string): Promise<Manifest> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(join(staging, 'manifest.json'), 'utf8'))
    if (manifest.format === 'rondom-backup-1' && typeof manifest.files === 'object') return manifest
  } catch {
    throw damaged(source, 'it holds no list of files')
  }
  throw damaged(source, 'it is of an unknown kind')
}

function damaged(source: string, why: string): StartFailure {
  return new StartFailure({
    what: `The backup ${source} cannot be restored`,
    why,
    mend: 'use an undamaged backup made by this version of Rondom',
  })
}
