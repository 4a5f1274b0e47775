import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, PageLinks } from '#platform/web/ui/index.ts'
import type { FormSentProps } from '../props.ts'
import { formTexts } from './texts.ts'

/** It has arrived: the number, and what happens next; made to be printed. */
export function FormSentPage({ site, language, number }: FormSentProps & { readonly site: Site }) {
  const t = formTexts(language)
  return (
    <SitePage site={site} title={t('document')} self="/melden/klaar" quickExit>
      <div className="rd-thanks" role="status">
        <h1>{t('sent-title')}</h1>
        <p>
          {t('sent-number')}: <b className="rd-form-code">{number}</b>
        </p>
        <p>{t('sent-lead')}</p>
      </div>
      <h2>{t('next-title')}</h2>
      <ol className="rd-form-next">
        <li>{t('sent-1')}</li>
        <li>{t('sent-2')}</li>
        <li>{t('sent-3')}</li>
        <li>{t('sent-4')}</li>
      </ol>
      <PageLinks label={t('next-title')} links={[{ href: '/criteria', label: t('criteria') }]} />
      <p className="rd-sec">{t('sent-gone')}</p>
      <form className="rd-onwards" method="post" action="/melden/weg">
        <BigButton variant="secondary">{t('saved-leave')}</BigButton>
      </form>
    </SitePage>
  )
}
