import type { FormProblem } from '../screen/use-problem.ts'
import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { FormField, TextArea, TextInput } from '../ui/index.ts'

export type ItemTextFieldProps = {
  /** The JSON pointer of the field without its first slash, with dashes: items-3-label-nl. */
  readonly id: string
  readonly label: string
  readonly value: string
  readonly longest: number
  readonly lang: string
  readonly rows?: number
  readonly problem: FormProblem
  readonly onChange: (value: string) => void
}

/** One text of one line, in one language. */
export function ItemTextField(props: ItemTextFieldProps) {
  const { id, label, value, longest, lang, rows = 1, problem, onChange } = props
  const p = useTexts(platformTexts)
  const error = problem.faultOf(id)
  const common = {
    value,
    lang,
    maxLength: longest,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      onChange(event.currentTarget.value),
  }
  return (
    <FormField id={id} label={label} errorPrefix={p('error-prefix')} {...(error !== undefined && { error })}>
      {(control) =>
        rows === 1 ? (
          <TextInput {...control} {...common} autoComplete="off" />
        ) : (
          <TextArea {...control} {...common} rows={rows} />
        )
      }
    </FormField>
  )
}
