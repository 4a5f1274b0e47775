import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isSingleCharacter, keyName, worksWhileTyping } from './key-name.ts'

export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>

export type UseKeysOptions = {
  readonly enabled?: boolean
  /** Personal setting: false switches single characters off; combinations keep working. */
  readonly singleCharacters?: boolean
}

const NO_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit']

const isTextField = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type)
  return target.isContentEditable || target.matches('textarea, select, [role="textbox"], [role="combobox"]')
}

const usesEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('a, button, summary, input, [role="option"], [role="tab"]')

/**
 * Keys of a screen. Nothing fires while a modal dialog is open, nor twice for the same press; the moment it is closed they
 * work again.
 */
export const useKeys = (map: KeyMap, options: UseKeysOptions = {}): void => {
  const { enabled = true, singleCharacters = true } = options
  const latest = useRef(map)
  // Before the eye sees another row, its keys are there.
  useLayoutEffect(() => {
    latest.current = map
  })
  useLayoutEffect(() => {
    if (!enabled) return
    const onKeyDown = (event: KeyboardEvent): void => {
      const name = keyName(event)
      const act = Object.hasOwn(latest.current, name) ? latest.current[name] : undefined
      if (!act || event.defaultPrevented || event.isComposing) return
      if (isSingleCharacter(name) && !singleCharacters) return
      if (isTextField(event.target) && !worksWhileTyping(name)) return
      if ((name === 'enter' || name === 'space') && usesEnter(event.target)) return
      if (document.querySelector('dialog:modal')) return
      event.preventDefault()
      act(event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [enabled, singleCharacters])
}

/** true while a text field has focus: the key strip then shows no single letters. */
export const useTyping = (): boolean => {
  const [typing, setTyping] = useState(false)
  useEffect(() => {
    const update = (): void => setTyping(isTextField(document.activeElement))
    const later = (): void => queueMicrotask(update)
    document.addEventListener('focusin', update)
    document.addEventListener('focusout', later)
    return () => {
      document.removeEventListener('focusin', update)
      document.removeEventListener('focusout', later)
    }
  }, [])
  return typing
}
