import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, TextInput } from '#platform/web/ui/index.ts'
import { planTexts } from './texts.ts'

const names = ['label', 'baseline', 'target', 'unit'] as const
type Name = (typeof names)[number]

export type IndicatorFieldsProps = {
  readonly content: Readonly<Record<Name, string>>
  readonly problem: FormProblem
  readonly onChange: (name: Name, value: string) => void
}

/** The sign by which all see that it works: chosen before help starts, with where it stands now. */
export function IndicatorFields({ content, problem, onChange }: IndicatorFieldsProps) {
  const t = useTexts(planTexts)
  const p = useTexts(platformTexts)
  return (
    <div className="rd-indicator-fields">
      {names.map((name) => {
        const error = problem.faultOf(`goal-${name}`)
        return (
          <FormField
            key={name}
            id={`goal-${name}`}
            label={name === 'label' ? t('goal-indicator') : t(name)}
            errorPrefix={p('error-prefix')}
            {...(name === 'label' && { hint: t('goal-indicator-hint') })}
            {...(error !== undefined && { error })}
          >
            {(control) => (
              <TextInput
                {...control}
                autoComplete="off"
                inputMode={name === 'baseline' || name === 'target' ? 'decimal' : 'text'}
                maxLength={name === 'label' ? 80 : 10}
                value={content[name]}
                onChange={(event) => onChange(name, event.currentTarget.value)}
              />
            )}
          </FormField>
        )
      })}
    </div>
  )
}
