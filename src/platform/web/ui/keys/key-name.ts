/** Names of keys as screens write them: 'b', 'shift+b', 'ctrl+enter', 'alt+1', '?', 'escape', 'f3'. */

export type KeyPress = {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
  readonly metaKey: boolean
  readonly code?: string
}

const isLetter = (key: string): boolean => /^\p{L}$/u.test(key)

/** Alt changes the letter on some keyboards (macOS), so there the place of the key decides. */
const plainKey = (press: KeyPress): string =>
  (press.altKey && /^(?:Key|Digit)(.)$/.exec(press.code ?? '')?.[1]?.toLowerCase()) || press.key.toLowerCase()

export const keyName = (press: KeyPress): string => {
  const key = plainKey(press) === ' ' ? 'space' : plainKey(press)
  // shift is part of the sign itself for '?' and '/', and only a modifier for letters and named keys
  const shift = press.shiftKey && (isLetter(key) || key.length > 1)
  return [(press.ctrlKey || press.metaKey) && 'ctrl', press.altKey && 'alt', shift && 'shift', key]
    .filter(Boolean)
    .join('+')
}

const ALWAYS = /^(?:escape|f\d{1,2}|(?:ctrl|alt)\+.+)$/

/** Ctrl and Alt combinations, Escape and function keys work everywhere, also while typing. */
export const worksWhileTyping = (name: string): boolean => ALWAYS.test(name)

/** Single characters can be switched off by the user (WCAG 2.1.4). */
export const isSingleCharacter = (name: string): boolean => /^(?:shift\+)?.$/u.test(name)
