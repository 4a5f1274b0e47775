import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Select } from '#platform/web/ui/index.ts'
import { fieldId } from './TextField.tsx'
import { meetingTexts } from './texts.ts'

export type PickFieldProps = {
  readonly name: string
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
  const { name, label, hint, empty, options, chosen, onChange, problem } = props
  const t = useTexts(meetingTexts)
  const p = useTexts(platformTexts)
  const id = fieldId(`/${name}`)
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
        <div className="rd-row rd-meeting-pick">
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
                <span className="rd-hidden">{t('form-remove')}</span>
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
