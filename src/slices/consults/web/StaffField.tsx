import { useRead } from '#platform/web/api/use-read.ts'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Select } from '#platform/web/ui/index.ts'
import type { Directory } from '#slices/organisations/contract'
import { consultTexts } from './texts.ts'

export type StaffFieldProps = {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly problem: FormProblem
}

/** Who sits there, with the organisation, because that is what it is about. */
export function StaffField({ chosen, onChange, problem }: StaffFieldProps) {
  const t = useTexts(consultTexts)
  const p = useTexts(platformTexts)
  const colleagues = useRead<Directory>('/v1/wegwijzer').data?.workers ?? []
  const error = problem.faultOf('plan-workerIds')
  return (
    <FormField
      id="plan-workerIds"
      label={t('staff')}
      hint={t('staff-hint')}
      errorPrefix={p('error-prefix')}
      {...(error !== undefined && { error })}
    >
      {(control) => (
        <div className="rd-row">
          {colleagues
            .filter(({ id }) => chosen.includes(id))
            .map(({ id, name, organisation }) => (
              <button
                key={id}
                type="button"
                className="rd-chip"
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              >
                {name}, {organisation} <span aria-hidden="true">×</span>
                <span className="rd-hidden">{t('staff-remove')}</span>
              </button>
            ))}
          <Select
            {...control}
            value=""
            onChange={({ currentTarget: { value } }) => value !== '' && onChange([...chosen, value])}
          >
            <option value="">{t('staff-choose')}</option>
            {colleagues
              .filter(({ id }) => !chosen.includes(id))
              .map(({ id, name, organisation }) => (
                <option key={id} value={id}>
                  {name}, {organisation}
                </option>
              ))}
          </Select>
        </div>
      )}
    </FormField>
  )
}
