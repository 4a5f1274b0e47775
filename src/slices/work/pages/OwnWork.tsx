import type { Language } from '#platform/i18n/language.ts'
import type { OwnWorkProps as Props } from '../props.ts'
import { OwnOfferPart } from './OwnOfferPart.tsx'
import { OwnPossibilities } from './OwnPossibilities.tsx'
import { workPageTexts } from './texts.ts'

export interface OwnWorkProps {
  readonly work: Props
  readonly today: string
  readonly language: Language
  readonly formKey: string
}

/** Work and learning in Mijn plan: what is offered, with yes and no; and what is written down, to say whether it is right. */
export function OwnWork({ work, today, language, formKey }: OwnWorkProps) {
  const t = workPageTexts(language)
  return (
    <section className="rd-own-waiting rd-own-work" aria-labelledby="work">
      <h2 id="work">{t('title')}</h2>
      {work.offers.map((offer) => (
        <OwnOfferPart key={offer.id} offer={offer} today={today} language={language} formKey={formKey} />
      ))}
      {work.offers.length > 0 && <p className="rd-meta">{t('lead')}</p>}
      {work.possibilities && (
        <OwnPossibilities noted={work.possibilities} today={today} language={language} formKey={formKey} />
      )}
    </section>
  )
}
