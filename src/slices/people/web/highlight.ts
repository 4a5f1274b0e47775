import { searchName, soundKey } from '#shared/names.ts'

export interface Piece {
  readonly text: string
  readonly hit: boolean
}

/** Marks the words of a hit that were typed, or that sound like what was typed. */
export function highlight(text: string, typed: string): Piece[] {
  const words = searchName(typed)
    .split(' ')
    .filter((word) => word.length > 1)
  const sounds = words.map(soundKey).filter((sound) => sound !== '')
  const isHit = (part: string): boolean => {
    const plain = searchName(part)
    if (plain === '') return false
    return (
      words.some((word) => plain.startsWith(word)) || sounds.some((sound) => close(soundKey(plain), sound))
    )
  }
  return text
    .split(/(\s+)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, hit: isHit(part) }))
}

/** The same sound, or one letter forgotten or too many (terpsta, Terpstra). */
function close(a: string, b: string): boolean {
  if (a === b) return a !== ''
  const [long, short] = a.length > b.length ? [a, b] : [b, a]
  if (long.length - short.length !== 1 || short.length < 4) return false
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  return at < 0 || long.slice(at + 1) === short.slice(at)
}
