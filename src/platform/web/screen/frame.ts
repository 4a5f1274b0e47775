import { createContext, type RefObject } from 'react'

export interface ScreenKey {
  /** Names as useKeys knows them: 'b', 'ctrl+enter', or several that do the same kind of thing. */
  readonly press: string | readonly string[]
  /** Signs as shown: ['B'], ['1', '–', '4']. */
  readonly signs: readonly string[]
  readonly label: string
  /** Gets the place of the pressed key in `press`. */
  readonly act: (index: number) => void
  /** false: works and stands in the list of keys, but not in the strip. */
  readonly strip?: boolean
}

export interface Frame {
  /** Where the key strip is drawn. */
  readonly strip: HTMLElement | null
  /** Keys that work on every screen, unless the screen uses the same key itself. */
  readonly globals: readonly ScreenKey[]
  /** The keys of the screen that is shown, for the list of keys and the palette. */
  readonly shown: RefObject<readonly ScreenKey[]>
}

export const FrameContext = createContext<Frame>({ strip: null, globals: [], shown: { current: [] } })

export function pressesOf(key: ScreenKey): readonly string[] {
  return typeof key.press === 'string' ? [key.press] : key.press
}
