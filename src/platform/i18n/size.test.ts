import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileSizeInWords } from './size.ts'

test('the size of a file is said as people say it, and what is there is never nothing', () => {
  assert.equal(fileSizeInWords(1, 'nl'), '1 kB')
  assert.equal(fileSizeInWords(340 * 1024, 'nl'), '340 kB')
  assert.equal(fileSizeInWords(1.25 * 1024 * 1024, 'nl'), '1,3 MB')
  assert.equal(fileSizeInWords(5 * 1024 * 1024, 'en'), '5 MB')
})
