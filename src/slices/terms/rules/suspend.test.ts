import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { deadlineOf, decideResumption, decideSuspension, type TermFacts } from './suspend.ts'

const term: TermFacts = {
  kind: 'wmo-inquiry',
  startsOn: plainDate('2026-11-02'),
  metOn: null,
  suspensions: [],
}
const today = plainDate('2026-11-10')

describe('B6 the clock of a term', () => {
  it('stops with a reason and runs on', () => {
    const suspension = decideSuspension(term, 'wacht op loonstrook', today)
    assert.ok(!isRefusal(suspension))
    const stopped = { ...term, suspensions: [suspension] }
    assert.ok(deadlineOf(stopped, today).paused)
    assert.ok(isRefusal(decideSuspension(stopped, 'nog eens', today)))
    assert.deepEqual(decideResumption(stopped, plainDate('2026-11-16')), { until: '2026-11-16' })
  })

  it('does not stop without a reason, after it was met, or run on when it runs', () => {
    assert.ok(isRefusal(decideSuspension(term, ' ', today)))
    assert.ok(isRefusal(decideSuspension({ ...term, metOn: today }, 'reden', today)))
    assert.ok(isRefusal(decideResumption(term, today)))
  })
})
