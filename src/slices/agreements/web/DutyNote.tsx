import { useTexts } from '#platform/web/session/session.ts'
import type { AgreementOut } from '../contract.ts'
import { agreementTexts } from './texts.ts'

export type DutyNoteProps = { readonly duty: NonNullable<AgreementOut['duty']> }

/** The duty by law and what may follow, as the resident reads them before saying yes. */
export function DutyNote({ duty }: DutyNoteProps) {
  const t = useTexts(agreementTexts)
  return (
    <section className="rd-duty-note" aria-label={t('duty')}>
      <p>
        <b>{t('duty')}:</b> {duty.duty}
      </p>
      <p>
        <b>{t('duty-consequence')}:</b> {duty.consequence}
      </p>
      <p className="rd-meta">{t('duty-law', { law: duty.law, article: duty.article })}</p>
    </section>
  )
}
