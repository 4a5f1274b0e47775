import { dateInWords } from '#platform/i18n/dates.ts'
import { type Site, SitePage } from '#platform/web/site/index.ts'
import { PageLinks } from '#platform/web/ui/index.ts'
import type { CriteriaProps } from '../props.ts'
import { criteriaFor, weights } from '../rules/criteria.ts'
import { criteriaPageTexts } from './texts.ts'

/** For everybody, without account and without script: when is help light, and when is it heavy? */
export function CriteriaPage({
  site,
  language,
  version,
  since,
  items,
}: CriteriaProps & { readonly site: Site }) {
  const t = criteriaPageTexts(language)
  const links = [
    { href: '/melden', label: t('report') },
    { href: '/', label: t('home') },
  ]
  return (
    <SitePage site={site} title={t('title')} heading={t('title')} lead={t('lead')} self="/criteria" quickExit>
      <h2>{t('how-title')}</h2>
      <p>{t('how')}</p>
      <ol className="rd-criteria-public">
        {weights.map((weight) => (
          <li key={weight}>
            <h3>{t(weight)}</h3>
            <p>{t(`${weight}-means`)}</p>
            <p className="rd-criteria-when">{t('when')}</p>
            <ul>
              {criteriaFor(items, weight).map(({ code, explain }) => (
                <li key={code}>{explain[language]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <h2>{t('change-title')}</h2>
      <p>{t('change')}</p>
      <h2>{t('disagree-title')}</h2>
      <p>{t('disagree')}</p>
      <p className="rd-sec">{t('since', { date: dateInWords(since, 'full', language), version })}</p>
      <PageLinks label={t('onwards')} links={links} />
    </SitePage>
  )
}
