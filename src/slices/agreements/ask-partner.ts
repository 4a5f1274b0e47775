import type { Work } from '#platform/access/work.ts'
import type { Services } from '#platform/services.ts'
import { inviteByLink } from '#slices/links'
import { asks } from './letters.ts'

export interface PartnerAsk {
  readonly agreementId: string
  readonly caseId: string
  readonly partnerId: string
  readonly why: keyof typeof asks
  readonly delaySeconds?: number
  /** What the messages belong to when not the agreement itself: undoing it withdraws them. */
  readonly about?: { readonly type: string; readonly id: string }
}

/** Asks the partner who promised, or is to promise, by link and code. Returns the ids of the messages. */
export function askPartner(services: Services, work: Work, ask: PartnerAsk): Promise<string[]> {
  const { agreementId, caseId, why, ...rest } = ask
  return inviteByLink(services, work, {
    ...rest,
    subject: { kind: 'agreement', id: agreementId, caseId },
    kind: `link-${why}`,
    words: asks[why],
  })
}
