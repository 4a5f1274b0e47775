import { Chip } from '../voice/Chip.tsx'

export type ReasonChipsProps = {
  readonly label: string
  readonly reasons: readonly { readonly id: string; readonly label: string }[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

export function ReasonChips({ label, reasons, chosen, onChange }: ReasonChipsProps) {
  return (
    <fieldset className="rd-reasons">
      <legend>{label}</legend>
      <div>
        {reasons.map(({ id, label: text }) => (
          <Chip
            key={id}
            pressed={chosen.includes(id)}
            onToggle={(pressed) =>
              onChange(pressed ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          >
            {text}
          </Chip>
        ))}
      </div>
    </fieldset>
  )
}
