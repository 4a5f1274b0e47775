import type { Language } from '#platform/i18n/language.ts'
import type { AgreementOut } from '../contract.ts'
import { agreementTexts } from './texts.ts'

export interface DutyBlockProps {
  readonly duty: NonNullable<AgreementOut['duty']>
  readonly language: Language
  /** 2 on a page of its own; 3 inside a part of a page. */
  readonly level?: 2 | 3
}

/** What must be done by law and what may follow: read before anybody says yes. */
export function DutyBlock({ duty, language, level = 2 }: DutyBlockProps) {
  const t = agreementTexts(language)
  const Head = level === 2 ? 'h2' : 'h3'
  return (
    <section className="rd-duty" aria-label={t('duty-title')}>
      <Head>{t('duty-title')}</Head>
      <p>{duty.duty}</p>
      <Head>{t('duty-if-not')}</Head>
      <p>{duty.consequence}</p>
      <p className="rd-duty-human">{t('duty-human')}</p>
      <p className="rd-meta">{t('duty-law', { law: duty.law, article: duty.article })}</p>
    </section>
  )
}
