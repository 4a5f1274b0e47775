import type { ReactNode } from 'react'

export type ChipProps = {
  readonly pressed: boolean
  readonly onToggle: (pressed: boolean) => void
  readonly disabled?: boolean
  /** What the word on it means, for who waits over it. */
  readonly title?: string
  readonly children: ReactNode
}

export function Chip({ pressed, onToggle, disabled, title, children }: ChipProps) {
  return (
    <button
      type="button"
      className="rd-chip"
      aria-pressed={pressed}
      disabled={disabled}
      title={title}
      onClick={() => onToggle(!pressed)}
    >
      {children}
    </button>
  )
}
