import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { DateInput, FormField, TextArea, TextInput } from '#platform/web/ui/index.ts'

export type TextFieldProps = {
  /** The name in the body of the request. */
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly problem: FormProblem
  readonly value: string
  readonly onChange: (value: string) => void
  readonly limit?: number
  readonly lines?: number
  readonly numeric?: boolean
  /** A day, from this one on. */
  readonly from?: string
}

export function fieldId(pointer: string): string {
  return `meeting-${pointer.split('/')[1] ?? ''}`
}

/** One field of a form about a meeting, with its fault. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, problem, value, onChange, limit, lines, numeric = false, from } = props
  const p = useTexts(platformTexts)
  const id = fieldId(`/${name}`)
  const error = problem.faultOf(id)
  const change = (event: { currentTarget: { value: string } }): void => onChange(event.currentTarget.value)
  return (
    <FormField
      id={id}
      label={label}
      errorPrefix={p('error-prefix')}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      {(control) => {
        if (from !== undefined) return <DateInput {...control} min={from} value={value} onChange={change} />
        if (lines !== undefined)
          return <TextArea {...control} rows={lines} maxLength={limit} value={value} onChange={change} />
        return (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={limit}
            value={value}
            onChange={change}
            {...(numeric && { inputMode: 'decimal' as const })}
          />
        )
      }}
    </FormField>
  )
}

/** What is no number goes as text, so that the contract says what is wrong with it. */
export function numberOf(text: string): number | string {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : text
}

/** "9.30" and "9:30" mean 09:30. */
export function clockOf(text: string): string {
  const match = /^(\d{1,2})[.:](\d{2})$/.exec(text.trim())
  return match ? `${String(match[1]).padStart(2, '0')}:${match[2]}` : text
}
