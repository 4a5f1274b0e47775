import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#shared/refusal.ts'
import { callOutcomes, checkAddressee, decideAttempt } from './call-back.ts'
import { lifeDomains } from './life-domains.ts'
import { checkWords, holdsBsn, moveNeighbourhoodQuestion } from './neighbourhood.ts'
import { checkQuestions } from './report.ts'
import { sameReports } from './twice.ts'

describe('A1 a call-back', () => {
  it('stays open until somebody was spoken to, and is answered once', () => {
    assert.equal(decideAttempt('open', { outcome: 'done' }), 'done')
    assert.equal(decideAttempt('open', { outcome: 'not-reached' }), 'open')
    assert.equal(decideAttempt('open', { outcome: 'handed-on', to: { teamId: 't' } }), 'open')
    for (const outcome of callOutcomes) {
      const again = decideAttempt('done', { outcome })
      assert.ok(isRefusal(again) && again.code === 'call-back-done')
    }
  })

  it('is handed on to one team or one person, and only then', () => {
    assert.ok(isRefusal(decideAttempt('open', { outcome: 'handed-on' })))
    assert.ok(isRefusal(decideAttempt('open', { outcome: 'handed-on', to: { teamId: 't', workerId: 'w' } })))
    assert.ok(isRefusal(decideAttempt('open', { outcome: 'done', to: { teamId: 't' } })))
    assert.equal(checkAddressee(undefined, '/to'), undefined)
    assert.ok(checkAddressee({}, '/to'))
  })
})

describe('A6 a question about a neighbourhood', () => {
  it('is assigned, assigned again, and answered once', () => {
    assert.equal(moveNeighbourhoodQuestion('new', 'assign'), 'assigned')
    assert.equal(moveNeighbourhoodQuestion('assigned', 'assign'), 'assigned')
    assert.equal(moveNeighbourhoodQuestion('new', 'answer'), 'answered')
    for (const verb of ['assign', 'answer'] as const)
      assert.ok(isRefusal(moveNeighbourhoodQuestion('answered', verb)))
  })

  it('holds no BSN, however it is written, and lets other numbers be', () => {
    for (const words of ['999990019', 'bsn: 9999.90.019', '999 990 019 woont er'])
      assert.deepEqual(
        checkWords(words, '/ownWords').map(({ code }) => code),
        ['text-holds-bsn'],
        words,
      )
    for (const words of ['lantaarn 123456789 is stuk', 'bel 0612345678', '9999900191'])
      assert.ok(!holdsBsn(words), words)
    assert.equal(checkWords('  ', '/ownWords')[0]?.code, 'own-words-missing')
  })
})

describe('A1 the same report told twice', () => {
  const now = new Date('2026-11-24T09:00:00Z')
  const domains = fc.subarray([...lifeDomains], { minLength: 1, maxLength: 4 })

  it('is one of the last day that shares a life domain, whatever the channel', () => {
    fc.assert(
      fc.property(domains, domains, fc.integer({ min: 0, max: 50 * 60 }), (told, again, minutes) => {
        const receivedAt = new Date(now.getTime() - minutes * 60_000)
        const found = sameReports([{ id: 'r', receivedAt, lifeDomains: told }], again, now)
        const same = minutes <= 24 * 60 && told.some((domain) => again.includes(domain))
        return found.length === (same ? 1 : 0)
      }),
    )
  })
})

describe('A7 own words', () => {
  it('are there for each question, and all faults are told at once', () => {
    assert.equal(checkQuestions([])[0]?.code, 'question-missing')
    assert.deepEqual(
      checkQuestions([{ ownWords: ' ', lifeDomains: [] }]).map(({ pointer }) => pointer),
      ['/questions/0/ownWords', '/questions/0/lifeDomains'],
    )
  })
})
