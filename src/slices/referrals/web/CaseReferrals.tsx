import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useRead } from '#platform/web/api/use-read.ts'
import { useAddressParameter } from '#platform/web/navigation.tsx'
import { useTexts } from '#platform/web/session/session.ts'
import { Button, StateWord, Voice } from '#platform/web/ui/index.ts'
import type {
  CaseReferral,
  CaseReferrals as CaseReferralsOut,
  ReferralChain,
  ReferralCommand,
} from '../contract.ts'
import { CommandDialog } from './CommandDialog.tsx'
import { ReferralLink } from './ReferralLink.tsx'
import { type ReferralText, referralTexts } from './texts.ts'
import './referrals.css'

export type CaseReferralsProps = {
  readonly caseId: string
  readonly nameOf: (personId: string) => string
  /** Opens the dialog to refer, or to send on what came back; absent for who only looks. */
  readonly onRefer?: ((previous?: CaseReferral) => void) | undefined
  /** What else can be done about a question, beside the newest of its referrals; all of them, from old to new. */
  readonly beside?: ((referralIds: readonly string[]) => ReactNode) | undefined
}

/** The referrals of a case: each question with its way over organisations, newest state first, one thing to do. */
export function CaseReferrals({ caseId, nameOf, onRefer, beside }: CaseReferralsProps) {
  const t = useTexts(referralTexts)
  const chains = useRead<CaseReferralsOut>(`/v1/casussen/${caseId}/verwijzingen`).data?.chains ?? []
  const [acting, setActing] = useState<{ readonly on: CaseReferral; readonly command: ReferralCommand }>()
  const asked = useAddressParameter('verwijzing')
  const section = useRef<HTMLElement>(null)
  const known = chains.length > 0
  useEffect(() => {
    if (asked === undefined || !known) return
    const target = document.getElementById(`referral-${asked}`) ?? section.current
    target?.scrollIntoView({ block: 'center' })
    target?.focus({ preventScroll: true })
  }, [asked, known])
  if (!known) return null
  return (
    <section ref={section} className="rd-referrals" aria-labelledby="referrals" tabIndex={-1}>
      <div className="rd-referrals-head">
        <h2 id="referrals">{t('referrals')}</h2>
        <span className="rd-meta">{summary(t, chains)}</span>
        {onRefer && (
          <Button shortcut="8" onClick={() => onRefer()}>
            {t('refer')}
          </Button>
        )}
      </div>
      {chains.map((chain) => (
        <Chain
          key={chain.id}
          chain={chain}
          nameOf={nameOf}
          beside={beside}
          onCommand={
            onRefer && ((on, command) => (command === 'reroute' ? onRefer(on) : setActing({ on, command })))
          }
        />
      ))}
      {acting && (
        <CommandDialog
          referral={acting.on}
          command={acting.command}
          side="director"
          onClose={() => setActing(undefined)}
        />
      )}
    </section>
  )
}

function summary(t: ReferralText, chains: readonly ReferralChain[]): string {
  const last = chains.map(({ links }) => links.at(-1)?.waitsOn)
  const mine = last.filter((who) => who === 'director').length
  const running = last.filter((who) => who === 'receiver' || who === 'both').length
  const parts = [
    ...(mine > 0 ? [t('section-waits', { count: mine })] : []),
    ...(running > 0 ? [t('section-running', { count: running })] : []),
  ]
  return parts.length === 0 ? t('section-done') : parts.join(' · ')
}

function Chain({
  chain,
  nameOf,
  beside,
  onCommand,
}: Pick<CaseReferralsProps, 'nameOf' | 'beside'> & {
  readonly chain: ReferralChain
  readonly onCommand?: ((on: CaseReferral, command: ReferralCommand) => void) | undefined
}) {
  const t = useTexts(referralTexts)
  const { links, trouble, daysLost, daysUnderway } = chain
  const last = links.at(-1)
  if (!last) return null
  const finished = last.waitsOn === 'nobody'
  return (
    <article className="rd-referral-chain">
      <header>
        <Voice lang={last.language}>{last.ownWords}</Voice>
        <span className="rd-meta">
          {[
            t('chain-for', { name: nameOf(last.personId) || last.name }),
            ...(finished ? [] : [t('chain-underway', { count: daysUnderway })]),
            ...(daysLost > 0 ? [t('chain-lost', { count: daysLost })] : []),
          ].join(' · ')}
        </span>
        {trouble && <StateWord state="broken" word={t(`trouble-${trouble}`)} />}
      </header>
      <ol>
        {links.map((link) => (
          <ReferralLink
            key={link.id}
            referral={link}
            current={link === last}
            beside={link === last && beside?.(links.map(({ id }) => id))}
            onCommand={onCommand && ((command) => onCommand(link, command))}
          />
        ))}
      </ol>
    </article>
  )
}
