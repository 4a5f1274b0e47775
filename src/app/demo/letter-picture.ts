import { crc32, deflateSync } from 'node:zlib'

const width = 320
const height = 240

/** Desk, paper, ink, letterhead. */
const colours = [0x8a6f52, 0xf7f5ef, 0x4a4f57, 0x0b5d57]

/** A photo of a letter on a desk, drawn: nothing can be read in it, and it is the same every time. */
export function letterPicture(): Uint8Array {
  const rows = Buffer.alloc((width + 1) * height)
  const draw = (left: number, top: number, wide: number, high: number, colour: number): void => {
    for (let y = top; y < top + high; y++) {
      // The sheet lies a little askew, as on a photo.
      const from = y * (width + 1) + 1 + left + Math.floor(y / 16)
      rows.fill(colour, from, from + wide)
    }
  }
  draw(70, 14, 165, 212, 1)
  draw(86, 28, 40, 12, 3)
  for (const [line, wide] of [70, 52, 0, 128, 134, 120, 131, 96, 0, 130, 126, 134, 60, 0, 48].entries())
    draw(86, 54 + line * 10, wide, 3, 2)
  return png(rows)
}

function png(rows: Buffer): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  const chunks = [
    chunk('IHDR', head),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND'),
  ]
  return new Uint8Array(Buffer.concat([signature, ...chunks]))
}

function chunk(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(body.length)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
