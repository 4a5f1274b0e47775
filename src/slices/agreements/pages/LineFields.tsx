import { DateInput, FormField, TextInput } from '#platform/web/ui/index.ts'
import { longestLine } from '../rules/progress.ts'
import { faultIn, fieldId, formOf, type PartnerView } from './view.ts'

export interface LineFieldsProps {
  readonly view: PartnerView
  readonly form: 'progress' | 'proof'
  readonly label: string
}

/** The line itself and its day, kept when something was wrong. */
export function LineFields({ view, form, label }: LineFieldsProps) {
  const { t, today, filled } = view
  const sent = formOf(view) === form ? filled.progress : undefined
  return (
    <>
      <FormField
        id={fieldId(form, 'line')}
        label={label}
        hint={t('progress-hint')}
        errorPrefix={t('fault-prefix')}
        {...faultIn(view, form, 'line')}
      >
        {({ invalid, ...control }) => (
          <TextInput
            {...control}
            invalid={invalid}
            name="line"
            maxLength={longestLine}
            autoComplete="off"
            defaultValue={sent?.line ?? ''}
          />
        )}
      </FormField>
      <FormField
        id={fieldId(form, 'day')}
        label={t('progress-day')}
        errorPrefix={t('fault-prefix')}
        {...faultIn(view, form, 'day')}
      >
        {({ invalid, ...control }) => (
          <DateInput
            {...control}
            invalid={invalid}
            name="day"
            max={today}
            defaultValue={sent?.day ?? today}
          />
        )}
      </FormField>
    </>
  )
}
