import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type HouseholdChange, householdFaults, keepsSeat, nameFault, tidyName } from './household.ts'

const today = '2026-11-22' as PlainDate
const since = '2026-09-13' as PlainDate
const now = { centralId: 'rob', members: ['rob', 'sanne', 'joris'].map((id) => ({ id, since })) }
const nothing: HouseholdChange = { leaves: [], joins: [], together: false }

function faults(change: Partial<HouseholdChange>): string[] {
  return householdFaults(now, { ...nothing, ...change }, today).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  )
}

describe('the name of a household', () => {
  it('C1 is something, and something else than before, however it is spaced', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, name) => {
        const fault = nameFault(tidyName(before), name)
        if (tidyName(name) === '') return fault?.code === 'household-name-missing'
        if (tidyName(name) === tidyName(before)) return fault?.code === 'household-nothing-changes'
        return fault === undefined
      }),
    )
    assert.equal(tidyName('  Van der \t Berg '), 'Van der Berg')
    assert.equal(nameFault('Terpstra', 'Terpstra ')?.code, 'household-nothing-changes')
  })
})

describe('a change of the household', () => {
  it('C1 lets somebody leave or come, and tells all faults at once', () => {
    assert.deepEqual(faults({ leaves: [{ personId: 'joris', on: today }] }), [])
    assert.deepEqual(faults({ joins: [{ name: 'Baby', from: today, elsewhere: 'moved' }] }), [])
    assert.deepEqual(faults({}), [' household-nothing-changes'])
    assert.deepEqual(
      faults({
        leaves: [
          { personId: 'ben', on: today },
          { personId: 'joris', on: addDays(today, 1) },
          { personId: 'sanne', on: addDays(since, -1) },
        ],
        joins: [
          { personId: undefined, name: ' ', from: addDays(today, 1), elsewhere: 'both' },
          { personId: 'rob', name: '', from: today, elsewhere: 'moved' },
        ],
      }),
      [
        '/leaves/0/personId member-unknown',
        '/leaves/1/on household-day-wrong',
        '/leaves/2/on household-day-wrong',
        '/joins/0/name name-missing',
        '/joins/0/from household-day-wrong',
        '/joins/1/personId household-member-already',
      ],
    )
  })

  it('C1 never loses whom the case is about', () => {
    const leaves = [{ personId: 'rob', on: today }]
    assert.deepEqual(faults({ leaves }), ['/centralPersonId household-central-leaves'])
    assert.deepEqual(faults({ leaves, centralPersonId: 'rob' }), [
      '/centralPersonId household-central-unknown',
    ])
    assert.deepEqual(faults({ leaves, centralPersonId: 'sanne' }), [])
    const all = ['rob', 'sanne', 'joris'].map((personId) => ({ personId, on: today }))
    assert.deepEqual(faults({ leaves: all }), ['/leaves household-empty'])
  })

  it('C1 splits only with somebody who goes', () => {
    assert.deepEqual(faults({ together: true, centralPersonId: 'sanne' }), [
      '/together household-split-nobody',
    ])
  })

  it('C1 random changes that are allowed keep a household with its central person and nobody twice', () => {
    const ids: fc.Arbitrary<string> = fc.constantFrom('rob', 'sanne', 'joris', 'ben', 'marja')
    const change = fc.record({
      leaves: fc.array(fc.record({ personId: ids, on: fc.constant(today) }), { maxLength: 4 }),
      joins: fc.array(
        fc.record({
          personId: fc.option(ids, { nil: undefined }),
          name: fc.constantFrom('', 'Nieuw'),
          from: fc.constant(today),
          elsewhere: fc.constantFrom('moved' as const, 'both' as const),
        }),
        { maxLength: 3 },
      ),
      together: fc.boolean(),
      centralPersonId: fc.option(ids, { nil: undefined }),
    })
    let allowed = 0
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        let members: string[] = now.members.map(({ id }) => id)
        let centralId = now.centralId
        let added = 0
        for (const one of changes) {
          const at = { centralId, members: members.map((id) => ({ id, since })) }
          if (householdFaults(at, one, today).length > 0) continue
          allowed++
          const left = one.leaves.map(({ personId }) => personId)
          members = members.filter((id) => !left.includes(id))
          for (const { personId } of one.joins) {
            added++
            members.push(personId ?? `new-${added}`)
          }
          centralId = one.centralPersonId ?? centralId
          assert.ok(members.includes(centralId))
          assert.equal(new Set(members).size, members.length)
        }
      }),
      { numRuns: 1500 },
    )
    assert.ok(allowed > 50, `only ${allowed} changes were allowed: the property says too little`)
  })

  it('C1 leaves somebody their look at the plan as long as something in it is theirs', () => {
    assert.equal(keepsSeat(0), false)
    assert.equal(keepsSeat(1), true)
  })
})
