import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, PageLinks } from '#platform/web/ui/index.ts'
import type { FormStartProps } from '../props.ts'
import { formTexts } from './texts.ts'

/** What the form is, before anything is asked. */
export function FormStartPage({ site, language, open }: FormStartProps & { readonly site: Site }) {
  const t = formTexts(language)
  return (
    <SitePage
      site={site}
      title={t('document')}
      heading={t('start-title')}
      lead={t('start-lead')}
      self="/melden"
      quickExit
    >
      <ul className="rd-promise-lines">
        <li>{t('start-1')}</li>
        <li>{t('start-2')}</li>
        <li>{t('start-3')}</li>
        <li>{t('start-4')}</li>
      </ul>
      <form className="rd-form-start" method="post" action="/melden">
        {open && <BigButton href="/melden/controle">{t('start-open')}</BigButton>}
        <BigButton variant={open ? 'secondary' : 'primary'}>
          {t(open ? 'start-again' : 'start-begin')}
        </BigButton>
      </form>
      <p className="rd-danger">
        <b>{t('danger')}</b> {t('talk')}
      </p>
      <PageLinks label={t('start-ways')} links={[{ href: '/melden/verder', label: t('start-code') }]} />
    </SitePage>
  )
}
