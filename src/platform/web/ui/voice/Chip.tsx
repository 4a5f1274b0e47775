import type { ReactNode } from 'react'

export type ChipProps = {
  readonly pressed: boolean
  readonly onToggle: (pressed: boolean) => void
  readonly disabled?: boolean
  readonly children: ReactNode
}

export function Chip({ pressed, onToggle, disabled, children }: ChipProps) {
  return (
    <button
      type="button"
      className="rd-chip"
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => onToggle(!pressed)}
    >
      {children}
    </button>
  )
}
