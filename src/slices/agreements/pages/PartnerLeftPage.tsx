import { phoneLink, type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton } from '#platform/web/ui/index.ts'
import type { PartnerLeftProps } from '../props.ts'
import { agreementTexts } from './texts.ts'

/** Who left the organisation answers no more: whom to call, and nothing about anybody. */
export function PartnerLeftPage({ site, language, director }: PartnerLeftProps & { readonly site: Site }) {
  const t = agreementTexts(language)
  const known = director !== null && director.name !== '' && director.phone !== ''
  return (
    <SitePage site={site} title={t('document-title')} heading={t('left-title')} lead={t('left-why')}>
      <p>{known ? t('left-call', director) : t('left-call-unknown')}</p>
      {known && (
        <p className="rd-onwards">
          <BigButton href={phoneLink(director.phone)}>{t('director-call', director)}</BigButton>
        </p>
      )}
    </SitePage>
  )
}
