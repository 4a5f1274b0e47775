/** No vowels (no words by accident) and nothing that looks like something else: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const codeAlphabet = 'CDFGHJKMNPQRTWXY34679'

/** A code out of random bytes; bytes that would make some characters likelier are left out. */
export function codeFrom(bytes: Uint8Array, length: number): string | undefined {
  const fair = 256 - (256 % codeAlphabet.length)
  const characters = [...bytes]
    .filter((byte) => byte < fair)
    .map((byte) => codeAlphabet[byte % codeAlphabet.length])
  return characters.length < length ? undefined : characters.slice(0, length).join('')
}

/** As it is shown and read out: groups of four. */
export function spokenCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}

/** A code as somebody typed it: capitals, spaces and dashes do not matter. */
export function readCode(typed: string, length: number): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.\-–]/g, '')
  const fits = code.length === length && [...code].every((character) => codeAlphabet.includes(character))
  return fits ? code : undefined
}
