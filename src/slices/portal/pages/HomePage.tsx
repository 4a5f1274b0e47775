import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton, PageLinks } from '#platform/web/ui/index.ts'
import type { HomeProps } from '../props.ts'
import { SignOut } from './SignOut.tsx'
import { portalTexts } from './texts.ts'

/** The public start: what Rondom is for residents, and the two doors. */
export function HomePage({ site, language, demo, signedInAs }: HomeProps & { readonly site: Site }) {
  const t = portalTexts(language)
  const resident = signedInAs?.kind === 'resident'
  const worker = signedInAs?.kind === 'worker'
  const links = [
    { href: '/criteria', label: t('criteria') },
    ...(worker ? [] : [{ href: '/inloggen/medewerker', label: t('home-worker') }]),
    ...(demo ? [{ href: '/demo/postvak', label: t('home-demo') }] : []),
  ]
  return (
    <SitePage site={site} title={t('home-document')} heading={t('home-title')} self="/" quickExit>
      <ul className="rd-promise-lines">
        <li>{t('home-line-1')}</li>
        <li>{t('home-line-2')}</li>
        <li>{t('home-line-3')}</li>
      </ul>
      {signedInAs !== null && <p className="rd-sec">{t('home-signed-in', { name: signedInAs.name })}</p>}
      {worker ? (
        <BigButton href="/werk">{t('home-to-work')}</BigButton>
      ) : (
        <BigButton href={resident ? '/mijn-plan' : '/inloggen/inwoner'}>
          {t(resident ? 'home-to-plan' : 'home-resident')}
        </BigButton>
      )}
      {signedInAs === null && (
        <p className="rd-under">{t(demo ? 'home-resident-how-demo' : 'home-resident-how')}</p>
      )}
      {!worker && (
        <p className="rd-onwards">
          <BigButton variant="secondary" href="/melden">
            {t('home-report')}
          </BigButton>
        </p>
      )}
      <p className="rd-danger">
        <b>{t('home-danger')}</b>
      </p>
      <PageLinks label={t('home-worker-title')} links={links} />
      {signedInAs !== null && <SignOut label={t('sign-out')} />}
    </SitePage>
  )
}
