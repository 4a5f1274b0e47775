import { z } from 'zod'

/** A file as it came in: nothing about it has been checked. */
export interface Upload {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A file in a form (multipart/form-data). JSON cannot carry one. */
export const upload = z
  .custom<Upload>((value) => (value as Upload | null)?.bytes instanceof Uint8Array, {
    error: 'upload-expected',
  })
  .meta({ type: 'string', format: 'binary' })
