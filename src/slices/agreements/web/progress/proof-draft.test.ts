import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsOfChosen, formOrJson, likelyKind } from './proof-draft.ts'

const image = { type: 'image/jpeg' }
const paper = { type: 'application/pdf' }

test('D2 what a line of proof is follows the files, until somebody says otherwise', () => {
  assert.equal(likelyKind([]), 'other')
  assert.equal(likelyKind([paper]), 'letter')
  assert.equal(likelyKind([paper, image]), 'photo')
})

test('D2 too many and too large is told before anything is sent, each by name', () => {
  const small = { name: 'a.jpg', size: 10 }
  const large = { name: 'film.jpg', size: 5 * 1024 * 1024 + 1 }
  assert.deepEqual(faultsOfChosen([small]), [])
  assert.deepEqual(faultsOfChosen([small, small, small, small, small, large]), [
    { code: 'proof-many', name: '' },
    { code: 'proof-large', name: 'film.jpg' },
  ])
})

test('D2 without files it is JSON, with files a form that carries all fields', () => {
  const body = { line: 'Brief gezien.', day: '2026-11-24' }
  assert.equal(formOrJson(body, []), body)
  const form = formOrJson(body, [new File(['x'], 'brief.pdf')])
  assert.ok(form instanceof FormData)
  assert.deepEqual([...form.keys()], ['line', 'day', 'files'])
})
