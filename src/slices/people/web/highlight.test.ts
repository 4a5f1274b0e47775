import assert from 'node:assert/strict'
import { test } from 'node:test'
import { highlight } from './highlight.ts'

const hits = (text: string, typed: string): string[] =>
  highlight(text, typed).flatMap((piece) => (piece.hit ? [piece.text] : []))

test('a word that sounds like what was typed is marked, also with a letter forgotten', () => {
  assert.deepEqual(hits('Rob Terpstra', 'terpsta 1975'), ['Terpstra'])
  assert.deepEqual(hits('Philip de Boer', 'filip'), ['Philip'])
})

test('the year that was typed is marked in the birth date, nothing else', () => {
  assert.deepEqual(hits('14 maart 1975', 'terpsta 1975'), ['1975'])
  assert.deepEqual(hits('Rieneke Terpsma', 'jansen'), [])
})
