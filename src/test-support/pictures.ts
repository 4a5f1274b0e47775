import { crc32, deflateSync } from 'node:zlib'

/** Files as a phone sends them. Sixteen by eight pixels, green beside white; drawn by a browser. */
export const photo = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/4gHYSUNDX1BST0ZJTEUAAQEAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAA' +
    'EAAAAAAABhY3NwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAA' +
    'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKA' +
    'AAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAAABZAAAAChiVFJDAAABZAAAAChjcHJ0' +
    'AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1AAADkFhZWi' +
    'AAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQA' +
    'AAACZmYAAPKnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbA' +
    'BlACAASQBuAGMALgAgADIAMAAxADb/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQ' +
    'c1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpK' +
    'SkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIABADASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAUG' +
    '/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/EABUBAQEAAAAAAAAAAAAAAAAAAAID/8QAFxEBAAMAAAAAAAAAAAAAAAAAAA' +
    'EDQf/aAAwDAQACEQMRAD8AmtwBSjVr/9k=',
  'base64',
)

/** What a camera writes that nobody needs to know: the place, in Exif and in words, a preview and a film behind the end. */
export const secrets = ['52.3702N', 'Telefoon van Karin', 'caption-place', 'motion-film'] as const

function segment(marker: number, body: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  return Buffer.concat([Buffer.of(0xff, marker), length, body])
}

/** Exif with the device, a place (GPS) and which side is up; little-endian, as most phones write it. */
function exif(side: number): Buffer {
  const tiff = Buffer.alloc(160)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(3, 8)
  const entry = (index: number, tag: number, type: number, count: number, value: number): void => {
    const at = 10 + index * 12
    tiff.writeUInt16LE(tag, at)
    tiff.writeUInt16LE(type, at + 2)
    tiff.writeUInt32LE(count, at + 4)
    tiff.writeUInt32LE(value, at + 8)
  }
  entry(0, 0x0110, 2, 19, 100)
  entry(1, 0x0112, 3, 1, side)
  entry(2, 0x8825, 4, 1, 60)
  tiff.writeUInt16LE(1, 60)
  tiff.writeUInt16LE(0x001b, 62)
  tiff.writeUInt16LE(2, 64)
  tiff.writeUInt32LE(9, 66)
  tiff.writeUInt32LE(130, 70)
  tiff.write(secrets[1], 100, 'latin1')
  tiff.write(secrets[0], 130, 'latin1')
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
}

/** The photo with everything around it that a camera and a program may write. */
export function photoWithPlace(side = 6): Buffer {
  return Buffer.concat([
    photo.subarray(0, 2),
    segment(0xe1, exif(side)),
    segment(0xed, Buffer.from(`Photoshop 3.0\0${secrets[2]}`, 'latin1')),
    segment(0xfe, Buffer.from(secrets[0], 'latin1')),
    photo.subarray(2),
    Buffer.from(secrets[3], 'latin1'),
  ])
}

/** A PNG of one colour, with the chunks that are given before its picture. */
export function drawnPng(extra: Readonly<Record<string, string>> = {}): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const ends = Buffer.alloc(8)
    ends.writeUInt32BE(body.length)
    ends.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
  }
  const head = Buffer.of(0, 0, 0, 4, 0, 0, 0, 2, 8, 0, 0, 0, 0)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    ...Object.entries(extra).map(([type, text]) => chunk(type, Buffer.from(text, 'latin1'))),
    chunk('IDAT', deflateSync(Buffer.from([0, 90, 90, 90, 90, 0, 90, 90, 90, 90]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

export const letter = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1')
