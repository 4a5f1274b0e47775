import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#shared/plain-date.ts'
import { relationKinds } from '#slices/people/contract'
import { custodyOf, type NewTie, sameTie, seenFrom, type Tie, type TiedPerson, tieFaults } from './family.ts'

const today = '2026-11-22' as PlainDate
const people = new Map<string, TiedPerson>([
  ['oma', { birthYear: 1948, age: 78 }],
  ['rob', { birthYear: 1975, age: 51 }],
  ['sanne', { birthYear: 2009, age: 17 }],
  ['joris', { birthYear: 2006, age: 20 }],
  ['ben', { birthYear: null, age: null }],
])

function codes(tie: Partial<NewTie>, others: readonly Tie[] = []): string[] {
  const whole: NewTie = { fromId: 'rob', toId: 'sanne', kind: 'parent', since: null, ...tie }
  return tieFaults(whole, others, people, today).map(({ code }) => code)
}

describe('a tie between two people', () => {
  it('C1 is between two known people, began today or earlier, and stands once', () => {
    assert.deepEqual(codes({}), [])
    assert.deepEqual(codes({ toId: 'rob' }), ['tie-same-person', 'tie-parent-younger'])
    assert.deepEqual(codes({ fromId: 'nobody', since: '2027-01-01' as PlainDate }), [
      'tie-person-unknown',
      'tie-future',
    ])
    assert.deepEqual(codes({}, [{ fromId: 'sanne', toId: 'rob', kind: 'child' }]), ['tie-known'])
    assert.deepEqual(codes({ kind: 'friend' }, [{ fromId: 'sanne', toId: 'rob', kind: 'friend' }]), [
      'tie-known',
    ])
  })

  it('C1 does not contradict another: nobody is parent and child of the same person, or partner and former partner', () => {
    assert.deepEqual(
      codes({ fromId: 'ben', toId: 'joris' }, [{ fromId: 'joris', toId: 'ben', kind: 'parent' }]),
      ['tie-contradicts'],
    )
    const was: Tie = { fromId: 'ben', toId: 'rob', kind: 'former-partner' }
    assert.deepEqual(codes({ fromId: 'rob', toId: 'ben', kind: 'partner' }, [was]), ['tie-contradicts'])
    assert.deepEqual(codes({ kind: 'carer' }, [{ fromId: 'rob', toId: 'sanne', kind: 'parent' }]), [])
    assert.deepEqual(codes({ kind: 'authority' }, [{ fromId: 'rob', toId: 'sanne', kind: 'parent' }]), [])
  })

  it('C1 knows that a parent is older than the child, and that nobody has authority over who is of age', () => {
    assert.deepEqual(codes({ fromId: 'sanne', toId: 'rob' }), ['tie-parent-younger'])
    assert.deepEqual(codes({ fromId: 'rob', toId: 'sanne', kind: 'child' }), ['tie-parent-younger'])
    assert.deepEqual(codes({ fromId: 'ben', toId: 'rob' }), [], 'an unknown year says nothing')
    assert.deepEqual(codes({ toId: 'joris', kind: 'authority' }), ['tie-authority-of-age'])
  })

  it('C4 is the same however it is written down, and reads from both sides', () => {
    const kind = fc.constantFrom(...relationKinds)
    fc.assert(
      fc.property(kind, (one) => {
        const tie: Tie = { fromId: 'a', toId: 'b', kind: one }
        const seen = seenFrom('b', tie)
        assert.equal(seenFrom('a', tie), one)
        if (one === 'parent' || one === 'child') {
          assert.notEqual(seen, one)
          assert.equal(sameTie({ fromId: 'b', toId: 'a', kind: seen }), sameTie(tie))
        } else assert.equal(seen, one)
      }),
    )
  })

  it('C4 random ties that were let in never contradict each other', () => {
    const ids = ['oma', 'rob', 'sanne', 'joris', 'ben'] as const
    const one = fc.record({
      fromId: fc.constantFrom(...ids),
      toId: fc.constantFrom(...ids),
      kind: fc.constantFrom(...relationKinds),
      since: fc.constant(null),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (wanted) => {
        const let_in: Tie[] = []
        for (const tie of wanted) if (tieFaults(tie, let_in, people, today).length === 0) let_in.push(tie)
        assert.equal(new Set(let_in.map(sameTie)).size, let_in.length, 'each stands once')
        const has = (fromId: string, toId: string, ...kinds: readonly string[]): boolean =>
          let_in.some((tie) => tie.fromId === fromId && tie.toId === toId && kinds.includes(tie.kind))
        for (const a of ids)
          for (const b of ids) {
            const elder = has(a, b, 'parent') || has(b, a, 'child')
            const younger = has(b, a, 'parent') || has(a, b, 'child')
            assert.ok(!(elder && younger), `${a} is both parent and child of ${b}`)
            const couple = has(a, b, 'partner') || has(b, a, 'partner')
            const parted = has(a, b, 'former-partner') || has(b, a, 'former-partner')
            assert.ok(
              !(couple && (parted || elder || younger)),
              `${a} and ${b} are a couple and something else`,
            )
          }
      }),
      { numRuns: 300 },
    )
  })
})

describe('authority over children', () => {
  const ties: Tie[] = [
    { fromId: 'rob', toId: 'kid', kind: 'authority' },
    { fromId: 'ex', toId: 'kid', kind: 'authority' },
    { fromId: 'rob', toId: 'teen', kind: 'authority' },
    { fromId: 'rob', toId: 'sanne', kind: 'authority' },
  ]
  it('C1 tells per minor who has it and who consents to youth help: under 12, 12 to 16, from 16', () => {
    const members = [
      { id: 'kid', age: 11 },
      { id: 'teen', age: 12 },
      { id: 'fifteen', age: 15 },
      { id: 'sanne', age: 16 },
      { id: 'joris', age: 18 },
      { id: 'ben', age: null },
    ]
    assert.deepEqual(custodyOf(members, ties), [
      { childId: 'kid', holderIds: ['ex', 'rob'], consent: 'holders' },
      { childId: 'teen', holderIds: ['rob'], consent: 'child-and-holders' },
      { childId: 'fifteen', holderIds: [], consent: 'unknown' },
      { childId: 'sanne', holderIds: ['rob'], consent: 'child' },
    ])
  })
})
