import { Chip, ErrorMessage } from '#platform/web/ui/index.ts'

export type ChoicesProps<T extends string> = {
  readonly id: string
  readonly legend: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: string
  readonly error?: string | undefined
  readonly errorPrefix: string
  readonly onChoose: (value: T) => void
}

/** One of a few, as chips under a legend. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { id, legend, options, value, error, errorPrefix, onChoose } = props
  return (
    <fieldset className="rd-outreach-choice" id={id} tabIndex={-1}>
      <legend className="ams-label">{legend}</legend>
      {error !== undefined && <ErrorMessage prefix={errorPrefix}>{error}</ErrorMessage>}
      <div className="rd-row">
        {options.map((option) => (
          <Chip key={option.value} pressed={value === option.value} onToggle={() => onChoose(option.value)}>
            {option.label}
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}
