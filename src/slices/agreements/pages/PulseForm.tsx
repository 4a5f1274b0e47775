import { HiddenFields } from '#platform/web/site/index.ts'
import { BigButton, PulseChoice } from '#platform/web/ui/index.ts'
import { callName } from '#shared/names.ts'
import { KeepForm } from './KeepForm.tsx'
import { RemarkField } from './RemarkField.tsx'
import { TimeForm } from './TimeForm.tsx'
import { type PartnerView, pulseOptions } from './view.ts'

export interface PulseFormProps {
  readonly view: PartnerView
}

/** How does it go: one tap, a sentence only when something is wrong; or it is done. */
export function PulseForm({ view }: PulseFormProps) {
  const { t, current, asker, filled, formKey, addresses } = view
  const { repeats } = current
  return (
    <>
      {repeats && <TimeForm view={view} repeats={repeats} />}
      <h2>{t('pulse-title')}</h2>
      {current.mark === 'late' && <p>{t('next-late')}</p>}
      <form method="post" action={addresses.pulse}>
        <HiddenFields fields={{ sleutel: formKey }} />
        <PulseChoice
          legend={t('pulse-legend', { title: current.title })}
          name="answer"
          options={pulseOptions(t)}
          required
          {...(filled.answer !== undefined && { chosen: filled.answer })}
        />
        <RemarkField view={view} form="pulse" label={t('pulse-remark')} hint={t('pulse-remark-hint')} />
        <BigButton>{t('pulse-send', { name: callName(asker) })}</BigButton>
      </form>
      <KeepForm view={view} />
    </>
  )
}
