import type { ReactNode } from 'react'
import { Icon } from '../marks/Icon.tsx'
import { Sprite } from '../marks/Sprite.tsx'

export type PageFrameProps = {
  /** The heading; leave out where the content has its own h1 (partner). */
  readonly title?: string
  /** First line under the heading. */
  readonly lead?: ReactNode
  readonly municipality: string
  /** Small, beside the brand: "voor Wouter Bos, mbo De Waard" */
  readonly audience?: string
  /** QuickExit for residents; "link werkt tot 19.30 uur" for partners. */
  readonly barEnd?: ReactNode
  readonly quickExit?: ReactNode
  readonly languageSwitch?: ReactNode
  readonly lang?: string
  /** One column of at most 640 px, or the three columns of a partner (from 900 px). */
  readonly layout?: 'column' | 'partner'
  readonly labels: { readonly skip: string }
  readonly children: ReactNode
}

/** Frame of pages for residents and partners. Works without script. */
export function PageFrame(props: PageFrameProps) {
  const {
    title,
    lead,
    municipality,
    audience,
    barEnd,
    quickExit,
    languageSwitch,
    lang,
    layout = 'column',
  } = props
  return (
    <div className={`rd-page rd-page-${layout}`} lang={lang}>
      <Sprite />
      <a className="rd-page-skip" href="#main">
        {props.labels.skip}
      </a>
      <header className="rd-page-bar">
        <div className="rd-brand">
          <Icon name="logo" size={26} />
          <span>{municipality}</span>
          {audience !== undefined && <small>{audience}</small>}
        </div>
        {languageSwitch}
        {barEnd}
        {quickExit}
      </header>
      <main id="main" className="rd-page-main" tabIndex={-1}>
        {title !== undefined && <h1>{title}</h1>}
        {lead !== undefined && <p className="rd-lead">{lead}</p>}
        {props.children}
      </main>
    </div>
  )
}
