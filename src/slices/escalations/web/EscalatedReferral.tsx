import { useRead } from '#platform/web/api/use-read.ts'
import { ScreenLink } from '#platform/web/navigation.tsx'
import type { Escalations } from '../contract.ts'
import { useEscalationWords } from './use-words.ts'
import './escalations.css'

export type EscalatedReferralProps = { readonly referralId: string }

/** For the organisation that received a referral: it is with the chain manager, and the own side can be told. */
export function EscalatedReferral({ referralId }: EscalatedReferralProps) {
  const { t, day } = useEscalationWords()
  const list = useRead<Escalations>('/v1/opschalingen').data?.escalations ?? []
  const there = list.find((one) => one.subjectId === referralId && one.steps.includes('hear'))
  if (!there) return null
  return (
    <p className="rd-escalate-here">
      {t('here-asked', { who: there.askedBy, manager: there.manager ?? '–', date: day(there.hearBy) })}{' '}
      <ScreenLink to="/werk/opschalingen">{t('to-tell')}</ScreenLink>
    </p>
  )
}
