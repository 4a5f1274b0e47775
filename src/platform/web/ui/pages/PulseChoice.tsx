import { StateMark } from '../marks/StateMark.tsx'
import type { AgreementMark } from '../marks/states.ts'

export type PulseChoiceProps = {
  readonly legend: string
  readonly name: string
  readonly options: readonly {
    readonly value: string
    readonly state: AgreementMark
    readonly label: string
  }[]
  readonly chosen?: string
  readonly required?: boolean
}

/** "En hoe loopt dit?": one tap; radio buttons, so it works without script. */
export function PulseChoice({ legend, name, options, chosen, required = false }: PulseChoiceProps) {
  return (
    <fieldset className="rd-pulse">
      <legend className="rd-hidden">{legend}</legend>
      {options.map(({ value, state, label }) => (
        <label key={value} className={`rd-s-${state} rd-tint-${state}`}>
          <input
            className="rd-hidden"
            type="radio"
            name={name}
            value={value}
            required={required}
            defaultChecked={value === chosen}
          />
          <StateMark state={state} size={24} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
