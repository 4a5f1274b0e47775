import type { Language } from '#platform/i18n/language.ts'
import { dayInWords, phoneLink } from '#platform/web/site/index.ts'
import type { OwnReferral } from '../props.ts'
import { type PortalText, portalTexts } from './texts.ts'

export interface OwnReferralsProps {
  readonly referrals: readonly OwnReferral[]
  readonly today: string
  readonly language: Language
}

/** To whom the question was passed on, how far that is, and whom to call when it takes too long. */
export function OwnReferrals({ referrals, today, language }: OwnReferralsProps) {
  const t = portalTexts(language)
  return (
    <section className="rd-own-waiting" aria-labelledby="referrals">
      <h2 id="referrals">{t('referral-title')}</h2>
      {referrals.map((referral) => (
        <div key={referral.id}>
          <h3>{referral.organisation}</h3>
          <p className="rd-own-waiting-turn">{stateOf(t, referral, today, language)}</p>
          {referral.director !== null && (
            <p>
              {t('referral-too-long')}{' '}
              <a href={phoneLink(referral.director.phone)}>{t('call-director', referral.director)}</a>
            </p>
          )}
        </div>
      ))}
    </section>
  )
}

function stateOf(t: PortalText, referral: OwnReferral, today: string, language: Language): string {
  const { standing, contact, answerBy, contactBy, contactOn, director } = referral
  const name = director?.name ?? t('referral-municipality')
  const day = (date: string | null): string => (date === null ? '' : dayInWords(date, today, language))
  switch (standing) {
    case 'sent':
    case 'seen':
      return t('referral-waits', { contact, date: day(answerBy) })
    case 'accepted':
      return t('referral-accepted', { contact, date: day(contactBy) })
    case 'contact':
      return t('referral-contact', { contact, date: day(contactOn) })
    case 'closed':
      return t('referral-closed')
    default:
      return t('referral-search', { name })
  }
}
