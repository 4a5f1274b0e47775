import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { codeAlphabet, codeFrom, codeLength, phoneProof, readCode, spokenCode } from './code.ts'
import { draftDays, draftEnd, isOver } from './life.ts'

describe('N3 the code of a saved form', () => {
  it('has no characters that look or sound like another, and no vowels', () => {
    assert.equal(new Set(codeAlphabet).size, codeAlphabet.length)
    assert.doesNotMatch(codeAlphabet, /[AEIOU0125SZ8BLV]/)
  })

  it('reads back whatever it writes, however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const code = codeFrom(bytes)
        if (code === undefined) return
        assert.equal(code.length, codeLength)
        assert.equal(readCode(spokenCode(code).toLowerCase()), code)
        assert.equal(readCode([...code].join('-')), code)
      }),
    )
  })

  it('gives every character the same chance', () => {
    const all = Uint8Array.from({ length: 256 }, (_, index) => index)
    const counts = new Map<string, number>()
    for (const byte of all) {
      const [first] = codeFrom(new Uint8Array(codeLength).fill(byte)) ?? ''
      if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1)
    }
    assert.equal(new Set(counts.values()).size, 1)
    assert.equal(counts.size, codeAlphabet.length)
  })

  it('refuses what cannot be a code', () => {
    for (const typed of ['', 'KM47', 'KM47 RD3O', 'KM47 RD39 C', '٣٤٦٧٩٣٤٦'])
      assert.equal(readCode(typed), undefined)
  })

  it('takes a telephone number with and without the country for the same one', () => {
    assert.equal(phoneProof('+31 6 0000 4012'), phoneProof('06-00004012'))
    assert.equal(phoneProof('12345'), undefined)
  })

  it('lives thirty days and not a moment longer', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (now) => {
          const expiresAt = draftEnd(now)
          assert.equal(isOver({ expiresAt }, new Date(now.getTime() + draftDays * 86_400_000 - 1)), false)
          assert.equal(isOver({ expiresAt }, expiresAt), true)
        },
      ),
    )
  })
})
