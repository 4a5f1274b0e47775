import { Chip, FieldSet } from '#platform/web/ui/index.ts'

export type ChoiceChipsProps<Choice extends string> = {
  readonly legend: string
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly word: (choice: Choice) => string
  readonly onChange: (chosen: readonly string[]) => void
}

/** Several of a fixed list. */
export function ChoiceChips<Choice extends string>(props: ChoiceChipsProps<Choice>) {
  const { legend, choices, chosen, word, onChange } = props
  return (
    <FieldSet legend={legend}>
      <div className="rd-row">
        {choices.map((choice) => (
          <Chip
            key={choice}
            pressed={chosen.includes(choice)}
            onToggle={(pressed) =>
              onChange(pressed ? [...chosen, choice] : chosen.filter((other) => other !== choice))
            }
          >
            {word(choice)}
          </Chip>
        ))}
      </div>
    </FieldSet>
  )
}
