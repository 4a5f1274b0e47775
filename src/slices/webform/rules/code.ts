/** No vowels (no words by accident) and nothing that looks like something else: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const codeAlphabet = 'CDFGHJKMNPQRTWXY34679'
export const codeLength = 8

/** A code out of random bytes; bytes that would make some characters likelier are left out. */
export function codeFrom(bytes: Uint8Array): string | undefined {
  const fair = 256 - (256 % codeAlphabet.length)
  const characters = [...bytes]
    .filter((byte) => byte < fair)
    .map((byte) => codeAlphabet[byte % codeAlphabet.length])
  return characters.length < codeLength ? undefined : characters.slice(0, codeLength).join('')
}

/** As it is shown and read out: two groups of four. */
export function spokenCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`
}

/** A code as somebody typed it: capitals, spaces and dashes do not matter. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s.\-–]/g, '')
  const fits = code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character))
  return fits ? code : undefined
}

/** A telephone number as it is compared: the last nine digits, so that +31 6 and 06 are the same. */
export function phoneProof(typed: string): string | undefined {
  const digits = typed.replace(/\D/g, '')
  return digits.length < 8 ? undefined : digits.slice(-9)
}
