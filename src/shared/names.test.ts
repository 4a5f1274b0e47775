import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { callName, fullName, initials, searchName, soundKey } from './names.ts'

describe('A4 names', () => {
  it('folds case, diacritics, apostrophes and hyphens', () => {
    assert.equal(searchName("Özdemir-'t Hart"), 'ozdemirt hart')
    assert.equal(searchName('  Renée  ZOË '), 'renee zoe')
    assert.equal(searchName('Łukasz Bjørn'), 'lukasz bjorn')
  })

  it('lets names meet that sound alike', () => {
    const pairs = [
      ['Meijer', 'Meyer'],
      ['Philip', 'Filip'],
      ['Kuiper', 'Cuiper'],
      ['van der Berg', 'Berg'],
      ['Visser', 'Fisser'],
      ['Smidt', 'Smit'],
      ['Janssen', 'Jansen'],
      ['Theo', 'Teo'],
      ['Visscher', 'Visser'],
      ['Bosch', 'Bos'],
      ['Schmidt', 'Smit'],
      ['Kees', 'Cees'],
      ['Hendrix', 'Hendriks'],
      ['Dijk', 'Dyck'],
      ['Kuijpers', 'Cuypers'],
      ['Maier', 'Meijer'],
      ['Claes', 'Klaas'],
      ['Christiaan', 'Kristiaan'],
      ['Wouters', 'Wauters'],
      ['Zoutman', 'Soutman'],
      ['op den Akker', 'Akker'],
    ]
    for (const [a, b] of pairs) assert.equal(soundKey(String(a)), soundKey(String(b)), `${a} and ${b}`)
    assert.notEqual(soundKey('Bakker'), soundKey('Bekker'))
  })

  it('keeps right-to-left names and very long ones', () => {
    assert.equal(searchName('محمد علي'), 'محمد علي')
    assert.equal(searchName('a'.repeat(200)).length, 200)
  })

  it('never fails and is stable when folded twice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (text) => searchName(searchName(text)) === searchName(text),
      ),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (text) => typeof soundKey(text) === 'string',
      ),
    )
  })

  it('writes full names and initials', () => {
    assert.equal(fullName({ givenNames: 'Anna', infix: 'van der', familyName: 'Berg' }), 'Anna van der Berg')
    assert.equal(initials('Nadia Haddou'), 'NH')
    assert.equal(initials('Anna van der Berg'), 'AB')
    assert.equal(initials('ben'), 'b')
  })

  it('calls somebody by the first name, with the word for who they are where that comes first', () => {
    assert.equal(callName('Sanne Maria'), 'Sanne')
    assert.equal(callName('Tante Vera'), 'Tante Vera')
    assert.equal(callName('Oma'), 'Oma')
    assert.equal(callName('  '), '')
  })
})
