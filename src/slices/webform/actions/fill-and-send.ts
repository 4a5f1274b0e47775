import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import type { Answers } from '../rules/answers.ts'
import { changeDraft, startDraft } from './draft.ts'
import { sendForm } from './send.ts'

/** A form filled in and sent in one go, through the same commands as page by page. */
export async function fillAndSend(context: Context, answers: Answers): Promise<Reply | Refusal> {
  const token = await startDraft(context)
  const kept = await changeDraft(context, token, (content) => ({ ...content, answers }))
  return isRefusal(kept) ? kept : sendForm(context, token)
}
