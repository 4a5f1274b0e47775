import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { activities } from './activities.ts'
import { policyRows, roles } from './policy.ts'

describe('O1 the policy table', () => {
  it('gives one answer per operation and role', () => {
    const seen = new Set<string>()
    for (const row of policyRows) {
      for (const role of row.roles) {
        const key = `${row.operation} ${role}`
        assert.ok(!seen.has(key), key)
        seen.add(key)
      }
    }
  })

  it('knows every role and every purpose it speaks of, and has a rule id of its own per row', () => {
    for (const row of policyRows) {
      for (const role of row.roles) assert.ok(roles.includes(role), role)
      assert.ok(activities[row.activity])
    }
    assert.equal(new Set(policyRows.map(({ rule }) => rule)).size, policyRows.length)
  })

  it('opens plan content (K3 and up) to nobody without a tie', () => {
    for (const row of policyRows) {
      const content = row.classes.some((fieldClass) => ['K3', 'K4', 'K5', 'K6'].includes(fieldClass))
      if (content && !row.roles.includes('system')) assert.notEqual(row.tie, 'none', row.operation)
    }
  })
})
