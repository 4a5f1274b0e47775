import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { agreementOnTable, draftUntil, goalOnTable, type Sitter, tieOnTable } from './on-the-table.ts'
import { faultsAt, yesFaults, yesTime } from './settle.ts'

const people = ['rob', 'sanne', 'joris', 'ans'] as const
const person = fc.constantFrom(...people)
const sitters: fc.Arbitrary<Sitter[]> = fc.uniqueArray(
  fc.record({ personId: person, shares: fc.boolean() }),
  { selector: ({ personId }) => personId, maxLength: 4 },
)
const goal = fc.record({
  id: fc.constantFrom('g1', 'g2', 'g3'),
  personId: fc.constantFrom(null, ...people),
  joint: fc.boolean(),
  state: fc.constantFrom('open' as const, 'ended' as const),
})
const agreement = fc.record({
  goalId: fc.constantFrom('g1', 'g2', 'g3', 'g4'),
  forPersonId: person,
  promiserKind: fc.constantFrom('resident' as const, 'network' as const, 'worker' as const),
  promiserId: fc.constantFrom(...people, 'karin'),
  joint: fc.boolean(),
})

describe('O1 D9 what may lie on the table', () => {
  it('is joint, or of who sits there and said that it may; nothing else', () => {
    let laid = 0
    fc.assert(
      fc.property(
        sitters,
        fc.array(goal, { maxLength: 6 }),
        fc.array(agreement, { maxLength: 8 }),
        (at, goals, all) => {
          const open = (id: string | null) => at.some(({ personId, shares }) => personId === id && shares)
          const shown = goals.filter((one) => goalOnTable(one, at))
          for (const one of shown) {
            assert.equal(one.state, 'open')
            assert.ok(one.joint || one.personId === null || open(one.personId))
          }
          const ids: ReadonlySet<string> = new Set(shown.map(({ id }) => id))
          for (const one of all.filter((each) => agreementOnTable(each, ids, at))) {
            laid++
            assert.ok(ids.has(one.goalId), 'an agreement lies under its goal')
            if (one.joint) continue
            assert.ok(open(one.forPersonId))
            if (one.promiserKind === 'resident') assert.ok(open(one.promiserId))
          }
        },
      ),
      { numRuns: 500 },
    )
    assert.ok(laid > 50, `only ${laid} agreements lay on the table`)
  })

  it('never grows when somebody takes the own goals back, or leaves', () => {
    fc.assert(
      fc.property(sitters, goal, agreement, person, (at, one, other, who) => {
        const closed = at.map((each) => (each.personId === who ? { ...each, shares: false } : each))
        const gone = at.filter(({ personId }) => personId !== who)
        for (const fewer of [closed, gone]) {
          assert.ok(goalOnTable(one, at) || !goalOnTable(one, fewer))
          const ids = new Set(['g1', 'g2', 'g3', 'g4'])
          assert.ok(agreementOnTable(other, ids, at) || !agreementOnTable(other, ids, fewer))
        }
      }),
    )
  })

  it('shows a tie of who sits there that still holds, and authority never', () => {
    const at = [{ personId: 'rob', shares: false }]
    const tie = { fromId: 'ans', toId: 'rob', kind: 'neighbour', until: null }
    assert.equal(tieOnTable(tie, at), true)
    assert.equal(tieOnTable({ ...tie, kind: 'authority' }, at), false)
    assert.equal(tieOnTable({ ...tie, until: '2026-01-01' }, at), false)
    assert.equal(tieOnTable({ ...tie, toId: 'joris' }, at), false)
  })
})

describe('D2 putting into the plan what was said at the table', () => {
  it('points each fault at its part, and names a part that was changed or is gone', () => {
    const refusal = {
      refused: true as const,
      details: {},
      faults: [{ pointer: '/title', code: 'title-missing' }],
      code: 'invalid-input',
    }
    assert.deepEqual(faultsAt('/agreements/2', refusal), [
      { pointer: '/agreements/2/title', code: 'title-missing' },
    ])
    const bare = (code: string) =>
      faultsAt('/ties/0', { refused: true, code, details: {}, faults: [] })[0]?.code
    assert.deepEqual(
      [bare('version-stale'), bare('not-found'), bare('goal-ended')],
      ['kitchen-table-changed', 'kitchen-table-gone', 'goal-ended'],
    )
  })

  it('takes a yes of who was there only, at a moment between the beginning and now, whatever the clock of the device says', () => {
    const present = new Set(['rob', 'ans'])
    assert.deepEqual(yesFaults([{ personId: 'rob' }, { personId: 'joris' }], present), [
      { pointer: '/saidYes/1/personId', code: 'kitchen-table-stranger' },
    ])
    const opened = new Date('2026-11-24T09:00:00Z')
    const now = new Date('2026-11-24T11:00:00Z')
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true }), (said) => {
        const at = yesTime(said, opened, now)
        assert.ok(at >= opened && at <= now)
        if (said >= opened && said <= now) assert.equal(at.getTime(), said.getTime())
      }),
    )
    assert.equal(draftUntil(opened).toISOString(), '2026-11-27T09:00:00.000Z')
  })
})
