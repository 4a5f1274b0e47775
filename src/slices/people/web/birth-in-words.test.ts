import assert from 'node:assert/strict'
import { test } from 'node:test'
import { birthInWords, typedBirthDate } from './birth-in-words.ts'

test('a birth date is read as Dutch people type it', () => {
  assert.equal(typedBirthDate('14-3-1975'), '1975-03-14')
  assert.equal(typedBirthDate(' 3/1975 '), '1975-03')
  assert.equal(typedBirthDate('1975'), '1975')
  assert.equal(typedBirthDate('1975-03-14'), '1975-03-14')
  assert.equal(typedBirthDate('ergens in maart'), 'ergens in maart')
})

test('unknown parts of a birth date are not shown', () => {
  assert.equal(birthInWords('1975-03-14', 'nl'), '14 maart 1975')
  assert.equal(birthInWords('1975-03', 'nl'), '03-1975')
  assert.equal(birthInWords('1975', 'en'), '1975')
})
