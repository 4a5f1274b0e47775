import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { codeTries, mayResend, mostCodes, openingOf } from './link.ts'

describe('D4 a link opens in one browser', () => {
  const now = new Date('2026-11-24T08:15:00Z')
  const link = {
    expiresAt: new Date('2026-12-02T08:15:00Z'),
    revoked: false,
    wrongCodes: 0,
    usedBy: 'nobody',
  } as const

  it('asks a code, opens with the right one, and tells a second browser to ask its own', () => {
    assert.deepEqual(openingOf(link, 'none', now), { outcome: 'ask', triesLeft: codeTries })
    assert.deepEqual(openingOf(link, 'right', now), { outcome: 'open' })
    assert.deepEqual(openingOf({ ...link, usedBy: 'this-browser' }, 'right', now), { outcome: 'open' })
    assert.deepEqual(openingOf({ ...link, usedBy: 'another-browser' }, 'right', now), { outcome: 'used' })
    assert.deepEqual(openingOf({ ...link, usedBy: 'another-browser' }, 'wrong', now), {
      outcome: 'wrong',
      triesLeft: codeTries - 1,
    })
  })

  it('is dead after its time, when revoked and after too many wrong codes, whatever the code', () => {
    const dead = [
      { ...link, expiresAt: now },
      { ...link, revoked: true },
      { ...link, wrongCodes: codeTries },
    ]
    for (const one of dead)
      for (const code of ['none', 'right', 'wrong'] as const)
        assert.deepEqual(openingOf(one, code, now), { outcome: 'dead' })
    assert.deepEqual(openingOf({ ...link, wrongCodes: codeTries - 1 }, 'wrong', now), { outcome: 'dead' })
  })

  it('opens for nobody but who has the right code, in any history of tries', () => {
    const tries = fc.array(
      fc.tuple(fc.constantFrom('right' as const, 'wrong' as const), fc.constantFrom('mine', 'theirs')),
      { maxLength: 20 },
    )
    fc.assert(
      fc.property(tries, (history) => {
        let wrongCodes = 0
        let owner: string | undefined
        for (const [code, browser] of history) {
          const usedBy =
            owner === undefined ? 'nobody' : owner === browser ? 'this-browser' : 'another-browser'
          const { outcome } = openingOf({ ...link, wrongCodes, usedBy }, code, now)
          if (outcome === 'open') {
            assert.equal(code, 'right')
            assert.ok(owner === undefined || owner === browser)
            owner = browser
          }
          if (code === 'wrong') wrongCodes++
          if (wrongCodes >= codeTries)
            assert.notEqual(openingOf({ ...link, wrongCodes, usedBy }, 'right', now).outcome, 'open')
        }
      }),
    )
  })

  it('sends another code not faster than one a minute, and not without end', () => {
    const sent = { codesSent: 1, codeSentAt: new Date(now.getTime() - 60_000) }
    assert.ok(mayResend(sent, now))
    assert.ok(!mayResend({ ...sent, codeSentAt: new Date(now.getTime() - 59_000) }, now))
    assert.ok(!mayResend({ ...sent, codesSent: mostCodes }, now))
  })
})
