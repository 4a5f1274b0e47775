import { type Site, SitePage, withQuery } from '#platform/web/site/index.ts'
import { BigButton, FormErrors } from '#platform/web/ui/index.ts'
import type { SignInProps } from '../props.ts'
import { type PortalText, portalTexts } from './texts.ts'

/** Two doors; what went wrong the last time stands above them. */
export function SignInPage({ site, language, returnTo, failed }: SignInProps & { readonly site: Site }) {
  const t = portalTexts(language)
  const wrong = failed !== null
  const door = (party: string): string => {
    const back = returnTo === '/' ? `/inloggen/${party}` : withQuery(`/inloggen/${party}`, 'terug', returnTo)
    return wrong ? withQuery(back, 'opnieuw', '1') : back
  }
  return (
    <SitePage
      site={site}
      title={t('sign-in-document')}
      self={returnTo === '/' ? '/inloggen' : withQuery('/inloggen', 'terug', returnTo)}
      wrong={wrong}
      quickExit
    >
      {wrong && (
        <FormErrors title={t('sign-in-failed')} errors={[{ fieldId: 'doors', message: reason(t, failed) }]} />
      )}
      <h1>{t('sign-in-title')}</h1>
      <div className="rd-doors" id="doors" tabIndex={-1}>
        <BigButton href={door('inwoner')}>{t('sign-in-resident')}</BigButton>
        <p className="rd-under">{t('sign-in-resident-how')}</p>
        <BigButton variant="secondary" href={door('medewerker')}>
          {t('sign-in-worker')}
        </BigButton>
        <p className="rd-under">{t('sign-in-worker-how')}</p>
      </div>
    </SitePage>
  )
}

const reasons = ['expired', 'unknown-person', 'too-weak', 'provider-down'] as const

/** The reason comes from the address, so anything may stand there. */
function reason(t: PortalText, failed: string): string {
  const known = reasons.find((candidate) => candidate === failed)
  return t(known === undefined ? 'sign-in-other' : `sign-in-${known}`)
}
