import { type ReactNode, useContext, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { hasNavigated } from '../navigation.tsx'
import { useTexts } from '../session/session.ts'
import { usePreferences } from '../session/use-preferences.ts'
import { platformTexts } from '../texts.ts'
import { type KeyMap, KeyStrip, type KeyStripItem, useKeys, useTyping } from '../ui/index.ts'
import { FrameContext, pressesOf, type ScreenKey } from './frame.ts'

export type ScreenProps = {
  /** For the tab; the screen draws its own h1. */
  readonly title: string
  readonly keys?: readonly ScreenKey[]
  /** Right side of the key strip: SavedAt, as a rule. */
  readonly saved?: ReactNode
  /** What the keys are about: the selected row. */
  readonly focusTitle?: ReactNode
  /** false when the screen puts the cursor somewhere better than on its heading. */
  readonly focusHeading?: boolean
  readonly children: ReactNode
}

/** Every screen stands in one: tab title, focus on arrival, keys and key strip. Give it a `key` per subject. */
export function Screen(props: ScreenProps) {
  const { title, keys = [], saved, focusTitle, focusHeading = true, children } = props
  const { strip, globals, shown } = useContext(FrameContext)
  const [{ singleKeys }] = usePreferences()
  const typing = useTyping()
  const t = useTexts(platformTexts)

  useEffect(() => {
    document.title = `${title} · Rondom`
  }, [title])
  useEffect(() => {
    // The first screen of a visit leaves the focus where the browser put it.
    if (!focusHeading || !hasNavigated()) return
    const heading = document.querySelector<HTMLElement>('main h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus()
  }, [focusHeading])
  useEffect(() => {
    shown.current = keys
  })
  useKeys(keyMap([...globals, ...keys]), { singleCharacters: singleKeys })

  const inStrip = (list: readonly ScreenKey[]): KeyStripItem[] =>
    list.filter((key) => key.strip !== false).map(stripItem)
  return (
    <>
      {children}
      {strip &&
        createPortal(
          <KeyStrip
            label={t('keys')}
            items={inStrip(keys)}
            always={inStrip(globals)}
            typing={typing || !singleKeys}
            {...(saved !== undefined && { saved })}
            {...(focusTitle !== undefined && { focusTitle })}
          />,
          strip,
        )}
    </>
  )
}

/** Later keys win, so a screen may take a key that the frame uses too. */
function keyMap(keys: readonly ScreenKey[]): KeyMap {
  return Object.fromEntries(
    keys.flatMap((key) => pressesOf(key).map((press, index) => [press, () => key.act(index)] as const)),
  )
}

function stripItem(key: ScreenKey): KeyStripItem {
  const { signs, act } = key
  // Beside its sign a key is a word in a sentence.
  const label = key.label.charAt(0).toLowerCase() + key.label.slice(1)
  return signs.length === 1 ? { keys: signs, label, onAct: () => act(0) } : { keys: signs, label }
}
