import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isSingleCharacter, type KeyPress, keyName, worksWhileTyping } from './key-name.ts'

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...more,
})

test('names of presses', () => {
  assert.equal(keyName(press('b')), 'b')
  assert.equal(keyName(press('B', { shiftKey: true })), 'shift+b')
  assert.equal(keyName(press('?', { shiftKey: true })), '?')
  assert.equal(keyName(press('Enter', { ctrlKey: true })), 'ctrl+enter')
  assert.equal(keyName(press('Enter', { metaKey: true })), 'ctrl+enter')
  assert.equal(keyName(press('¡', { altKey: true, code: 'Digit1' })), 'alt+1')
  assert.equal(keyName(press(' ')), 'space')
})

test('only combinations, Escape and function keys work while typing', () => {
  for (const name of ['ctrl+enter', 'alt+1', 'escape', 'f3']) assert.ok(worksWhileTyping(name))
  for (const name of ['b', 'shift+b', '/', 'enter', 'arrowdown']) assert.ok(!worksWhileTyping(name))
})

test('single characters are what a user may switch off', () => {
  for (const name of ['b', 'shift+b', '?', '1']) assert.ok(isSingleCharacter(name))
  for (const name of ['enter', 'ctrl+b', 'f1']) assert.ok(!isSingleCharacter(name))
})
