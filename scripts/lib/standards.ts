import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './root.ts'

/** The official standards, which the product may not contain: RONDOM_STANDARDS, or beside the checkout; or undefined. */
export function standardsFolder(): string | undefined {
  const given = process.env.RONDOM_STANDARDS
  const places = given === undefined || given === '' ? ['../shared/standards', '../standards'] : [given]
  return places.map((place) => resolve(root, place)).find((place) => existsSync(place))
}

/** A file in the folder of standards, or undefined where it is absent. */
export function standard(path: string): string | undefined {
  const folder = standardsFolder()
  if (folder === undefined) return undefined
  const file = join(folder, path)
  return existsSync(file) ? file : undefined
}
