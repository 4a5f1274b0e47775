import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addItem, dropItem, isNew, moveBy, nextNewCode, startFrom, takeOver } from './list-draft.ts'

const items = ['a', 'b', 'c'].map((code) => ({ code, words: code }))
const current = { version: 3, items }

describe('B2 a next version of a published list', () => {
  it('keeps what it was made from beside what it becomes', () => {
    const draft = moveBy(dropItem(startFrom(current), 'b'), 'c', -1)
    assert.equal(draft.madeFrom, 3)
    assert.deepEqual(draft.base, items)
    assert.deepEqual(
      draft.items.map(({ code }) => code),
      ['c', 'a'],
    )
  })

  it('gives every new line a code of its own', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.nat(8), (count, dropped) => {
        let draft = startFrom(current)
        for (let index = 0; index < count; index++) {
          draft = addItem(draft, { code: nextNewCode(draft.items), words: 'x' })
          if (index === dropped) draft = dropItem(draft, draft.items[3]?.code ?? '')
        }
        const codes = draft.items.map(({ code }) => code)
        assert.equal(new Set(codes).size, codes.length)
      }),
    )
  })

  it('loses nothing when somebody else published first: a line that they dropped becomes a new one', () => {
    const mine = addItem(startFrom(current), { code: '+1', words: 'mijn' })
    const theirs = { version: 4, items: items.filter(({ code }) => code !== 'b') }
    const over = takeOver(mine, theirs)
    assert.equal(over.madeFrom, 4)
    assert.deepEqual(
      over.items.map(({ words }) => words),
      ['a', 'b', 'c', 'mijn'],
    )
    assert.deepEqual(
      over.items.filter(isNew).map(({ words }) => words),
      ['b', 'mijn'],
    )
    assert.equal(new Set(over.items.map(({ code }) => code)).size, 4)
  })
})
