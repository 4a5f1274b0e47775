import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isBsn, normaliseBsn } from '#shared/bsn.ts'
import { plainDate } from '#shared/plain-date.ts'
import { readSearch } from './match.ts'
import { checkPerson } from './person.ts'

const read = (text: string) => readSearch(text, (digits) => isBsn(normaliseBsn(digits)))

describe('A4 the one search box', () => {
  it('tells name, year, birth date, telephone, address and BSN apart', () => {
    assert.deepEqual(read('terpsta 1975'), { name: 'terpsta', sound: 'terpsta', birthYear: 1975 })
    assert.deepEqual(read('Terpstra 14-3-1975'), {
      name: 'terpstra',
      sound: 'terpstra',
      birthYear: 1975,
      birthMonth: 3,
      birthDay: 14,
    })
    assert.equal(read('06 12 34 31 77').phoneTail, '612343177')
    assert.equal(read('3177').phoneTail, '3177')
    assert.equal(read('3177').clientNumber, 3177, 'four digits may be either')
    assert.equal(read('C1042').clientNumber, 1042)
    assert.equal(read('cliënt 1042').clientNumber, 1042)
    assert.equal(read('1975').clientNumber, undefined)
    assert.deepEqual(read('9999 AB 8'), { name: '', sound: '', postcode: '9999AB', houseNumber: '8' })
    assert.equal(read('Lindelaan 8').houseNumber, '8')
    assert.equal(read('999990019').bsn, '999990019')
    assert.equal(read('999990018').bsn, undefined)
  })

  it('reads a telephone number in any notation', () => {
    const ways =
      '06 12343177|06-12 34 31 77|+31 6 12343177|+31 (0)6 12 34 31 77|0031612343177|(06) 12343177|06.12.34.31.77'
    for (const way of ways.split('|')) assert.equal(read(way).phoneTail, '612343177', way)
    assert.deepEqual(read('Terpstra 06-12343177'), {
      name: 'terpstra',
      sound: 'terpstra',
      phoneTail: '612343177',
    })
  })

  it('reads a birth date of which parts are not known', () => {
    const birth = (text: string) => {
      const { birthYear, birthMonth, birthDay, yearsAround, name } = read(text)
      return [birthYear, birthMonth, birthDay, yearsAround, name]
    }
    assert.deepEqual(birth('Bos ongeveer 1975'), [1975, undefined, undefined, 2, 'bos'])
    assert.deepEqual(birth('Bos ca. 1975'), [1975, undefined, undefined, 2, 'bos'])
    assert.deepEqual(birth('Bos maart 1975'), [1975, 3, undefined, undefined, 'bos'])
    assert.deepEqual(birth('03-1975'), [1975, 3, undefined, undefined, ''])
    assert.deepEqual(birth('Bos 3/1975'), [1975, 3, undefined, undefined, 'bos'])
    assert.deepEqual(birth('Bos 14 maart 1975'), [1975, 3, 14, undefined, 'bos'])
    assert.deepEqual(birth('Bos 00-03-1975'), [1975, 3, undefined, undefined, 'bos'])
    assert.deepEqual(birth('Bos ?-?-1975'), [1975, undefined, undefined, undefined, 'bos'])
    assert.deepEqual(birth('Bos 1975-03'), [1975, 3, undefined, undefined, 'bos'])
    assert.deepEqual(birth('May 1975-03-14'), [1975, 3, 14, undefined, 'may'])
  })

  it('reads a postcode with a number and an addition', () => {
    assert.deepEqual(read('9999ab, 8a'), { name: '', sound: '', postcode: '9999AB', houseNumber: '8a' })
    assert.equal(read('Lindelaan 8 a').houseNumber, '8a')
  })

  it('never fails', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        (text) => typeof read(text).name === 'string',
      ),
    )
  })

  it('keeps names with apostrophes and other scripts', () => {
    assert.equal(read("'t Hart").name, 't hart')
    assert.equal(read('محمد').name, 'محمد')
  })
})

describe('A4 a new person', () => {
  const fine = { familyName: 'Terpstra', born: '1975-03-14', bsn: '', postcode: '9999 AB' }
  const today = plainDate('2026-11-24')

  it('accepts unknown parts of a birth date', () => {
    for (const born of ['', '1975', '1975-03']) assert.deepEqual(checkPerson({ ...fine, born }, today), [])
  })

  it('lists all faults at once', () => {
    const faults = checkPerson({ familyName: ' ', born: '2027', bsn: '123456789', postcode: '12' }, today)
    assert.deepEqual(
      faults.map(({ code }) => code),
      ['family-name-missing', 'birth-date-future', 'bsn-wrong', 'postcode-wrong'],
    )
    assert.deepEqual(
      checkPerson({ ...fine, born: '1899-01-01' }, today).map(({ code }) => code),
      ['birth-date-too-old'],
    )
    assert.deepEqual(
      checkPerson({ ...fine, born: '1975-02-30' }, today).map(({ code }) => code),
      ['birth-date-wrong'],
    )
  })
})
