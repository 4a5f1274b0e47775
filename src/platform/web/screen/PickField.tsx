import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { FormField, Select } from '../ui/index.ts'
import type { FormProblem } from './use-problem.ts'

export type PickFieldProps = {
  /** Where a fault about it points. */
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly empty: string
  readonly options: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly problem: FormProblem
}

/** Several out of a long list: what is chosen stands before the list and is taken away by pressing it. */
export function PickField(props: PickFieldProps) {
  const { id, label, hint, empty, options, chosen, onChange, problem } = props
  const p = useTexts(platformTexts)
  const error = problem.faultOf(id)
  return (
    <FormField
      id={id}
      label={label}
      errorPrefix={p('error-prefix')}
      {...(hint !== undefined && { hint })}
      {...(error !== undefined && { error })}
    >
      {(control) => (
        <div className="rd-row rd-pick-many">
          {options
            .filter((one) => chosen.includes(one.id))
            .map((one) => (
              <button
                key={one.id}
                type="button"
                className="rd-chip"
                onClick={() => onChange(chosen.filter((other) => other !== one.id))}
              >
                {one.label} <span aria-hidden="true">×</span>
                <span className="rd-hidden">{p('remove-choice')}</span>
              </button>
            ))}
          <Select
            {...control}
            value=""
            onChange={({ currentTarget: { value } }) => value !== '' && onChange([...chosen, value])}
          >
            <option value="">{empty}</option>
            {options
              .filter((one) => !chosen.includes(one.id))
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
          </Select>
        </div>
      )}
    </FormField>
  )
}
