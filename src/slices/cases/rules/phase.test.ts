import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isRefusal } from '#shared/refusal.ts'
import { casePhases, caseTable, decideClosing, mayMoveTo } from './phase.ts'
import { seatRoles, seatScopes } from './seat.ts'

describe('D12 phases of a case', () => {
  it('have a row each, may be skipped, and end at closed', () => {
    assert.deepEqual(Object.keys(caseTable), [...casePhases])
    assert.ok(mayMoveTo('opened', 'carrying-out'))
    assert.ok(!mayMoveTo('carrying-out', 'opened'))
    for (const phase of casePhases) assert.ok(!mayMoveTo('closed', phase))
  })

  it('D8 closes with a result per goal and no promise left hanging', () => {
    const facts = { phase: 'evaluating', openAgreements: 0, goals: 2, goalsWithoutResult: 0 } as const
    assert.deepEqual(decideClosing(facts), { phase: 'closed' })
    const hanging = decideClosing({ ...facts, openAgreements: 2 })
    assert.ok(
      isRefusal(hanging) && hanging.code === 'case-has-open-agreements' && hanging.details.count === 2,
    )
    assert.ok(isRefusal(decideClosing({ ...facts, goalsWithoutResult: 1 })))
    assert.ok(isRefusal(decideClosing({ ...facts, phase: 'closed' })))
  })
})

describe('C2 C3 seats', () => {
  it('give a scope to every role; “known” opens nothing', () => {
    for (const role of seatRoles) assert.ok(['case', 'own', 'none'].includes(seatScopes[role]))
    assert.equal(seatScopes.known, 'none')
    assert.equal(seatScopes.partner, 'own')
  })
})
