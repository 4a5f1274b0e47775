import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readTyped } from './read-typed.ts'

test('what stands in the search box is not asked again when somebody is entered', () => {
  assert.deepEqual(readTyped('rob terpstra 14-3-1975'), {
    givenNames: 'Rob',
    familyName: 'Terpstra',
    born: '14-3-1975',
  })
  assert.deepEqual(readTyped('Šimić'), { familyName: 'Šimić' })
  assert.deepEqual(readTyped('0612345678'), {})
})
