import { be32, joined, startsWith } from './bytes.ts'

export const pngSignature = '\x89PNG\r\n\x1a\n'

/** What a PNG is drawn from. Words, times, camera data and whatever is not known stay behind. */
const drawn = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs']

/** The same picture without what was written beside it. Undefined: no whole PNG. */
export function cleanPng(bytes: Uint8Array): Uint8Array | undefined {
  if (!startsWith(bytes, pngSignature)) return undefined
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  let drawsSomething = false
  for (let at = 8; ; ) {
    const length = be32(bytes, at)
    if (length === undefined) return undefined
    const end = at + 12 + length
    if (end > bytes.length || be32(bytes, end - 4) !== crc32(bytes.subarray(at + 4, end - 4)))
      return undefined
    const type = drawn.find((name) => startsWith(bytes, name, at + 4))
    if (at === 8 && (type !== 'IHDR' || length !== 13)) return undefined
    if (type !== undefined) kept.push(bytes.subarray(at, end))
    drawsSomething ||= type === 'IDAT'
    if (type === 'IEND') return drawsSomething ? joined(kept) : undefined
    at = end
  }
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** The check sum behind every part of a PNG (ISO 3309). */
export function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (let at = 0; at < bytes.length; at++) sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8)
  return (sum ^ 0xffffffff) >>> 0
}
