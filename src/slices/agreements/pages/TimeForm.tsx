import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton, StateMark } from '#platform/web/ui/index.ts'
import type { AgreementOut } from '../contract.ts'
import { KeepAnswer } from './KeepForm.tsx'
import { MoreAnswer } from './MoreAnswer.tsx'
import { RemarkField } from './RemarkField.tsx'
import { formOf, type PartnerView } from './view.ts'

export interface TimeFormProps {
  readonly view: PartnerView
  readonly repeats: NonNullable<AgreementOut['repeats']>
}

/** The time of a repeated agreement that is open: done with one tap, or not, with the reason. */
export function TimeForm({ view, repeats }: TimeFormProps) {
  const { t, current, formKey, addresses, day } = view
  const { times, kept, missed, skipped } = repeats
  const fields = { sleutel: formKey }
  return (
    <section className="rd-time">
      <h2>{t('time-title', { date: day(current.dueOn) })}</h2>
      <p className="rd-meta">{t('time-counts', { kept, missed, left: times - kept - missed - skipped })}</p>
      {current.commands.includes('keep') ? (
        <KeepAnswer view={view} label={t('time-keep')} variant="primary" />
      ) : (
        <p>{t('time-not-yet')}</p>
      )}
      <MoreAnswer
        label={t('time-miss')}
        mark={<StateMark state="broken" size={20} />}
        command="miss"
        action={addresses.answer}
        fields={fields}
        open={view.faults.length > 0 && formOf(view) === 'miss'}
        send={t('time-miss-send')}
      >
        <RemarkField view={view} form="miss" label={t('time-miss-why')} hint={t('decline-hint')} />
      </MoreAnswer>
      {current.commands.includes('take-back') && (
        <form method="post" action={addresses.answer}>
          <HiddenFields fields={fields} />
          <BigButton variant="secondary" name="command" value="take-back">
            {t('time-back')}
          </BigButton>
        </form>
      )}
    </section>
  )
}
