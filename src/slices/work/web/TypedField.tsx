import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { DateInput, FormField, Select, TextArea, TextInput } from '#platform/web/ui/index.ts'

export type TypedFieldProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: FormProblem
  readonly kind?: 'text' | 'number' | 'day' | 'area'
  readonly limit?: number
  /** A choice out of these instead of typing. */
  readonly options?: readonly { readonly id: string; readonly label: string }[]
}

/** One answer with its label and fault: typed, or chosen out of a list. */
export function TypedField(props: TypedFieldProps) {
  const { id, label, hint, value, onChange, problem, kind = 'text', limit, options } = props
  const p = useTexts(platformTexts)
  const error = problem.faultOf(id)
  const own = {
    value,
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onChange(currentTarget.value),
  }
  const most = limit === undefined ? {} : { maxLength: limit }
  return (
    <FormField
      id={id}
      label={label}
      errorPrefix={p('error-prefix')}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      {(control) => {
        if (options)
          return (
            <Select {...control} {...own}>
              {options.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </Select>
          )
        if (kind === 'area') return <TextArea {...control} {...own} {...most} rows={2} />
        if (kind === 'day') return <DateInput {...control} {...own} />
        return (
          <TextInput
            {...control}
            {...own}
            {...most}
            autoComplete="off"
            {...(kind === 'number' && { inputMode: 'numeric' as const, size: 5 })}
          />
        )
      }}
    </FormField>
  )
}

/** What was typed as a whole number; other text goes to the server as it is, which says what is wrong. */
export function numberOf(typed: string): number | string {
  return /^\d+$/.test(typed.trim()) ? Number(typed) : typed.trim()
}
