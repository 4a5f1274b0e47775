import type { PageReply } from '#platform/http/page.ts'
import type { Context } from '#platform/http/route.ts'
import { newId } from '#platform/new-id.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { partnerHead } from '#slices/links'
import type { PartnerReferralProps } from '../props.ts'
import { referralById, subjectOfReferral } from '../reads.ts'
import { shapeReceived } from '../shape.ts'
import { commandReferral } from './command-referral.ts'

interface Shown {
  readonly faults?: PartnerReferralProps['faults']
  readonly filled?: PartnerReferralProps['filled']
  readonly done?: string | null
}

/** The page of a receiver behind link and code. Opening it is seeing it; opening it again changes nothing. */
export async function viewLink(context: Context, shown: Shown = {}): Promise<PageReply | Refusal> {
  const { reader, today, actor } = context
  const link = actor.link
  if (link?.subject.kind !== 'referral') return refuse('link-dead')
  const { id } = link.subject
  const read = () =>
    reader.read(
      { text: subjectOfReferral, values: [id] },
      { referral: referralById(id), partner: partnerHead(String(actor.id)) },
      { type: 'referral', id },
    )
  let rows = await read()
  if (rows.referral[0]?.state === 'sent') {
    await commandReferral(context, id, undefined, { command: 'see', words: '', minutes: 30, place: '' })
    rows = await read()
  }
  const [row] = rows.referral
  const [partner] = rows.partner
  if (row?.toPartner !== actor.id || !partner) return refuse('link-dead')
  const { mine: _, ...referral } = shapeReceived({ ...row, mine: true }, today)
  const props: PartnerReferralProps = {
    language: context.language,
    today,
    partner,
    linkUntil: link.expiresAt.toISOString(),
    // A moment is put in a calendar here: who has none, agrees on it by telephone.
    referral: { ...referral, commands: referral.commands.filter((command) => command !== 'plan-handover') },
    formKey: newId(),
    faults: shown.faults ?? [],
    filled: shown.filled ?? { words: '', reason: '', outcome: '', on: '' },
    done: shown.done ?? null,
  }
  return { page: 'partner-referral', props: { ...props }, status: props.faults.length > 0 ? 400 : 200 }
}
