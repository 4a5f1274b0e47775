import { z } from 'zod'
import { id } from '#shared/schema.ts'
import { upload } from '#shared/upload.ts'
import { evidenceKinds, largestFile, mostFiles, proofKinds } from '../rules/evidence.ts'

/** Room for five files and a form around them; a sixth, or one that is a little too large, is still told by name. */
export const uploadLimit = 32 * 1024 * 1024

export const proofKind = z.enum(proofKinds)

/** More than may be is taken in, so that the answer names the limit and the files. */
export const files = z
  .array(upload)
  .max(50)
  .meta({
    description: `Foto's (JPEG, PNG) of PDF, hoogstens ${mostFiles}, elk hoogstens ${largestFile / 1024 / 1024} MB; alleen bij een regel bewijs`,
  })

export const evidenceFile = z.strictObject({
  id,
  name: z.string(),
  kind: z.enum(evidenceKinds),
  size: z.int().meta({ description: 'Bytes' }),
})
export type EvidenceFile = z.infer<typeof evidenceFile>
