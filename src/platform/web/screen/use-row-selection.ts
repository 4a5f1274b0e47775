import { useState } from 'react'
import type { ScreenKey } from './frame.ts'

export interface RowSelection {
  readonly selected: string | undefined
  readonly index: number
  readonly select: (id: string) => void
  readonly move: (step: number) => void
}

/** One selected row in a list, `first` to begin with; when it leaves, the row on its place takes over. */
export function useRowSelection(ids: readonly string[], first = ''): RowSelection {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly at: number }>({ id: first, at: 0 })
  const found = ids.indexOf(chosen.id)
  const index = found >= 0 ? found : Math.min(chosen.at, ids.length - 1)
  const choose = (at: number): void => {
    const id = ids[at]
    if (id !== undefined) setChosen({ id, at })
  }
  return {
    selected: ids[index],
    index,
    select: (id) => choose(ids.indexOf(id)),
    move: (step) => choose(Math.min(ids.length - 1, Math.max(0, index + step))),
  }
}

/** J and K, and the arrows. */
export function moveKeys(label: string, move: (step: number) => void): ScreenKey {
  return {
    press: ['j', 'arrowdown', 'k', 'arrowup'],
    signs: ['J', 'K'],
    label,
    act: (index) => move(index < 2 ? 1 : -1),
  }
}
