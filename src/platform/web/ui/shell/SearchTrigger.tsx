import { Kbd } from '../keys/Kbd.tsx'
import { Icon } from '../marks/Icon.tsx'

export type SearchTriggerProps = {
  readonly label: string
  readonly keys?: string
  readonly onOpen: () => void
}

/** Looks like a field, opens the command palette. */
export function SearchTrigger({ label, keys = '/', onOpen }: SearchTriggerProps) {
  return (
    <button
      type="button"
      className="rd-find"
      onClick={onOpen}
      aria-keyshortcuts={keys}
      aria-haspopup="dialog"
    >
      <Icon name="search" size={15} />
      <span>{label}</span>
      <Kbd>{keys}</Kbd>
    </button>
  )
}
