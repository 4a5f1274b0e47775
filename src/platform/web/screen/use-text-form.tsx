import type { ReactNode } from 'react'
import { useRefresh } from '../api/use-read.ts'
import { useTextDraft } from '../drafts/use-text-draft.ts'
import { useTexts } from '../session/session.ts'
import { platformTexts } from '../texts.ts'
import { showToast, type Toast } from '../toast.ts'
import {
  Chip,
  DateInput,
  ErrorMessage,
  FieldSet,
  FormField,
  Select,
  TextArea,
  TextInput,
} from '../ui/index.ts'
import { useShown } from '../use-shown.ts'
import { PickField } from './PickField.tsx'
import { SavedAt } from './SavedAt.tsx'
import { useProblem } from './use-problem.ts'
import { useSubmit } from './use-submit.ts'

type Values = Readonly<Record<string, string>>
export interface Option {
  readonly id: string
  readonly label: string
}

export interface TextFormOptions {
  /** Of the ids of its fields: one form, one prefix. */
  readonly prefix: string
  /** Beginnings of the paths that are read anew after it was sent. */
  readonly refresh: readonly string[]
  readonly onClose: () => void
}

/** A form of which every answer is text, kept as a draft while it is filled in, and the fields that it is made of. */
export function useTextForm<T extends Values>(
  key: string,
  initial: T,
  { prefix, refresh: paths, onClose }: TextFormOptions,
) {
  const p = useTexts(platformTexts)
  const refresh = useRefresh()
  const [first] = Object.keys(initial)
  const shown = useShown()
  const problem = useProblem((pointer) => `${prefix}${pointer || `/${first}`}`)
  const { busy, submit } = useSubmit(problem)
  const { content, savedAt, set, drop } = useTextDraft(key, initial)
  const values = content ?? initial
  const field = (pointer: string) => {
    const error = problem.faultOf(`${prefix}/${pointer}`)
    return {
      id: `${prefix}/${pointer}`,
      errorPrefix: p('error-prefix'),
      ...(error !== undefined && { error }),
    }
  }
  type Name = keyof T & string
  return {
    ready: content !== undefined,
    values,
    set,
    dialog: { problem, busy, onClose, saved: <SavedAt at={savedAt} /> },
    /** Sends; `work` answers with what is said when it is done, with a way back where there is one. */
    send(work: (values: T) => Promise<string | Toast>): void {
      submit(async () => {
        const said = await work(values)
        await drop()
        showToast(typeof said === 'string' ? { message: said } : said)
        // Who closed it meanwhile may have opened another.
        if (shown.current) onClose()
        await refresh(...paths)
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
    /** Several out of a list, kept as their ids with commas. */
    many: (name: Name, label: string, options: readonly Option[], more: { empty: string; hint?: string }) => (
      <PickField
        id={`${prefix}/${name}`}
        label={label}
        {...more}
        options={options}
        chosen={idsIn(values[name])}
        onChange={(chosen) => set(name, chosen.join())}
        problem={problem}
      />
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
          <div className="rd-row" id={id} tabIndex={-1}>
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

/** The ids in an answer that holds several. */
export function idsIn(answer: string | undefined): readonly string[] {
  return answer ? answer.split(',') : []
}
