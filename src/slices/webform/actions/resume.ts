import { timingSafeEqual } from 'node:crypto'
import type { Context } from '#platform/http/route.ts'
import { randomToken, sha256 } from '#platform/secrets.ts'
import { phoneProof, readCode } from '../rules/code.ts'
import { draftEnd, isOver, proofTries } from '../rules/life.ts'
import { lockDraftByCode, saveDraftRow } from '../store/draft.ts'
import { codeText, proofText } from './save-for-later.ts'

export interface Resuming {
  readonly code: string
  readonly born: string
  readonly phone: string
}

/**
 * Opens a saved form in this browser; the browser that had it loses it. A code that does not exist, one with another
 * birth date, and one that was tried too often answer alike: nothing says whether a form exists.
 */
export async function resumeDraft(context: Context, typed: Resuming): Promise<string | undefined> {
  const { secrets } = context.services
  const token = randomToken()
  let opened = false
  await context.transaction(async ({ trx, tenantId, now }) => {
    // An unreadable code costs the same look as a readable one.
    const code = readCode(typed.code) ?? ''
    const draft = await lockDraftByCode(trx, secrets.sign(codeText(code)))
    if (!draft?.content || isOver(draft, now) || draft.wrongTries >= proofTries) return { status: 204 }
    const phone = phoneProof(typed.phone)
    const fits = (hash: Buffer | null, proof: string | undefined): boolean =>
      hash !== null &&
      proof !== undefined &&
      proof !== '' &&
      timingSafeEqual(hash, secrets.sign(proofText(draft.id, proof)))
    opened = fits(draft.birthHash, typed.born) || fits(draft.phoneHash, phone)
    await saveDraftRow(
      trx,
      tenantId,
      draft.id,
      opened
        ? { token_hash: sha256(token), wrong_tries: 0, saved_at: now, expires_at: draftEnd(now) }
        : { wrong_tries: draft.wrongTries + 1 },
    )
    return { status: 204 }
  })
  return opened ? token : undefined
}
