import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isBsn, isTestBsn, normaliseBsn } from './bsn.ts'
import { ageOf, formatPartialDate, parsePartialDate } from './partial-date.ts'
import { plainDate } from './plain-date.ts'

describe('BSN', () => {
  it('passes the eleven test for test numbers and refuses one wrong digit', () => {
    assert.ok(isTestBsn('999990019'))
    assert.ok(!isBsn('999990018'))
    assert.ok(!isBsn('000000000'))
    assert.ok(!isBsn('99999001'))
  })

  it('takes out what people type between the digits', () => {
    assert.equal(normaliseBsn('9999.90.019'), '999990019')
  })
})

describe('birth dates with unknown parts', () => {
  it('reads and writes them', () => {
    for (const text of ['', '1975', '1975-03', '1975-03-14']) {
      const read = parsePartialDate(text)
      assert.ok(read)
      assert.equal(formatPartialDate(read), text)
    }
    for (const text of ['1975-02-30', '75', '1975-13', 'x'])
      assert.equal(parsePartialDate(text), undefined, text)
  })

  it('gives the youngest age that fits', () => {
    const today = plainDate('2026-11-24')
    assert.equal(ageOf({ year: 1975, month: null, day: null }, today), 50)
    assert.equal(ageOf({ year: 1975, month: 3, day: null }, today), 51)
    assert.equal(ageOf({ year: 2026, month: null, day: null }, today), 0)
    assert.equal(ageOf({ year: null, month: null, day: null }, today), null)
  })
})
