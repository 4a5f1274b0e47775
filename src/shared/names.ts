/**
 * Dutch names made comparable. `searchName` folds case, diacritics, apostrophes and hyphens; `soundKey` also folds
 * what sounds alike in Dutch (y/ij/ei, ph/f, c/k/q, sch/s, d/t/dt at the end, doubled letters), so that "Visscher" and
 * "Visser" or "Filip" and "Philip" meet. Letters outside the Latin script are kept as they are.
 */
export function searchName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/[đð]/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/['’‘`´\-–.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Words before a name that say who somebody is; nobody is called by them alone. */
const formsOfAddress = new Set(
  'tante oom opa oma neef nicht buurvrouw buurman buur mevrouw meneer dominee pastoor imam zuster broeder aunt uncle grandma grandpa'.split(
    ' ',
  ),
)

/** By what somebody is called: the first of the given names, and the name along with "tante" or "buurman". */
export function callName(givenNames: string): string {
  const [first = '', ...rest] = givenNames.trim().split(/\s+/)
  return formsOfAddress.has(first.toLowerCase()) && rest[0] !== undefined ? `${first} ${rest[0]}` : first
}

/** In this order: a rule sees what the ones before it left. */
const soundRules: readonly (readonly [RegExp, string])[] = [
  [/^c(?=ee?s)/, 'k'],
  [/(?<=[aeiou])s?sch(?=e)/g, 's'],
  [/sch(?=[rlmnwkpt]|$)/g, 's'],
  [/ch(?=[rl])/g, 'k'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/x/g, 'ks'],
  [/ck|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/ae/g, 'a'],
  [/eij|aij|ij|ey|ei|ay|ai|y/g, 'i'],
  [/ie/g, 'i'],
  [/ou|au/g, 'o'],
  [/uu|oe/g, 'u'],
  [/dt$|d$|tt$/g, 't'],
  [/z/g, 's'],
  [/v/g, 'f'],
  [/w/g, 'f'],
  [/h/g, ''],
  [/(\p{L})\1+/gu, '$1'],
]

/** Goes up when the rules of `searchName` or `soundKey` change: keys that were stored under older rules are made anew. */
export const soundKeyVersion = 3

/** The sound of one or more words; infixes (van, de, ter …) are left out so that "Van der Berg" meets "Berg". */
export function soundKey(text: string): string {
  return searchName(text)
    .split(' ')
    .filter((word) => word !== '' && !infixes.has(word))
    .map((word) => soundRules.reduce((sound, [pattern, by]) => sound.replace(pattern, by), word))
    .join(' ')
}

/** The words of a name with their sounds, to find people by; infixes only when there is nothing else. */
export function wordsToFind(name: string): { readonly words: string[]; readonly sounds: string[] } {
  const all = searchName(name)
    .split(' ')
    .filter((word) => word !== '')
  const telling = all.filter((word) => !infixes.has(word) && [...word].length > 1)
  const words = telling.length > 0 ? telling : all
  return { words, sounds: words.map(soundKey) }
}

const infixes = new Set(
  'van de der den het t te ter ten in op aan bij tot uit voor onder over la le el al ben bin da di du von zu'.split(
    ' ',
  ),
)

/** Whether a word stands between given and family name: van, de, ter, 't … */
export function isInfix(word: string): boolean {
  return infixes.has(searchName(word))
}

export interface NameParts {
  readonly givenNames: string
  readonly infix: string
  readonly familyName: string
}

export function fullName(name: NameParts): string {
  return [name.givenNames, name.infix, name.familyName].filter((part) => part !== '').join(' ')
}

/** Two letters for a round mark: first of the first and of the last word that starts with a capital. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}|^\p{Lo}/u.test(word))
  const first = words[0] ?? name.trim()
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return ([...first][0] ?? '?') + ([...last][0] ?? '')
}

/** A single word is how people call a neighbour; it serves as the family name that a person must have. */
export function splitName(name: string): { givenNames: string; familyName: string } {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return rest.length === 0
    ? { givenNames: '', familyName: first }
    : { givenNames: first, familyName: rest.join(' ') }
}
