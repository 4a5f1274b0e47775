import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, TextInput } from '#platform/web/ui/index.ts'
import { calendarTexts } from './texts.ts'

export type ReasonFieldProps = {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: FormProblem
}

/** Why it changes, in words that the resident reads too. */
export function ReasonField({ value, onChange, problem }: ReasonFieldProps) {
  const t = useTexts(calendarTexts)
  const p = useTexts(platformTexts)
  const error = problem.faultOf('reason')
  return (
    <FormField
      id="reason"
      label={t('why')}
      hint={t('why-hint')}
      errorPrefix={p('error-prefix')}
      {...(error !== undefined && { error })}
    >
      {(control) => (
        <TextInput
          {...control}
          maxLength={300}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FormField>
  )
}
