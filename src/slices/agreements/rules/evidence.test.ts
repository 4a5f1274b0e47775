import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { drawnPng, letter, photo, photoWithPlace, secrets } from '../../../test-support/pictures.ts'
import { cleanName, decideEvidence, largestFile } from './evidence.ts'
import { cleanJpeg } from './files/jpeg.ts'
import { cleanPng } from './files/png.ts'

const words = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1')

describe('files beside a line of proof', () => {
  test('D2 a photo loses its place, device, captions and what hangs behind it, and keeps picture and side', () => {
    const taken = photoWithPlace(6)
    for (const secret of secrets) assert.ok(words(taken).includes(secret), `${secret} was there`)
    const clean = cleanJpeg(taken)
    for (const secret of [...secrets, 'Photoshop']) assert.ok(!words(clean).includes(secret), secret)
    // What remains is the picture as it was, with one tag: which side is up.
    const exif = words(clean).indexOf('Exif')
    assert.equal(clean?.[exif + 6 + 8 + 1], 1, 'one tag')
    assert.equal(clean?.[exif + 6 + 8 + 2 + 9], 6, 'on its side')
    const before = words(photo)
    const from = before.indexOf('ICC_PROFILE') - 4
    assert.ok(words(clean).endsWith(before.slice(from)), 'not one byte of the picture changed')
    assert.deepEqual(cleanJpeg(clean ?? new Uint8Array()), clean, 'cleaning twice is cleaning once')
    assert.deepEqual(cleanJpeg(photoWithPlace(1)), cleanJpeg(photo), 'upright needs no tag')
  })

  test('D2 a PNG loses words and camera data; one with a byte changed is refused', () => {
    const told = drawnPng({
      tEXt: `Place\0${secrets[0]}`,
      eXIf: 'II*\0',
      iTXt: 'x',
      zTXt: 'y',
      tIME: '1234567',
    })
    assert.ok(words(told).includes(secrets[0]))
    assert.deepEqual(Buffer.from(cleanPng(told) ?? []), drawnPng())
    const broken = Buffer.from(drawnPng())
    broken[20] = 7
    assert.equal(cleanPng(broken), undefined)
  })

  test('D2 half a file, any half, is no file', () => {
    for (const [whole, clean] of [
      [photo, cleanJpeg],
      [drawnPng(), cleanPng],
    ] as const)
      for (let length = 0; length < whole.length; length++)
        assert.equal(clean(whole.subarray(0, length)), undefined, `${length} of ${whole.length} bytes`)
  })

  test('D2 whatever comes in, the rule answers, and nothing it lets through holds camera data', () => {
    const start = fc.constantFrom(
      [0xff, 0xd8, 0xff],
      [0x89, 0x50, 0x4e, 0x47],
      [0x25, 0x50, 0x44, 0x46, 0x2d],
      [],
    )
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (head, rest) => {
        const bytes = Uint8Array.of(...head, ...rest)
        const { files, faults } = decideEvidence([{ name: 'a.jpg', bytes }])
        assert.equal(files.length + faults.length, 1)
      }),
    )
    const beside = fc.record({
      marker: fc.constantFrom(0xe1, 0xe2, 0xe3, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xfe),
      body: fc.uint8Array({ maxLength: 60 }),
    })
    fc.assert(
      fc.property(fc.array(beside, { maxLength: 6 }), (written) => {
        const parts = written.map(({ marker, body }) => Buffer.of(0xff, marker, 0, body.length + 2, ...body))
        const told = Buffer.concat([photo.subarray(0, 2), ...parts, photo.subarray(2)])
        assert.deepEqual(cleanJpeg(told), cleanJpeg(photo), 'what is written beside the picture never stays')
      }),
    )
  })

  test('D2 files are told by their first bytes; all faults of all files at once', () => {
    const { files, faults } = decideEvidence([
      { name: 'brief.pdf', bytes: letter },
      { name: 'foto.jpg', bytes: Buffer.from('<svg onload=alert(1)>') },
      { name: 'leeg.png', bytes: new Uint8Array() },
      { name: 'film.jpg', bytes: Buffer.concat([photo, Buffer.alloc(largestFile)]) },
      { name: 'half.jpg', bytes: photo.subarray(0, 300) },
      { name: 'foto van de brief.heic', bytes: photo },
    ])
    assert.deepEqual(
      faults.map(({ pointer, code }) => [pointer, code]),
      [
        ['/files', 'evidence-too-many'],
        ['/files/1', 'evidence-kind'],
        ['/files/2', 'evidence-empty'],
        ['/files/3', 'evidence-too-large'],
        ['/files/4', 'evidence-broken'],
      ],
    )
    assert.deepEqual(
      files.map(({ name, kind }) => [name, kind]),
      [
        ['brief.pdf', 'pdf'],
        ['foto van de brief.jpg', 'jpeg'],
      ],
    )
  })

  test('D2 a name is a name: no folder, no hidden ending, nothing that turns the reading', () => {
    for (const [given, kept] of [
      ['../../etc/passwd', 'passwd.jpg'],
      ['C:\\foto\\IMG_1.JPG', 'IMG_1.jpg'],
      ['brief\u202Egpj.exe', 'briefgpj.jpg'],
      ['rekening "mei"\r\nX: y.png', 'rekening meiX y.jpg'],
      ['', 'bewijs.jpg'],
      ['...', 'bewijs.jpg'],
      ['12.3 kg gewogen.jpeg', '12.3 kg gewogen.jpg'],
    ])
      assert.equal(cleanName(String(given), 'jpeg'), kept)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
        const name = cleanName(given, 'pdf')
        assert.match(name, /^[^/\\\p{Cc}"]{1,84}\.pdf$/u)
      }),
    )
  })
})
