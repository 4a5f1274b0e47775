import { nobody } from '#platform/access/log.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { sha256 } from '#platform/secrets.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { drawNumber, itemsOfVersion } from '#slices/intake'
import { receivedLetter } from '../letters.ts'
import { type Answers, given, isForOther } from '../rules/answers.ts'
import { firstWrong } from '../rules/check.ts'
import { isOver, sentEnd } from '../rules/life.ts'
import { lockDraft, saveDraftRow } from '../store/draft.ts'
import { insertWebReport } from '../store/web-report.ts'
import { type DraftContent, readDraft, seal, unseal } from './draft.ts'

/** What waits for its person, encrypted as a whole. */
export interface WebContent {
  readonly answers: Answers
  readonly checklistVersion: number | null
  readonly language: 'nl' | 'en'
  /** The confirmation went out with the sending; nobody gets a second one. */
  readonly confirmed: boolean
}

/** Sends the form, once: a second time finds it sent and changes nothing. The answers leave the draft. */
export async function sendForm(context: Context, token: string | undefined): Promise<Reply | Refusal> {
  const { secrets } = context.services
  const shown = await readDraft(context, token)
  if (!shown || token === undefined) return refuse('not-found')
  if ('sentNumber' in shown) return { status: 204 }
  const { items } = await context.reader.read(nobody, { items: itemsOfVersion(shown.checklistVersion) })
  const domains = items.map(({ life_domain }) => life_domain)
  return context.transaction(async (work) => {
    const draft = await lockDraft(work.trx, sha256(token))
    if (!draft || isOver(draft, work.now)) return refuse('not-found')
    if (draft.sentNumber !== null) return { status: 204 }
    if (draft.content === null) return refuse('not-found')
    const content = unseal<DraftContent>(secrets, draft.content)
    const wrong = firstWrong(content.answers, work.today, domains)
    if (wrong !== undefined) return refuse('form-incomplete', { step: wrong })
    const number = await drawNumber(work.trx)
    const email = given(content.answers, 'email')
    const confirmed = email !== '' && !isForOther(content.answers)
    const { answers, checklistVersion } = content
    const kept: WebContent = { answers, checklistVersion, language: context.language, confirmed }
    const id = await insertWebReport(work.trx, work.tenantId, {
      number,
      sentAt: work.now,
      content: seal(secrets, kept),
    })
    await saveDraftRow(work.trx, work.tenantId, draft.id, {
      content: null,
      code_hash: null,
      birth_hash: null,
      phone_hash: null,
      sent_number: number,
      saved_at: work.now,
      expires_at: sentEnd(work.now),
    })
    if (confirmed)
      work.send({
        channel: 'email',
        recipient: email,
        recipientName: [given(answers, 'givenNames'), given(answers, 'infix'), given(answers, 'familyName')]
          .filter(Boolean)
          .join(' '),
        kind: 'report-confirmation',
        language: context.language,
        object: { type: 'web-report', id },
        ...receivedLetter(
          { number, sentOn: work.today, criteria: `${context.services.publicUrl()}/criteria` },
          context.language,
        ),
      })
    work.publish({ type: 'web-report.sent', objects: [{ type: 'web-report', id }] })
    return { status: 204 }
  })
}
