import { type Site, SitePage } from '#platform/web/site/index.ts'
import { BigButton } from '#platform/web/ui/index.ts'
import type { ProblemProps } from '../props.ts'
import { type PortalText, portalTexts } from './texts.ts'

/** Something was refused. What is forbidden and what does not exist read the same. */
export function ProblemPage({ site, problem }: Omit<ProblemProps, 'language'> & { readonly site: Site }) {
  const t = portalTexts(site.language)
  const { title, why } = words(t, problem?.status ?? 404, problem?.code)
  const onwards = way(t, site.path, problem?.status ?? 404)
  const forPartner = site.path.startsWith('/p/')
  return (
    <SitePage site={site} title={t('home-document')} heading={title} lead={why} quickExit={!forPartner}>
      {onwards !== null && (
        <p className="rd-onwards">
          <BigButton variant="secondary" href={onwards.href}>
            {onwards.label}
          </BigButton>
        </p>
      )}
    </SitePage>
  )
}

function words(
  t: PortalText,
  status: number,
  code: string | undefined,
): { readonly title: string; readonly why: string } {
  if (status === 410) return { title: t('dead-title'), why: t('dead-why') }
  if (code === 'idempotency-key-reused') return { title: t('again-title'), why: t('again-why') }
  if (status === 429) return { title: t('busy-title'), why: t('busy-why') }
  if (status === 409 || status === 412) return { title: t('changed-title'), why: t('changed-why') }
  if (status >= 500) return { title: t('ours-title'), why: t('ours-why') }
  if (status === 400 || status === 422) return { title: t('wrong-title'), why: t('wrong-why') }
  return { title: t('absent-title'), why: t('absent-why') }
}

/** One way on: back to where the answer was given, else to the start; a partner without a working link has no start here. */
function way(
  t: PortalText,
  path: string,
  status: number,
): { readonly href: string; readonly label: string } | null {
  const gone = status === 403 || status === 404 || status === 410
  if (/^\/p\/(afspraak|check-in|voortgang|lijst-vragen)/.test(path) && !gone)
    return { href: '/p/afspraak', label: t('problem-agreement') }
  if (/^\/p\/mijn-afspraken/.test(path) && !gone)
    return { href: '/p/mijn-afspraken', label: t('problem-agreement') }
  if (path.startsWith('/p/')) return null
  if (path.startsWith('/mijn-plan') && !gone) return { href: '/mijn-plan', label: t('problem-plan') }
  return { href: '/', label: t('problem-home') }
}
