import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { evidenceById, evidenceSubjects } from '../reads/evidence.ts'

const mediaTypes = { jpeg: 'image/jpeg', png: 'image/png', pdf: 'application/pdf' } as const

/**
 * One file, as a file to keep or, of a photo, to look at. Whoever made it: the browser may not take it for anything else than
 * it is, run nothing in it, and keep nothing of it.
 */
export async function readEvidence(
  { reader }: Context,
  id: string,
  as: 'file' | 'picture',
): Promise<Reply | Refusal> {
  const rows = await reader.read(
    { text: evidenceSubjects, values: [id] },
    { file: evidenceById(id) },
    { type: 'evidence-file', id },
  )
  const file = rows.file[0]
  if (!file || (as === 'picture' && file.kind === 'pdf')) return refuse('not-found')
  const plain = file.name.replace(/[^\x20-\x7e]|[%"\\]/g, '_')
  const named = `filename="${plain}"; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, escaped)}`
  return {
    body: file.content,
    headers: {
      'content-type': mediaTypes[file.kind],
      'content-disposition': `${as === 'file' ? 'attachment' : 'inline'}; ${named}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    },
  }
}

function escaped(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
}
