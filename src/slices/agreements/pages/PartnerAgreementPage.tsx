import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { type Site, SitePage, Thanks } from '#platform/web/site/index.ts'
import { FormErrors } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { PartnerAgreementProps } from '../props.ts'
import { AnswerForm } from './AnswerForm.tsx'
import { AroundList } from './AroundList.tsx'
import { DutyBlock } from './DutyBlock.tsx'
import { NextSteps } from './NextSteps.tsx'
import { OwnPromises } from './OwnPromises.tsx'
import { ProgressPart } from './ProgressPart.tsx'
import { PulseForm } from './PulseForm.tsx'
import { PulseHistory } from './PulseHistory.tsx'
import { RequestHead } from './RequestHead.tsx'
import { StepsAround } from './StepsAround.tsx'
import { answers, type PartnerView, summaryOf, viewOf } from './view.ts'

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
      self={view.addresses.self}
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
          {view.addresses.list !== null && (
            <p className="rd-back-to-list">
              <a href={view.addresses.list}>{t('list-back')}</a>
            </p>
          )}
          <RequestHead view={view} />
          <Unsent view={view} />
          {current.duty !== null && <DutyBlock duty={current.duty} language={view.language} />}
          {current.state === 'proposed' && current.lookingIntoUntil !== null && (
            <p className="rd-looking">{t('looking-until', { date: view.day(current.lookingIntoUntil) })}</p>
          )}
          {!running && <AnswerForm view={view} />}
        </div>
        <section className="rd-partner-pulse">
          {running ? <PulseForm view={view} /> : <NextSteps view={view} />}
          <PulseHistory view={view} />
          <ProgressPart view={view} />
        </section>
        <section className="rd-partner-around">
          <AroundList view={view} />
          <StepsAround view={view} />
        </section>
        <section className="rd-partner-mine">
          <OwnPromises view={view} />
        </section>
      </div>
    </SitePage>
  )
}

/** What was written while the agreement changed is not lost: it stands here, and nothing was sent. */
function Unsent({ view }: { readonly view: PartnerView }) {
  const { t, current, faults, filled, newDueOn, asker, day } = view
  const gone = current.state === 'renegotiated'
  const words = filled.remark || filled.progress?.line || ''
  if (!gone && (faults.length === 0 || current.commands.length > 0)) return null
  return (
    <div className="rd-unsent">
      {gone && newDueOn !== null && <p>{t('renewed', { name: asker, date: day(newDueOn) })}</p>}
      {faults.length > 0 && <p>{t('unsent')}</p>}
      {faults.length > 0 && words !== '' && <p>{t('unsent-words', { words })}</p>}
    </div>
  )
}

function linkUntil({ t, linkUntil: instant, today, language }: PartnerView): string {
  const until = new Date(instant)
  const day = dayOf(until)
  return day === today
    ? t('link-until-time', { time: timeInWords(until, language) })
    : t('link-until-day', { date: dateInWords(day, 'brief', language) })
}

function thanks({ t, asker }: PartnerView, done: string): string {
  const answer = answers.find((known) => known === done)
  return t(answer === undefined ? 'thanks-other' : `thanks-${answer}`, { name: asker })
}
