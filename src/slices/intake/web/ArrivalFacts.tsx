import { useRead } from '#platform/web/api/use-read.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { Alert } from '#platform/web/ui/index.ts'
import type { Arrival } from '../contract.ts'
import { intakeTexts } from './texts.ts'
import { useChannelWord, useDomainWord, useSenderWord } from './words.ts'

export type ArrivalFactsProps = { readonly reportId: string }

/** For whoever assesses: who told it, how, and what was asked on. What was not asked is said to be not asked. */
export function ArrivalFacts({ reportId }: ArrivalFactsProps) {
  const t = useTexts(intakeTexts)
  const { data } = useRead<Arrival>(`/v1/meldingen/${reportId}/binnenkomst`)
  if (!data) return null
  const named = data.about.map(({ relation, name }) => name ?? t(`about-${relation}`))
  return (
    <div className="rd-arrival">
      {data.ownCircle && (
        <Alert severity="warning" heading={t('flag-own-circle')} headingLevel={3}>
          <p>{t('flag-own-circle-why')}</p>
        </Alert>
      )}
      {named.length > 0 && (
        <p className="rd-meta">{t('also-about', { names: [...new Set(named)].join(', ') })}</p>
      )}
      {data.contacts.map((contact) => (
        <Contact key={contact.at} contact={contact} />
      ))}
    </div>
  )
}

function Contact({ contact }: { readonly contact: Arrival['contacts'][number] }) {
  const t = useTexts(intakeTexts)
  const channelWord = useChannelWord()
  const domainWord = useDomainWord()
  const senderWord = useSenderWord()
  const { channel, takenBy, reporter, referral, earlySignal, signals, circle } = contact
  const domainsOf = (answer: 'yes' | 'no' | null): string =>
    signals
      .filter((signal) => signal.answer === answer)
      .map(({ lifeDomain }) => domainWord(lifeDomain))
      .join(', ')
  const told =
    referral !== null
      ? t('arrival-referral', { name: referral.name, organisation: referral.organisation })
      : earlySignal !== null
        ? senderWord(earlySignal.sender)
        : reporter.relation !== 'self' &&
          [t(`reporter-${reporter.relation}`), reporter.name].filter(Boolean).join(': ')
  const knowing =
    referral !== null &&
    t(
      referral.residentAgrees
        ? 'arrival-agrees'
        : referral.residentKnows
          ? 'arrival-knows'
          : 'arrival-unaware',
    )
  return (
    <div className="rd-meta">
      <p>
        {[
          t('arrival-by', { channel: channelWord(channel), name: takenBy }),
          told,
          knowing,
          earlySignal?.threat && t('arrival-threat'),
          reporter.authority !== null && t(`arrival-authority-${reporter.authority}`),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {circle !== null && (
        <p>
          {[
            circle.alreadyHelps !== '' && t('arrival-helps', { words: circle.alreadyHelps }),
            circle.helper.name !== '' &&
              t('arrival-helper', {
                helper: [circle.helper.name, circle.helper.relation, circle.helper.phone]
                  .filter(Boolean)
                  .join(', '),
              }),
            circle.knowing !== 'self' && t(`arrival-circle-${circle.knowing}`),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {signals.length > 0 && (
        <p>
          {[
            domainsOf('yes') !== '' && t('arrival-yes', { domains: domainsOf('yes') }),
            domainsOf('no') !== '' && t('arrival-no', { domains: domainsOf('no') }),
            domainsOf(null) !== '' && t('arrival-not-asked', { domains: domainsOf(null) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
    </div>
  )
}
