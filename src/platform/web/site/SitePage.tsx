import type { ReactNode } from 'react'
import { LanguageSwitch, PageDocument, PageFrame, QuickExit } from '../ui/index.ts'
import type { Site } from './site.ts'
import { siteTexts } from './texts.ts'
import { withQuery } from './with-query.ts'

export interface SitePageProps {
  readonly site: Site
  /** Title of the document: neutral, for it stands in the history of the browser. */
  readonly title: string
  /** The h1; leave out where the content brings its own. */
  readonly heading?: string
  readonly lead?: ReactNode
  /** Address of this page for the other language; absent: no switch (an address that only takes posts). */
  readonly self?: string
  /** Something was wrong with what was sent: the title says so first. */
  readonly wrong?: boolean
  readonly quickExit?: boolean
  readonly layout?: 'column' | 'partner'
  readonly audience?: string
  readonly barEnd?: ReactNode
  readonly children: ReactNode
}

/** A neutral site that nobody wonders about. */
const elsewhere = 'https://www.nu.nl/'
const names = { nl: 'Nederlands', en: 'English' } as const

/** Document and frame of a page for residents and partners, drawn by the server. */
export function SitePage(props: SitePageProps) {
  const { site, title, heading, lead, self, wrong = false, quickExit = false, layout = 'column' } = props
  const { language, municipality = 'Rondom' } = site
  const t = siteTexts(language)
  const other = language === 'nl' ? 'en' : 'nl'
  return (
    <PageDocument
      lang={language}
      title={wrong ? t('wrong-title', { title }) : title}
      stylesheets={site.stylesheets}
      preloadFonts={site.preloadFonts}
      {...(quickExit && site.scripts && { scripts: site.scripts })}
    >
      <PageFrame
        municipality={layout === 'partner' ? 'Rondom' : municipality}
        labels={{ skip: t('skip') }}
        layout={layout}
        {...(heading !== undefined && { title: heading })}
        {...(lead !== undefined && { lead })}
        {...(props.audience !== undefined && { audience: props.audience })}
        {...(props.barEnd !== undefined && { barEnd: props.barEnd })}
        {...(quickExit && { quickExit: <QuickExit label={t('leave')} href={elsewhere} /> })}
        {...(self !== undefined && {
          languageSwitch: (
            <LanguageSwitch
              label={t('language')}
              languages={[{ code: other, name: names[other], href: withQuery(self, 'taal', other) }]}
            />
          ),
        })}
      >
        {props.children}
      </PageFrame>
    </PageDocument>
  )
}
