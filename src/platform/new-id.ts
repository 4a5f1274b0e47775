import { v7 } from 'uuid'
import type { Id } from '#shared/ids.ts'

/** A new UUIDv7; ids sort by the moment they were made. */
export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>
}
