import { randomBytes } from 'node:crypto'
import type { Context, Reply } from '#platform/http/route.ts'
import { sha256 } from '#platform/secrets.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { codeLetter } from '../letters.ts'
import { codeFrom, phoneProof } from '../rules/code.ts'
import { draftEnd, isOver } from '../rules/life.ts'
import { lockDraft, saveDraftRow } from '../store/draft.ts'
import { type DraftContent, seal, unseal } from './draft.ts'

export interface Proof {
  /** 1975-03-14; empty when it was not given. */
  readonly born: string
  readonly phone: string
  /** Where the code is sent too, when somebody wants that. */
  readonly email: string
}

/** Gives the form a code, so that it can be opened elsewhere together with the birth date or the telephone number. */
export async function saveForLater(
  context: Context,
  token: string | undefined,
  proof: Proof,
): Promise<Reply | Refusal> {
  const { secrets, publicUrl } = context.services
  return context.transaction(async (work) => {
    const draft = token === undefined ? undefined : await lockDraft(work.trx, sha256(token))
    if (!draft?.content || isOver(draft, work.now)) return refuse('not-found')
    const content = unseal<DraftContent>(secrets, draft.content)
    const code = content.code ?? newCode()
    const phone = phoneProof(proof.phone)
    await saveDraftRow(work.trx, work.tenantId, draft.id, {
      content: seal(secrets, { ...content, code }),
      code_hash: secrets.sign(codeText(code)),
      birth_hash: proof.born === '' ? null : secrets.sign(proofText(draft.id, proof.born)),
      phone_hash: phone === undefined ? null : secrets.sign(proofText(draft.id, phone)),
      wrong_tries: 0,
      saved_at: work.now,
      expires_at: draftEnd(work.now),
    })
    if (proof.email !== '')
      work.send({
        channel: 'email',
        recipient: proof.email,
        recipientName: '',
        kind: 'web-form-code',
        language: context.language,
        ...codeLetter({ code, address: `${publicUrl()}/melden/verder` }, context.language),
      })
    return { status: 204 }
  })
}

export function codeText(code: string): string {
  return `web-form-code/${code}`
}

export function proofText(draftId: string, proof: string): string {
  return `web-form-proof/${draftId}/${proof}`
}

function newCode(): string {
  for (;;) {
    const code = codeFrom(randomBytes(32))
    if (code !== undefined) return code
  }
}
