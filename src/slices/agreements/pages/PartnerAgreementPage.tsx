import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { type Site, SitePage, Thanks } from '#platform/web/site/index.ts'
import { FormErrors } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { PartnerAgreementProps } from '../props.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AroundList } from './AroundList.tsx'
import { NextSteps } from './NextSteps.tsx'
import { OwnPromises } from './OwnPromises.tsx'
import { PulseForm } from './PulseForm.tsx'
import { PulseHistory } from './PulseHistory.tsx'
import { RequestHead } from './RequestHead.tsx'
import { type PartnerView, summaryOf, viewOf } from './view.ts'

/** The partner's page behind link and code: what is asked, four answers, how it goes. */
export function PartnerAgreementPage({ site, ...props }: PartnerAgreementProps & { readonly site: Site }) {
  const view = viewOf(props)
  const { t, partner, current, faults, done } = view
  const running = current.state === 'accepted' || current.state === 'at-risk'
  return (
    <SitePage
      site={site}
      layout="partner"
      title={t('document-title')}
      self="/p/afspraak"
      wrong={faults.length > 0}
      audience={t('audience', partner)}
      barEnd={<span className="rd-meta">{linkUntil(view)}</span>}
    >
      <div className="rd-partner rd-partner-page">
        <div className="rd-partner-request">
          {faults.length > 0 && (
            <FormErrors title={t('fault-title', { count: faults.length })} errors={summaryOf(props)} />
          )}
          {done !== null && <Thanks title={t('thanks')}>{thanks(view, done)}</Thanks>}
          <RequestHead view={view} />
          {current.state === 'proposed' && current.lookingIntoUntil !== null && (
            <p className="rd-looking">{t('looking-until', { date: view.day(current.lookingIntoUntil) })}</p>
          )}
          {!running && <AnswerForm view={view} />}
        </div>
        <section className="rd-partner-pulse">
          {running ? <PulseForm view={view} /> : <NextSteps view={view} />}
          <PulseHistory view={view} />
        </section>
        <section className="rd-partner-around">
          <AroundList view={view} />
        </section>
        <section className="rd-partner-mine">
          <OwnPromises view={view} />
        </section>
      </div>
    </SitePage>
  )
}

function linkUntil({ t, linkUntil: instant, today, language }: PartnerView): string {
  const until = new Date(instant)
  const day = dayOf(until)
  return day === today
    ? t('link-until-time', { time: timeInWords(until, language) })
    : t('link-until-day', { date: dateInWords(day, 'brief', language) })
}

const answers = [
  'accept',
  'counter',
  'look-into',
  'decline',
  'keep',
  'on-track',
  'at-risk',
  'need-help',
] as const

function thanks({ t, asker }: PartnerView, done: string): string {
  const answer = answers.find((known) => known === done)
  return t(answer === undefined ? 'thanks-other' : `thanks-${answer}`, { name: asker })
}
