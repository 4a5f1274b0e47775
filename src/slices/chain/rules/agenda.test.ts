import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate, weekday } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import {
  keptWell,
  linksToTalkAbout,
  mondayOf,
  nextPointState,
  type PointState,
  pointCommands,
  pointStates,
  pointTable,
  takePoint,
  weakestLinks,
  weeksCarried,
} from './agenda.ts'
import { keptShare } from './people.ts'

const sunday = plainDate('2026-11-22')
const nothing = { who: '', byDay: null, outcome: '' } as const

describe('a point on the agenda of the team', () => {
  it('L1 is open until it is ticked off or taken away, and can always be put back', () => {
    assert.deepEqual(Object.keys(pointTable), [...pointStates])
    const move = fc.record({
      command: fc.constantFrom(...pointCommands),
      who: fc.constantFrom('', ' ', 'Nadia'),
      byDay: fc.constantFrom(null, addDays(sunday, -1), addDays(sunday, 30)),
      outcome: fc.constantFrom('', 'gebeld'),
    })
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        let state: PointState = 'open'
        for (const given of moves) {
          const outcome = takePoint(state, given, sunday)
          if (isRefusal(outcome)) {
            const allowed = nextPointState(state, given.command) !== undefined
            assert.ok(!allowed || given.command === 'agree', 'only a promise can be filled in wrong')
            continue
          }
          assert.equal(outcome.endedOn === null, outcome.state === 'open')
          if (given.command === 'agree')
            assert.deepEqual([outcome.who, outcome.byDay], ['Nadia', given.byDay])
          state = outcome.state
          assert.notEqual(nextPointState(state, state === 'open' ? 'tick' : 'reopen'), undefined)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('L1 tells all faults of a promise at once', () => {
    const bare = takePoint('open', { ...nothing, command: 'agree', byDay: addDays(sunday, -1) }, sunday)
    assert.deepEqual(isRefusal(bare) && bare.faults?.map(({ pointer }) => pointer), ['/who', '/byDay'])
  })

  it('L1 counts by Mondays how often it was carried over', () => {
    assert.equal(mondayOf(sunday), '2026-11-23', 'the weekend belongs to the week to come')
    assert.equal(weeksCarried(sunday, addDays(sunday, 5)), 0)
    assert.equal(weeksCarried(addDays(sunday, -2), sunday), 1)
    assert.equal(weeksCarried(plainDate('2026-11-16'), plainDate('2026-11-20')), 0)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (one, other) => {
        const [from, to] = [addDays(sunday, one), addDays(sunday, one + other)]
        assert.equal(weekday(mondayOf(from)), 1)
        assert.equal(addDays(mondayOf(from), 7 * weeksCarried(from, to)), mondayOf(to))
      }),
    )
  })
})

describe('links to talk about', () => {
  it('L1 L6 are the few that keep fewest promises, never one with too few to say', () => {
    const count = fc.integer({ min: 0, max: 12 })
    fc.assert(
      fc.property(fc.array(fc.record({ kept: count, later: count, broken: count })), (links) => {
        const shares = weakestLinks(links).map(keptShare)
        assert.ok(shares.length <= linksToTalkAbout)
        assert.ok(shares.every((share) => share !== null && share < keptWell))
        assert.deepEqual(
          shares,
          shares.toSorted((a, b) => (a ?? 0) - (b ?? 0)),
        )
        const bar = shares.length < linksToTalkAbout ? keptWell : (shares.at(-1) ?? keptWell)
        const worse = links.map(keptShare).filter((share) => share !== null && share < bar)
        assert.ok(worse.length <= shares.length, 'no worse one is left out')
      }),
    )
  })
})
