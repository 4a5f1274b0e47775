import { useId } from 'react'
import { Kbd } from '../keys/Kbd.tsx'

export type WeightOption = {
  readonly id: string
  readonly label: string
  readonly detail: string
  /** "1" to "4"; the screen registers them. */
  readonly keys?: string
}

export type WeightChoiceProps = {
  readonly legend: string
  readonly options: readonly WeightOption[]
  readonly value: string | null
  readonly onChange: (id: string) => void
}

/** Radio cards in one bar; the reason chips (Chip) stand under it. */
export function WeightChoice({ legend, options, value, onChange }: WeightChoiceProps) {
  const name = useId()
  return (
    <fieldset className="rd-weights">
      <legend className="rd-hidden">{legend}</legend>
      {options.map((option) => (
        <label key={option.id}>
          <input
            className="rd-hidden"
            type="radio"
            name={name}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
          />
          <span>
            <b>{option.label}</b>
            {option.keys && <Kbd>{option.keys}</Kbd>}
          </span>
          <small>{option.detail}</small>
        </label>
      ))}
    </fieldset>
  )
}
