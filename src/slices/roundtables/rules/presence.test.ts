import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#shared/refusal.ts'
import { checkPresence, presences, readsPoint, type ShownPresence, wasAt } from './presence.ts'

const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`)

describe('D6 who was there', () => {
  const span = (from: string, until: string | null) => ({
    from: at(from),
    until: until === null ? null : at(until),
  })
  const now = at('14:45')

  it('D6 who called in for one point reads that point, also when it came back later', () => {
    const turns = [span('14:00', '14:15'), span('14:15', '14:28'), span('14:28', null)]
    const wouter = [span('14:15', '14:28')]
    assert.deepEqual(
      turns.map((turn) => wasAt(wouter, [turn], now)),
      [false, true, false],
    )
    assert.equal(wasAt([span('14:29', null)], [span('14:00', '14:10'), span('14:30', null)], now), true)
    assert.equal(wasAt([], turns, now), false)
  })

  it('D6 the household and who steers read everything, others what they were there for', () => {
    const turns = [span('14:00', '14:15')]
    const reader = { steers: false, presence: [] }
    assert.equal(readsPoint({ ...reader, kind: 'resident' }, turns, now), true)
    assert.equal(readsPoint({ ...reader, kind: 'worker', steers: true }, turns, now), true)
    for (const kind of ['worker', 'organisation', 'network'] as const)
      assert.equal(readsPoint({ ...reader, kind }, turns, now), false)
  })

  it('D6 who leaves was there, and who was there was not absent, whatever is pressed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...presences), { maxLength: 20 }), (pressed) => {
        let shown: ShownPresence = 'expected'
        let came = false
        for (const presence of pressed) {
          if (isRefusal(checkPresence({ shown, running: true }, presence))) continue
          if (presence === 'left') assert.ok(shown === 'there' || shown === 'phone')
          if (presence === 'absent' || presence === 'absent-told') assert.equal(came, false)
          came ||= presence === 'there' || presence === 'phone'
          shown = presence
        }
        assert.ok(isRefusal(checkPresence({ shown, running: false }, 'there')), 'only while it runs')
      }),
    )
  })
})
