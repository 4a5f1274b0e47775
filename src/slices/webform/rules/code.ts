import * as spoken from '#shared/spoken-code.ts'

export { codeAlphabet, spokenCode } from '#shared/spoken-code.ts'
export const codeLength = 8

/** The code of a saved form, out of random bytes. */
export function codeFrom(bytes: Uint8Array): string | undefined {
  return spoken.codeFrom(bytes, codeLength)
}

/** The code of a saved form as somebody typed it. */
export function readCode(typed: string): string | undefined {
  return spoken.readCode(typed, codeLength)
}

/** A telephone number as it is compared: the last nine digits, so that +31 6 and 06 are the same. */
export function phoneProof(typed: string): string | undefined {
  const digits = typed.replace(/\D/g, '')
  return digits.length < 8 ? undefined : digits.slice(-9)
}
