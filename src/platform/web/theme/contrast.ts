/** WCAG 2 contrast of the colour tokens in a CSS text; a municipal theme is refused when a pair fails. */

export type Mode = 'light' | 'dark'
export type ContrastPair = { readonly front: string; readonly back: string; readonly least: number }
export type ContrastFinding = ContrastPair & { readonly mode: Mode; readonly ratio: number | null }

const STATES = ['proposed', 'accepted', 'at-risk', 'late', 'silent', 'kept', 'broken', 'renegotiated']
const SURFACES = ['paper', 'surface', 'sunken']
const TEXT = 4.5
const SHAPE = 3

const pairs = (fronts: readonly string[], backs: readonly string[], least: number): ContrastPair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })))

export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(['ink', 'ink-2', 'ink-3'], SURFACES, TEXT),
  ...pairs(['ink', 'ink-2'], ['primary-soft', 'warm-soft'], TEXT),
  ...pairs(['primary', 'primary-hover', 'primary-ink', 'warm-ink'], ['paper', 'surface'], TEXT),
  ...pairs(['on-primary'], ['primary', 'primary-hover'], TEXT),
  ...pairs(['primary-ink', 'primary'], ['primary-soft'], TEXT),
  ...pairs(['warm-ink'], ['warm-soft'], TEXT),
  ...STATES.flatMap((state) => pairs([`s-${state}`], ['paper', 'surface', `s-${state}-soft`], TEXT)),
  ...STATES.flatMap((state) => pairs(['ink', 'ink-2'], [`s-${state}-soft`], TEXT)),
  ...pairs(['line-strong', 'focus', 'warm-line'], ['paper', 'surface'], SHAPE),
]

const channel = (byte: number): number => {
  const c = byte / 255
  return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
}

const luminance = (hex: string): number => {
  const long = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1)
  const [r, g, b] = [0, 2, 4].map((at) => channel(Number.parseInt(long.slice(at, at + 2), 16)))
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

export const contrast = (front: string, back: string): number => {
  const [a, b] = [luminance(front), luminance(back)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const HEX = '#(?:[0-9a-f]{6}|[0-9a-f]{3})'
const TOKEN = new RegExp(
  `--rd-([a-z0-9-]+):\\s*(?:light-dark\\(\\s*(${HEX})\\s*,\\s*(${HEX})\\s*\\)|(${HEX}))\\s*[;}]`,
  'gi',
)

/** Colour tokens of a CSS text, outside at-rules (print and forced colours have their own rules); later wins. */
export const readTokens = (css: string): ReadonlyMap<string, Readonly<Record<Mode, string>>> => {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@media[^{]*\{(?:[^{}]*\{[^{}]*\})*\s*\}/g, '')
  const tokens = new Map<string, Record<Mode, string>>()
  for (const [, name, light, dark, both] of plain.matchAll(TOKEN)) {
    if (name !== undefined) tokens.set(name, { light: light ?? both ?? '', dark: dark ?? both ?? '' })
  }
  return tokens
}

/** Pass the product tokens followed by the municipal theme. An empty answer means: accepted. */
export const checkTheme = (css: string): readonly ContrastFinding[] => {
  const tokens = readTokens(css)
  return contrastPairs.flatMap((pair) =>
    (['light', 'dark'] as const).flatMap((mode) => {
      const front = tokens.get(pair.front)?.[mode]
      const back = tokens.get(pair.back)?.[mode]
      const ratio = front && back ? contrast(front, back) : null
      return ratio !== null && ratio >= pair.least ? [] : [{ ...pair, mode, ratio }]
    }),
  )
}
