/** Numbers and words in a file, whatever wrote it; undefined where the file has ended. */
export function be16(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [bytes[at], bytes[at + 1]]
  return high === undefined || low === undefined ? undefined : high * 256 + low
}

export function be32(bytes: Uint8Array, at: number): number | undefined {
  const [high, low] = [be16(bytes, at), be16(bytes, at + 2)]
  return high === undefined || low === undefined ? undefined : high * 65_536 + low
}

/** Whether these Latin letters stand here. */
export function startsWith(bytes: Uint8Array, letters: string, at = 0): boolean {
  for (let index = 0; index < letters.length; index++)
    if (bytes[at + index] !== letters.charCodeAt(index)) return false
  return true
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
