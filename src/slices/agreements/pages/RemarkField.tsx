import { FormField, TextArea } from '#platform/web/ui/index.ts'
import { type FormName, fieldId, type PartnerView, shown } from './view.ts'

export interface RemarkFieldProps {
  readonly view: PartnerView
  readonly form: FormName
  readonly label: string
  readonly hint?: string
  /** Id of the form when the field stands outside it. */
  readonly owner?: string
}

/** The sentence that goes with an answer. */
export function RemarkField({ view, form, label, hint, owner }: RemarkFieldProps) {
  const { value, error } = shown(view, form, 'remark')
  return (
    <FormField
      id={fieldId(form, 'remark')}
      label={label}
      errorPrefix={view.t('fault-prefix')}
      {...(hint !== undefined && { hint })}
      {...error}
    >
      {({ invalid, ...control }) => (
        <TextArea
          {...control}
          invalid={invalid}
          name="remark"
          rows={2}
          maxLength={1000}
          defaultValue={value}
          {...(owner !== undefined && { form: owner })}
        />
      )}
    </FormField>
  )
}
