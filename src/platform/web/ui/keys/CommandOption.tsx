import { Kbd } from './Kbd.tsx'

export type CommandItem = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly keys?: string
}

export type CommandOptionProps = {
  readonly id: string
  readonly item: CommandItem
  readonly selected: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** One line of the palette; focus stays in its field, which points here by aria-activedescendant. */
export function CommandOption({ id, item, selected, onPoint, onChoose }: CommandOptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles Enter
    <div
      id={id}
      className="rd-palette-item"
      role="option"
      tabIndex={-1}
      aria-selected={selected}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <span>{item.label}</span>
      {item.hint && <span className="rd-meta">{item.hint}</span>}
      {item.keys && <Kbd>{item.keys}</Kbd>}
    </div>
  )
}
