import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plainDate } from '#shared/plain-date.ts'
import { adviceDue, checkQuestion } from './advice.ts'

describe('B5 advice', () => {
  it('counts working days, not counting the day of asking', () => {
    assert.equal(adviceDue(plainDate('2026-11-24'), 3), '2026-11-27')
    assert.equal(adviceDue(plainDate('2026-12-23'), 3), '2026-12-29')
  })

  it('goes to one colleague or one team, never to oneself, with a question', () => {
    assert.equal(checkQuestion({ question: 'Kan dit?', workerId: 'elif' }, 'henk'), undefined)
    assert.equal(checkQuestion({ question: 'Kan dit?', teamId: 'oost' }, 'henk'), undefined)
    assert.deepEqual(
      checkQuestion({ question: ' ' }, 'henk')?.faults.map(({ code }) => code),
      ['advice-question-missing', 'advice-to-one'],
    )
    assert.deepEqual(
      checkQuestion({ question: 'x', workerId: 'henk', teamId: 'oost' }, 'henk')?.faults.map(
        ({ code }) => code,
      ),
      ['advice-to-one', 'advice-to-self'],
    )
  })
})
