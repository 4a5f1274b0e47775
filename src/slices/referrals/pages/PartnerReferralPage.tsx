import { dateInWords } from '#platform/i18n/dates.ts'
import { type Site, SitePage, Thanks } from '#platform/web/site/index.ts'
import { FormErrors } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { PartnerReferralProps } from '../props.ts'
import { ReferralAnswers } from './ReferralAnswers.tsx'
import { ReferralFacts } from './ReferralFacts.tsx'
import { type ReferralPageView, summaryOf, viewOf } from './view.ts'

/** The receiver's page behind link and code: who asks what for whom, and the answer. */
export function PartnerReferralPage({ site, ...props }: PartnerReferralProps & { readonly site: Site }) {
  const view = viewOf(props)
  const { t, partner, faults, done, language, asker } = view
  const until = dateInWords(dayOf(new Date(view.linkUntil)), 'brief', language)
  return (
    <SitePage
      site={site}
      layout="partner"
      title={t('document-title')}
      self="/p/verwijzing"
      wrong={faults.length > 0}
      audience={t('audience', partner)}
      barEnd={<span className="rd-meta">{t('link-until', { date: until })}</span>}
    >
      <div className="rd-referral-page">
        <div>
          {faults.length > 0 && (
            <FormErrors title={t('fault-title', { count: faults.length })} errors={summaryOf(props)} />
          )}
          {done !== null && <Thanks title={t('thanks')}>{thanks(view, done)}</Thanks>}
          <ReferralFacts view={view} />
          <ReferralAnswers view={view} />
        </div>
        <section>
          <h2>{t('next-title')}</h2>
          <p>{t(nextOf(view), { name: asker })}</p>
          <p className="rd-meta">{t('only-needed')}</p>
        </section>
      </div>
    </SitePage>
  )
}

function nextOf({ referral: { standing } }: ReferralPageView) {
  switch (standing) {
    case 'sent':
    case 'seen':
    case 'expired':
      return 'next-open'
    case 'late-yes':
      return 'next-late-yes'
    case 'accepted':
      return 'next-accepted'
    case 'contact':
      return 'next-contact'
    default:
      return 'next-done'
  }
}

const answers = ['accept', 'accept-late', 'decline', 'return'] as const

function thanks({ t, asker }: ReferralPageView, done: string): string {
  const answer = answers.find((known) => known === done)
  return t(answer === undefined ? 'thanks-other' : `thanks-${answer}`, { name: asker })
}
