import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import type { CaseReferrals } from '../contract.ts'
import { referralTexts } from './texts.ts'
import { useReferralWords } from './words.ts'

export type ReferralLinesProps = { readonly caseId: string }

/** In the head of a case: to whom a question is on its way, and how far; the whole of it stands under the time line. */
export function ReferralLines({ caseId }: ReferralLinesProps) {
  const t = useTexts(referralTexts)
  const words = useReferralWords()
  const chains = useRead<CaseReferrals>(`/v1/casussen/${caseId}/verwijzingen`).data?.chains ?? []
  const open = chains.flatMap(({ links }) => links.slice(-1)).filter(({ waitsOn }) => waitsOn !== 'nobody')
  return open.slice(0, 2).map((referral) => (
    <a key={referral.id} className="rd-quiet-link" href={`#referral-${referral.id}`}>
      {t('line', { organisation: referral.to.organisation })} <b>{words.standing(referral)}</b>
      {words.detail(referral) && `, ${words.detail(referral)}`}
    </a>
  ))
}
