import { be16, be32, joined, startsWith } from './bytes.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const jfifHead = 14

/**
 * The same picture without what the camera wrote beside it: place, time, device, preview, and whatever hangs behind its end
 * (a second picture, a film). Only what is needed to draw it stays, with which side is up. Undefined: no whole JPEG.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  const kept: Uint8Array[] = []
  let turned = 1
  let frame = false
  let scan = false
  for (let at = 2; at < bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (marker === EOI) {
      if (!frame || !scan) return undefined
      const head = bytes.subarray(0, 2)
      return joined([head, ...withSideUp(kept, turned), bytes.subarray(at, at + 2)])
    }
    const length = be16(bytes, at + 2)
    const end = at + 2 + (length ?? 0)
    if (marker === undefined || length === undefined || length < 2 || end > bytes.length) return undefined
    const body = bytes.subarray(at + 4, end)
    if (marker === APP1) turned = sideUpOf(body) ?? turned
    if (draws(marker)) kept.push(bytes.subarray(at, end))
    else if (marker === APP0 && startsWith(body, 'JFIF\0') && body.length >= jfifHead)
      kept.push(withoutPreview(body))
    else if (
      (marker === APP2 && startsWith(body, 'ICC_PROFILE\0')) ||
      (marker === APP14 && startsWith(body, 'Adobe'))
    )
      kept.push(bytes.subarray(at, end))
    frame ||= isFrame(marker)
    at = end
    if (marker === SOS) {
      scan = true
      at = endOfScan(bytes, end)
      kept.push(bytes.subarray(end, at))
    }
  }
  return undefined
}

/** Frames, tables and scans: all that a decoder needs. */
function draws(marker: number): boolean {
  return (marker >= 0xc0 && marker <= 0xcf) || (marker >= SOS && marker <= 0xdf)
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Within a scan 0xff stands for itself when a zero follows, and for a restart; anything else ends it. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** JFIF may carry a preview of its own: only its head stays, and says that there is none. */
function withoutPreview(body: Uint8Array): Uint8Array {
  const head = body.slice(0, jfifHead)
  head.fill(0, jfifHead - 2)
  return joined([Uint8Array.of(0xff, APP0, 0, jfifHead + 2), head])
}

/** Which side is up, out of the camera's data: 1 to 8; undefined when it does not say. */
function sideUpOf(body: Uint8Array): number | undefined {
  if (!startsWith(body, 'Exif\0\0')) return undefined
  const tiff = body.subarray(6)
  const little = startsWith(tiff, 'II')
  const at16 = (at: number) => be16(little ? reversed(tiff, at, 2) : tiff, little ? 0 : at)
  const at32 = (at: number) => be32(little ? reversed(tiff, at, 4) : tiff, little ? 0 : at)
  const directory = at32(4)
  const count = directory === undefined ? undefined : at16(directory)
  if (directory === undefined || count === undefined) return undefined
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * 12
    if (at16(entry) !== 0x0112) continue
    const side = at16(entry + 8)
    return side !== undefined && side >= 1 && side <= 8 ? side : undefined
  }
  return undefined
}

function reversed(bytes: Uint8Array, at: number, length: number): Uint8Array {
  return bytes.slice(at, at + length).reverse()
}

/** A picture that was taken with the phone on its side says so, in the shortest Exif there is. */
function withSideUp(kept: readonly Uint8Array[], side: number): readonly Uint8Array[] {
  if (side === 1) return kept
  const jfif = kept[0]?.[1] === APP0 ? 1 : 0
  const exif = Uint8Array.of(
    ...[0xff, APP1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, side, 0, 0, 0, 0, 0, 0],
  )
  return [...kept.slice(0, jfif), exif, ...kept.slice(jfif)]
}
