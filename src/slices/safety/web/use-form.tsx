import type { ReactNode } from 'react'
import { useRefresh } from '#platform/web/api/use-read.ts'
import { useTextDraft } from '#platform/web/drafts/use-text-draft.ts'
import { SavedAt } from '#platform/web/screen/SavedAt.tsx'
import { useProblem } from '#platform/web/screen/use-problem.ts'
import { useSubmit } from '#platform/web/screen/use-submit.ts'
import { useTexts } from '#platform/web/session/session.ts'
import { platformTexts } from '#platform/web/texts.ts'
import { showToast } from '#platform/web/toast.ts'
import {
  Chip,
  DateInput,
  ErrorMessage,
  FieldSet,
  FormField,
  Select,
  TextArea,
  TextInput,
} from '#platform/web/ui/index.ts'

type Values = Readonly<Record<string, string>>
export interface Option {
  readonly id: string
  readonly label: string
}

/** A form of which every answer is text, kept as a draft while it is filled in, and the fields that it is made of. */
export function useSafetyForm<T extends Values>(key: string, initial: T, onClose: () => void) {
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const [first] = Object.keys(initial)
  const problem = useProblem((pointer) => `safety${pointer || `/${first}`}`)
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft(key, initial)
  const values = content ?? initial
  const field = (pointer: string) => {
    const error = problem.faultOf(`safety/${pointer}`)
    return { id: `safety/${pointer}`, errorPrefix: p('error-prefix'), ...(error !== undefined && { error }) }
  }
  type Name = keyof T & string
  return {
    ready: content !== undefined,
    values,
    set,
    dialog: { problem, busy, onClose, saved: <SavedAt at={savedAt} /> },
    /** Sends; `work` answers with what is said when it is done. */
    send(work: (values: T) => Promise<string>): void {
      submit(async () => {
        const message = await work(values)
        await drop()
        showToast({ message })
        onClose()
        await refresh('/v1/veiligheid', '/v1/casussen', '/v1/meldcodes', '/v1/vandaag')
      })
    },
    area: (
      name: Name,
      label: string,
      limit: number,
      more: { hint?: string; rows?: number; at?: string } = {},
    ) => (
      <FormField {...field(more.at ?? name)} label={label} {...(more.hint && { hint: more.hint })}>
        {(control) => (
          <TextArea
            {...control}
            rows={more.rows ?? 2}
            maxLength={limit}
            value={values[name]}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          />
        )}
      </FormField>
    ),
    input: (name: Name, label: string, limit: number, hint?: string) => (
      <FormField {...field(name)} label={label} {...(hint && { hint })}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={limit}
            value={values[name]}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          />
        )}
      </FormField>
    ),
    day: (
      name: Name,
      label: string,
      limits: { min?: string; max?: string; hint?: string; at?: string } = {},
    ) => (
      <FormField {...field(limits.at ?? name)} label={label} {...(limits.hint && { hint: limits.hint })}>
        {(control) => (
          <DateInput
            {...control}
            {...(limits.min && { min: limits.min })}
            {...(limits.max && { max: limits.max })}
            value={values[name]}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          />
        )}
      </FormField>
    ),
    pick: (
      name: Name,
      label: string,
      options: readonly Option[],
      more: { empty?: string; at?: string } = {},
    ) => (
      <FormField {...field(more.at ?? name)} label={label}>
        {(control) => (
          <Select
            {...control}
            value={values[name]}
            onChange={({ currentTarget }) => set(name, currentTarget.value)}
          >
            {more.empty !== undefined && <option value="">{more.empty}</option>}
            {options.map(({ id, label: words }) => (
              <option key={id} value={id}>
                {words}
              </option>
            ))}
          </Select>
        )}
      </FormField>
    ),
    chips: (
      name: Name,
      legend: string,
      options: readonly Option[],
      more: { at?: string; onPick?: (id: string) => void; below?: ReactNode } = {},
    ) => {
      const { id, error, errorPrefix } = field(more.at ?? name)
      return (
        <FieldSet legend={legend} {...(error !== undefined && { invalid: true })}>
          {error !== undefined && <ErrorMessage prefix={errorPrefix}>{error}</ErrorMessage>}
          <div className="rd-row rd-safety-chips" id={id} tabIndex={-1}>
            {options.map((one) => (
              <Chip
                key={one.id}
                pressed={values[name] === one.id}
                onToggle={() => {
                  set(name, one.id)
                  more.onPick?.(one.id)
                }}
              >
                {one.label}
              </Chip>
            ))}
          </div>
          {more.below}
        </FieldSet>
      )
    },
  }
}
