import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { agreementMarks, agreementStates } from '#slices/agreements/contract'
import { exceptionGroups, exceptionKinds, exceptionOf, unansweredAfterDays } from './exception.ts'

describe('D3 what needs the director', () => {
  it('leaves what runs well alone', () => {
    for (const mark of ['accepted', 'kept', 'renegotiated'] as const)
      assert.equal(exceptionOf('accepted', { mark, days: 0 }), undefined)
  })

  it('names late, broken, at risk and silent, and what waits for an answer', () => {
    for (const mark of ['late', 'broken', 'at-risk', 'silent'] as const)
      assert.equal(exceptionOf('accepted', { mark, days: 3 }), mark)
    assert.equal(exceptionOf('countered', { mark: 'proposed', days: 0 }), 'countered')
    assert.equal(exceptionOf('declined', { mark: 'proposed', days: 0 }), 'declined')
    assert.equal(exceptionOf('proposed', { mark: 'proposed', days: unansweredAfterDays - 1 }), undefined)
    assert.equal(exceptionOf('proposed', { mark: 'proposed', days: unansweredAfterDays }), 'unanswered')
  })

  it('C2 a promise of who is gone comes up however well it runs, but for one that was broken', () => {
    for (const state of ['proposed', 'accepted', 'at-risk', 'declined', 'countered'] as const)
      assert.equal(exceptionOf(state, { mark: 'accepted', days: 0 }, { gone: true }), 'gone')
    assert.equal(exceptionOf('broken', { mark: 'broken', days: 0 }, { gone: true }), 'broken')
  })

  it('D13 talks with a resident who refuses a duty, before anything else', () => {
    assert.equal(exceptionOf('declined', { mark: 'proposed', days: 0 }, { duty: true }), 'refused-duty')
    for (const state of agreementStates)
      for (const mark of agreementMarks)
        assert.equal(
          exceptionOf(state, { mark, days: 9 }, { duty: true }) === 'refused-duty',
          state === 'declined',
        )
  })

  it('puts every kind in a group of what to do, for every state and mark', () => {
    for (const state of agreementStates) {
      for (const mark of agreementMarks) {
        const kind = exceptionOf(state, { mark, days: 9 })
        if (kind) assert.ok(exceptionGroups[kind])
      }
    }
    assert.equal(Object.keys(exceptionGroups).length, exceptionKinds.length)
  })
})
