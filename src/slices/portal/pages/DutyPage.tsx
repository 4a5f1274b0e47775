import { HiddenFields, phoneLink, type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton } from '#platform/web/ui/index.ts'
import { DutyBlock } from '#slices/agreements/pages'
import type { DutyProps } from '../props.ts'
import { dutyAddress, whyAddress } from './addresses.ts'
import { BackLink } from './BackLink.tsx'
import { promiseLines } from './promise-words.ts'
import { portalTexts } from './texts.ts'

/** A duty by law on a page of its own: first what it asks and what may follow, then yes or no. */
export function DutyPage({ site, ...props }: DutyProps & { readonly site: Site }) {
  const { language, item, director, today, formKey } = props
  const t = portalTexts(language)
  const asked = item.mine && item.state === 'proposed'
  return (
    <SitePage site={site} title={t('plan-title')} self={dutyAddress(item.id)} quickExit>
      <BackLink language={language} />
      <h1>{item.title}</h1>
      <p className="rd-lead">{promiseLines(t, item, today, language).join(' ')}</p>
      {item.duty !== null && <DutyBlock duty={item.duty} language={language} />}
      {asked && (
        <form className="rd-choices rd-choices-pair rd-duty-answer" method="post" action="/mijn-plan/ja">
          <HiddenFields fields={{ soort: 'agreement', id: item.id, plicht: 'gezien', sleutel: formKey }} />
          <BigButton>{t('duty-yes')}</BigButton>
          <BigButton variant="secondary" href={whyAddress('agreement', item.id, 'decline')}>
            {t('duty-no')}
          </BigButton>
        </form>
      )}
      {asked && <p className="rd-sec">{t('duty-no-next')}</p>}
      {director !== null && director.phone !== '' && (
        <p className="rd-onwards">
          <a href={phoneLink(director.phone)}>{t('call-director', director)}</a>
        </p>
      )}
    </SitePage>
  )
}
