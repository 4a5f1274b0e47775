import { timeInWords } from '#platform/i18n/dates.ts'
import { phoneLink } from '#platform/web/site/index.ts'
import { FactList, RequestFrom, Voice } from '#platform/web/ui/index.ts'
import { initials } from '#shared/names.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { ReferralPageView } from './view.ts'

export interface ReferralFactsProps {
  readonly view: ReferralPageView
}

/** Who sends, what is asked, for whom, in whose words, what was tried: all that the receiver sees. */
export function ReferralFacts({ view }: ReferralFactsProps) {
  const { t, referral, asker, language } = view
  const { from } = referral
  const open = referral.waitsOn === 'receiver' && referral.answeredOn === null
  return (
    <>
      <RequestFrom
        initials={initials(asker)}
        line={
          <>
            <b>{asker}</b> {t(open ? 'asks-open' : 'asks-running')}
          </>
        }
        detail={
          <>
            {from.organisation}
            {' · '}
            <a href={phoneLink(from.phone)}>{t('call', from)}</a>
          </>
        }
      />
      <h1 id="request" tabIndex={-1}>
        {referral.asked}
      </h1>
      <FactList
        facts={[
          { term: t('who'), value: <b>{referral.name}</b> },
          { term: t('reach'), value: referral.reach },
          {
            term: t('words'),
            value: (
              <Voice {...(referral.language !== language && { lang: referral.language })}>
                {referral.ownWords}
              </Voice>
            ),
          },
          { term: t('tried'), value: referral.tried },
          ...(open ? [{ term: t('before'), value: <b>{view.day(referral.answerBy)}</b> }] : []),
          ...handoverFact(view),
          { term: t('state'), value: stateOf(view) },
        ]}
      />
    </>
  )
}

function handoverFact({ t, referral, day, language }: ReferralPageView) {
  const { handover, warm } = referral
  if (handover !== null && handover.held === null) {
    const at = new Date(handover.startsAt)
    const when = { date: day(dayOf(at)), time: timeInWords(at, language) }
    const words = t(`warm-planned-${handover.form}`, when)
    return [{ term: t('warm'), value: handover.place === '' ? words : `${words}, ${handover.place}` }]
  }
  return warm && referral.contactOn === null ? [{ term: t('warm'), value: t('warm-yes') }] : []
}

function stateOf({ t, referral, asker, day }: ReferralPageView): string {
  const { standing, contactBy, contactOn } = referral
  const date = standing === 'contact' ? contactOn : contactBy
  return t(`standing-${standing}`, { name: asker, date: date === null ? '' : day(date) })
}
