import { useRead } from '#platform/web/api/use-read.ts'
import type { FormProblem } from '#platform/web/screen/use-problem.ts'
import { useSession, useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { FormField, Select } from '#platform/web/ui/index.ts'
import type { Directory } from '#slices/organisations/contract'
import { calendarTexts } from './texts.ts'

export type ColleagueFieldProps = {
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
  readonly problem: FormProblem
}

/** Colleagues who come along, of whatever employer. */
export function ColleagueField({ chosen, onChange, problem }: ColleagueFieldProps) {
  const t = useTexts(calendarTexts)
  const p = useTexts(platformTexts)
  const { id: me } = useSession()
  const colleagues = (useRead<Directory>('/v1/wegwijzer').data?.workers ?? []).filter(({ id }) => id !== me)
  const error = problem.faultOf('colleague')
  return (
    <FormField
      id="colleague"
      label={t('colleague')}
      errorPrefix={p('error-prefix')}
      {...(error !== undefined && { error })}
    >
      {(control) => (
        <div className="rd-row">
          <Select
            {...control}
            value=""
            onChange={({ currentTarget: { value } }) => value !== '' && onChange([...chosen, value])}
          >
            <option value="">{t('no-colleague')}</option>
            {colleagues
              .filter(({ id }) => !chosen.includes(id))
              .map(({ id, name, organisation }) => (
                <option key={id} value={id}>
                  {name}, {organisation}
                </option>
              ))}
          </Select>
          {chosen.map((id) => {
            const name = colleagues.find((colleague) => colleague.id === id)?.name ?? ''
            return (
              <button
                key={id}
                type="button"
                className="rd-chip"
                aria-label={t('remove-colleague', { name })}
                onClick={() => onChange(chosen.filter((other) => other !== id))}
              >
                {name} ×
              </button>
            )
          })}
        </div>
      )}
    </FormField>
  )
}
