import type { ReactNode } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { phoneLink } from '#platform/web/site/index.ts'
import { Button, StateWord } from '#platform/web/ui/index.ts'
import type { CaseReferral, ReferralCommand } from '../contract.ts'
import { mainFirst } from './main-first.ts'
import { referralTexts } from './texts.ts'
import { markOf, useReferralWords } from './words.ts'

export type ReferralLinkProps = {
  readonly referral: CaseReferral
  /** The newest of its chain: here something can be done. */
  readonly current: boolean
  readonly onCommand?: ((command: ReferralCommand) => void) | undefined
  readonly beside?: ReactNode
}

/** One organisation on the way of a question: how far it came there, what it cost, and what to do. */
export function ReferralLink({ referral, current, onCommand, beside }: ReferralLinkProps) {
  const t = useTexts(referralTexts)
  const words = useReferralWords()
  const { to, asked, sentOn, daysLost, basis, basisWords } = referral
  const [main, ...others] = current && onCommand ? mainFirst(referral.commands) : []
  const detail = words.detail(referral)
  return (
    <li id={`referral-${referral.id}`} tabIndex={-1} className={current ? 'rd-is-newest' : undefined}>
      <StateWord
        state={markOf[referral.standing]}
        word={words.standing(referral)}
        {...(detail !== undefined && { detail })}
      />
      <div>
        <div>
          <b>{to.organisation}</b>, {to.name}
          {current && referral.waitsOn !== 'nobody' && (
            <>
              {' · '}
              <a href={phoneLink(to.phone)}>{t('call', to)}</a>
            </>
          )}
        </div>
        <div>{asked}</div>
        <div className="rd-meta">
          {[
            t('sent-on', { date: words.day(sentOn) }),
            ...words.said(referral),
            ...(current ? [t(`basis-${basis}`, { words: basisWords })] : []),
          ].join(' · ')}
        </div>
        {others.length > 0 && (
          <div className="rd-referral-more rd-no-print">
            {others.map((command) => (
              <button key={command} type="button" onClick={() => onCommand?.(command)}>
                {words.command(command, 'director')}
              </button>
            ))}
          </div>
        )}
        {beside}
      </div>
      <div className="rd-referral-end">
        {daysLost > 0 && <span className="rd-meta">{t('lost', { count: daysLost })}</span>}
        {main && (
          <Button className="rd-no-print" onClick={() => onCommand?.(main)}>
            {words.command(main, 'director')}
          </Button>
        )}
      </div>
    </li>
  )
}
