import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { randomToken, type Secrets, sha256 } from '#platform/secrets.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { type ItemRow, itemsOfVersion } from '#slices/intake'
import { draftByToken } from '../reads.ts'
import type { Answers } from '../rules/answers.ts'
import { draftEnd, isOver } from '../rules/life.ts'
import { insertDraft, lockDraft, saveDraftRow } from '../store/draft.ts'

/** What is kept of a form, encrypted as a whole. */
export interface DraftContent {
  readonly answers: Answers
  /** The list that is asked from; answers belong to its words. */
  readonly checklistVersion: number | null
  /** The code under which it was saved, to show it again to whoever has it open. */
  readonly code: string | null
}

export interface OpenDraft extends DraftContent {
  readonly items: readonly ItemRow[]
}

export function seal(secrets: Secrets, content: unknown): Buffer {
  return secrets.encrypt(JSON.stringify(content))
}

/** We sealed it ourselves: what comes out is what went in. */
export function unseal<Content>(secrets: Secrets, sealed: Buffer): Content {
  return JSON.parse(secrets.decrypt(sealed)) as Content
}

/** Begins a form; the token is all that opens it, in the cookie of this browser. */
export async function startDraft(context: Context): Promise<string> {
  const token = randomToken()
  const { secrets } = context.services
  await context.transaction(async ({ trx, tenantId, now }) => {
    const content: DraftContent = { answers: {}, checklistVersion: null, code: null }
    const times = { savedAt: now, expiresAt: draftEnd(now) }
    await insertDraft(trx, tenantId, { tokenHash: sha256(token), content: seal(secrets, content), ...times })
    return { status: 204 }
  })
  return token
}

/** The form of this browser: being filled in, sent already, or not there. */
export async function readDraft(
  context: Context,
  token: string | undefined,
): Promise<OpenDraft | { readonly sentNumber: number } | undefined> {
  if (token === undefined || token === '') return undefined
  const { rows } = await context.reader.read(nobody, { rows: draftByToken(sha256(token)) })
  const row = rows[0]
  if (!row) return undefined
  if (row.sentNumber !== null) return { sentNumber: row.sentNumber }
  if (row.content === null) return undefined
  const content = unseal<DraftContent>(context.services.secrets, row.content)
  const { items } = await context.reader.read(nobody, { items: itemsOfVersion(content.checklistVersion) })
  return { ...content, checklistVersion: items[0]?.version ?? null, items }
}

/** Changes what is filled in. A form that was sent meanwhile stays as it was sent. */
export async function changeDraft(
  context: Context,
  token: string | undefined,
  change: (content: DraftContent) => DraftContent,
): Promise<Reply | Refusal> {
  const { secrets } = context.services
  return context.transaction(async ({ trx, tenantId, now }) => {
    const draft = token === undefined ? undefined : await lockDraft(trx, sha256(token))
    if (!draft?.content || isOver(draft, now)) return refuse('not-found')
    const content = change(unseal<DraftContent>(secrets, draft.content))
    await saveDraftRow(trx, tenantId, draft.id, {
      content: seal(secrets, content),
      saved_at: now,
      expires_at: draftEnd(now),
    })
    return { status: 204 }
  })
}
