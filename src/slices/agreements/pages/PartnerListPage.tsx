import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { dayInWords, type Site, SitePage, Thanks } from '#platform/web/site/index.ts'
import { Absent, StateWord } from '#platform/web/ui/index.ts'
import { dayOf } from '#shared/plain-date.ts'
import type { OwnPromise } from '../contract.ts'
import type { PartnerListProps } from '../props.ts'
import { type PromiseGroup, promiseGroups } from '../rules/promise-list.ts'
import { HeardInList } from './HeardInList.tsx'
import { type AgreementText, agreementTexts } from './texts.ts'
import { answers, stateWord } from './view.ts'

/** Mijn afspraken of a partner without an account: each opens on its own page and leads back here. */
export function PartnerListPage({ site, ...list }: PartnerListProps & { readonly site: Site }) {
  const { language, partner, promises, today, done } = list
  const t = agreementTexts(language)
  const until = new Date(list.linkUntil)
  const people = new Set(promises.map(({ forPersonId }) => forPersonId)).size
  return (
    <SitePage
      site={site}
      layout="partner"
      title={t('list-document')}
      self="/p/mijn-afspraken"
      audience={t('audience', partner)}
      barEnd={
        <span className="rd-meta">
          {t('link-until-both', {
            date: dateInWords(dayOf(until), 'brief', language),
            time: timeInWords(until, language),
          })}
        </span>
      }
    >
      <div className="rd-partner-list">
        {done !== null && <Thanks title={t('thanks')}>{thanksInList(t, done)}</Thanks>}
        <h1>{t('mine-title')}</h1>
        <p className="rd-meta">
          {t('list-count', { count: promises.length })} {t('list-people', { count: people })}
        </p>
        {promises.length === 0 && <Absent title={t('list-empty')} why={t('list-empty-why')} />}
        {promiseGroups.map((group) => (
          <Group key={group} group={group} list={list} t={t} today={today} />
        ))}
        <HeardInList {...list} />
        <p className="rd-meta rd-rhythm">
          {t('list-municipality', { municipality: site.municipality ?? 'Rondom' })}
        </p>
        {list.year.kept + list.year.later + list.year.broken > 0 && (
          <p className="rd-meta">{t('list-year', { ...list.year })}</p>
        )}
      </div>
    </SitePage>
  )
}

function Group({
  group,
  list,
  t,
  today,
}: {
  readonly group: PromiseGroup
  readonly list: PartnerListProps
  readonly t: AgreementText
  readonly today: string
}) {
  const promises = list.promises.filter((one) => one.group === group)
  if (promises.length === 0) return null
  return (
    <section>
      <h2>
        {t(`list-${group}`)} <span className="rd-meta">{promises.length}</span>
      </h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id}>
            <StateWord {...stateWord(t, promise)} />
            <a href={`/p/mijn-afspraken/${promise.id}`}>
              {t('title', { title: promise.title, name: promise.forName })}
            </a>
            <small>{detail(t, promise, dayInWords(promise.dueOn, today, list.language))}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function detail(t: AgreementText, { asker, group }: OwnPromise, date: string): string {
  const name = asker?.name ?? t('director-unknown')
  return group === 'answer' ? t('list-asks', { name, date }) : t('list-until', { name, date })
}

function thanksInList(t: AgreementText, done: string): string {
  const known = answers.find((answer) => answer === done)
  return known === undefined ? t('thanks-other') : t('list-thanks')
}
