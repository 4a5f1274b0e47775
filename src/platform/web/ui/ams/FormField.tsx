import type { ReactNode } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'
import { Field } from './Field.tsx'
import { Label } from './Label.tsx'

export type FormFieldControl = {
  readonly id: string
  readonly invalid: boolean
  readonly 'aria-describedby'?: string
}

export type FormFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  /** "Fout:"; needed as soon as `error` can be set. */
  readonly errorPrefix?: string
  /** Draws the control; spread the argument on it. */
  readonly children: (control: FormFieldControl) => ReactNode
}

/** Label, hint, error and control, tied together for assistive technology. */
export function FormField({ id, label, hint, error, errorPrefix = '', children }: FormFieldProps) {
  const invalid = error !== undefined
  const describedBy = [hint && `${id}-hint`, invalid && `${id}-error`].filter(Boolean).join(' ')
  return (
    <Field invalid={invalid}>
      <div className="rd-label-row">
        <Label htmlFor={id}>{label}</Label>
        {hint && (
          <p className="rd-hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
      </div>
      {invalid && (
        <ErrorMessage id={`${id}-error`} prefix={errorPrefix}>
          {error}
        </ErrorMessage>
      )}
      {children({ id, invalid, ...(describedBy && { 'aria-describedby': describedBy }) })}
    </Field>
  )
}
