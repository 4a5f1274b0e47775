import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isUnchanged, listDifference, moveItem } from './list-difference.ts'

interface Line {
  readonly code: string
  readonly text: string
}
const difference = (before: readonly Line[], after: readonly Line[]) =>
  listDifference(
    before,
    after,
    ({ code }) => code,
    ({ text }) => text,
  )
const line = (code: string, text = code): Line => ({ code, text })
const aList = fc.uniqueArray(fc.record({ code: fc.string(), text: fc.string() }), {
  selector: ({ code }) => code,
  maxLength: 12,
})

describe('B2 what changed in a published list', () => {
  it('names what was added, dropped, reworded and moved, each for itself', () => {
    const found = difference(
      [line('a'), line('b'), line('c'), line('d')],
      [line('d'), line('a'), line('c', 'anders'), line('e')],
    )
    assert.deepEqual(found.added, [line('e')])
    assert.deepEqual(found.dropped, [line('b')])
    assert.deepEqual(found.reworded, [{ before: line('c'), after: line('c', 'anders') }])
    assert.deepEqual(found.moved, [line('d')], 'one item was put in front; the others did not move')
  })

  it('finds nothing between a list and itself, and something between two that differ', () => {
    fc.assert(fc.property(aList, (list) => isUnchanged(difference(list, list))))
    fc.assert(
      fc.property(aList, aList, (before, after) => {
        assert.equal(isUnchanged(difference(before, after)), JSON.stringify(before) === JSON.stringify(after))
      }),
    )
  })

  it('what was dropped one way is added the other way', () => {
    fc.assert(
      fc.property(aList, aList, (before, after) => {
        assert.deepEqual(difference(before, after).added, difference(after, before).dropped)
      }),
    )
  })

  it('moving keeps every item, and back again is the same list', () => {
    fc.assert(
      fc.property(aList, fc.nat(12), (list, index) => {
        const moved = moveItem(list, index, 1)
        assert.deepEqual(new Set(moved), new Set(list))
        assert.deepEqual(moveItem(moved, index + 1, -1), list)
      }),
    )
  })
})
