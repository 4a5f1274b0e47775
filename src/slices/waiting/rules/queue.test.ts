import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { checkInvitation, compareByTurn, expectedWait, inTurn, leastOutflow } from './queue.ts'

const aPlace = fc.record({
  id: fc.uuid(),
  rank: fc.option(fc.integer({ min: 1, max: 3 })),
  since: fc.nat(40).map((days) => addDays(plainDate('2026-09-01'), days)),
})
const places = fc.uniqueArray(aPlace, { selector: ({ id }) => id, maxLength: 30 })

describe('B7 whose turn it is', () => {
  it('is one order, whatever the order in which it is asked, and loses nobody', () => {
    fc.assert(
      fc.property(places, (some) => {
        const turn = inTurn(some)
        assert.deepEqual(inTurn(some.toReversed()), turn)
        assert.deepEqual(new Set(turn.map(({ id }) => id)), new Set(some.map(({ id }) => id)))
        assert.equal(turn.length, some.length)
      }),
    )
  })

  it('is total: two places are never equal, and what holds in steps holds at once', () => {
    fc.assert(
      fc.property(aPlace, aPlace, aPlace, (a, b, c) => {
        if (a.id !== b.id) assert.equal(Math.sign(compareByTurn(a, b)), -Math.sign(compareByTurn(b, a)))
        if (a.id !== b.id) assert.notEqual(compareByTurn(a, b), 0)
        if (compareByTurn(a, b) <= 0 && compareByTurn(b, c) <= 0) assert.ok(compareByTurn(a, c) <= 0)
      }),
    )
  })

  it('gives priority by a published criterion only: without one the earlier date goes first', () => {
    fc.assert(
      fc.property(places, (some) => {
        const turn = inTurn(some)
        const plain = turn.filter(({ rank }) => rank === null)
        assert.deepEqual(
          plain.map(({ since }) => since),
          plain.map(({ since }) => since).toSorted(),
        )
        const firstPlain = turn.findIndex(({ rank }) => rank === null)
        if (firstPlain >= 0) assert.ok(turn.slice(firstPlain).every(({ rank }) => rank === null))
      }),
    )
  })

  it('moves nobody but the one who leaves or comes: the others keep their order', () => {
    fc.assert(
      fc.property(places, fc.nat(), (some, pick) => {
        fc.pre(some.length > 0)
        const gone = some[pick % some.length]
        const rest = inTurn(some.filter((place) => place !== gone))
        assert.deepEqual(
          inTurn(some).filter((place) => place !== gone),
          rest,
        )
      }),
    )
  })
})

describe('B7 how long it will take', () => {
  it('never gets shorter further back, nor longer when more leave', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: leastOutflow, max: 200 }),
        (place, left) => {
          const now = expectedWait(place, left) ?? Number.NaN
          assert.ok((expectedWait(place + 1, left) ?? 0) >= now)
          assert.ok((expectedWait(place, left + 1) ?? Number.POSITIVE_INFINITY) <= now)
          assert.ok(now >= 1)
        },
      ),
    )
  })

  it('is not said when too few left', () => {
    assert.equal(expectedWait(1, leastOutflow - 1), undefined)
    assert.equal(expectedWait(4, 9), 40)
  })
})

describe('B7 the invitation', () => {
  const today = plainDate('2026-11-24')
  const asked = { replyBy: plainDate('2026-12-01'), passedOver: '' }
  it('goes to the first in turn, or says why others were passed over', () => {
    assert.equal(checkInvitation({ state: 'waiting', turn: 1 }, asked, today), undefined)
    const refused = checkInvitation({ state: 'waiting', turn: 3 }, { ...asked, replyBy: today }, today)
    assert.ok(isRefusal(refused))
    assert.deepEqual(
      refused.faults.map(({ code }) => code),
      ['not-first-in-turn', 'reply-too-soon'],
    )
    assert.equal(
      checkInvitation({ state: 'waiting', turn: 3 }, { ...asked, passedOver: 'alleen ochtend vrij' }, today),
      undefined,
    )
    assert.ok(isRefusal(checkInvitation({ state: 'invited', turn: 1 }, asked, today)))
    assert.ok(isRefusal(checkInvitation({ state: 'left', turn: 1 }, asked, today)))
  })
})
