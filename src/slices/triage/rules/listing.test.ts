import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#shared/plain-date.ts'
import { groupOf } from './listing.ts'

describe('B1 the list of what waits', () => {
  const today = plainDate('2026-11-24')
  const group = (dueOn: string, paused = false) => groupOf({ dueOn: plainDate(dueOn), paused }, 14, today)

  it('B1 puts first what has no more days left than the law warns', () => {
    assert.equal(group('2026-12-08'), 'urgent')
    assert.equal(group('2026-12-09'), 'later')
    assert.equal(group('2026-11-01'), 'urgent', 'too late already')
  })

  it('B1 presses nobody with a term that stands still', () => {
    assert.equal(group('2026-11-01', true), 'standing')
  })
})
