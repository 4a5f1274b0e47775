import type { ReactNode } from 'react'
import { useTexts } from '#platform/web/session/session.ts'
import { phoneLink } from '#platform/web/site/index.ts'
import { ActionRow, StateWord, Voice } from '#platform/web/ui/index.ts'
import type { ReceivedReferral, ReferralCommand } from '../contract.ts'
import { commandKeys } from './command-keys.ts'
import { mainFirst } from './main-first.ts'
import { referralTexts } from './texts.ts'
import { markOf, useReferralWords } from './words.ts'

export type ReceivedRowProps = {
  readonly referral: ReceivedReferral
  readonly selected: boolean
  readonly beside: ReactNode
  readonly onSelect: () => void
  readonly onCommand: (command: ReferralCommand) => void
}

/** One referral; selected it shows all that was sent. */
export function ReceivedRow({ referral, selected, beside, onSelect, onCommand }: ReceivedRowProps) {
  const t = useTexts(referralTexts)
  const words = useReferralWords()
  const { name, asked, from, ownWords, language, tried, reach, mine } = referral
  const [main, ...others] = mainFirst(referral.commands)
  const detail = words.detail(referral)
  return (
    <ActionRow
      selected={selected}
      onSelect={onSelect}
      state={
        <StateWord
          state={markOf[referral.standing]}
          word={words.standing(referral)}
          {...(detail !== undefined && { detail })}
        />
      }
      title={asked}
      line={
        <>
          <b>{name}</b> · {t('row-from', { who: from.name, organisation: from.organisation })}
          {mine && ` · ${t('for-you')}`}
          {words.said(referral).map((said) => ` · ${said}`)}
          {beside}
          {selected && (
            <dl className="rd-received-facts">
              <div>
                <dt>{t('own-words')}</dt>
                <dd>
                  <Voice lang={language}>{ownWords}</Voice>
                </dd>
              </div>
              <div>
                <dt>{t('tried')}</dt>
                <dd>{tried}</dd>
              </div>
              <div>
                <dt>{t('reached')}</dt>
                <dd>{reach}</dd>
              </div>
              <div>
                <dt>{from.name}</dt>
                <dd>
                  <a href={phoneLink(from.phone)}>{t('call', from)}</a>
                </dd>
              </div>
            </dl>
          )}
        </>
      }
      {...(main && {
        action: { label: t(`do-${main}`), onAct: () => onCommand(main), ...(selected && { keys: '↵' }) },
      })}
      more={others.map((command) => ({
        keys: (commandKeys[command] ?? '').toUpperCase(),
        label: t(`do-${command}`),
        onAct: () => onCommand(command),
      }))}
    />
  )
}
