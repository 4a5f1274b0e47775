import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { agreementStates } from '#slices/agreements/contract'
import { changesBetween, contentFor, type PlanAgreement, type PlanGoal } from './content.ts'

const people = ['rob', 'sanne', 'joris'] as const
const goal = fc.record({
  id: fc.constantFrom('g1', 'g2', 'g3'),
  personId: fc.constantFrom(null, ...people),
  joint: fc.boolean(),
  ownWords: fc.constantFrom('Ik wil werken.', 'Rust in huis.'),
  indicator: fc.constantFrom('', 'uren werk'),
  baseline: fc.constantFrom(null, 0, 5),
  target: fc.constantFrom(null, 20),
  unit: fc.constant(''),
})
const agreement = fc.record({
  id: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
  goalId: fc.constantFrom('g1', 'g2', 'g3'),
  forPersonId: fc.constantFrom(...people),
  promiserId: fc.constantFrom('karin', ...people),
  joint: fc.boolean(),
  title: fc.constantFrom('Cv schrijven', 'Bellen'),
  result: fc.constant(''),
  promiser: fc.constant('iemand'),
  forName: fc.constant('Rob'),
  dueOn: fc.constantFrom('2026-12-01', '2026-12-08'),
  often: fc.constantFrom(null, { unit: 'week' as const, every: 1, firstOn: '2026-12-01' }),
  state: fc.constantFrom(...agreementStates),
  duty: fc.constantFrom(null, { text: 'Werk zoeken.', consequence: 'Minder geld.' }),
})
const unique = <T extends { readonly id: string }>(one: fc.Arbitrary<T>) =>
  fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 5 })
const plan = fc.tuple(unique<PlanGoal>(goal), unique<PlanAgreement>(agreement))

describe('the plan on paper', () => {
  it('D9 shows each member what is theirs or joint and nothing else, and a duty to who has it only', () => {
    let shown = 0
    fc.assert(
      fc.property(plan, fc.constantFrom(...people), ([goals, agreements], me) => {
        const content = contentFor(me, goals, agreements)
        for (const { id, items } of content.goals) {
          const own = goals.find((one) => one.id === id)
          assert.ok(own && (own.joint || own.personId === me || items.length > 0))
          for (const item of items) {
            shown++
            const source = agreements.find((one) => one.id === item.id)
            assert.ok(source)
            assert.ok(source.joint || source.forPersonId === me || source.promiserId === me)
            assert.ok(!['declined', 'cancelled', 'renegotiated'].includes(item.state))
            if (item.duty !== null) assert.equal(source.promiserId, me)
          }
        }
        const readable = agreements.filter(
          (one) =>
            goals.some(({ id }) => id === one.goalId) &&
            (one.joint || one.forPersonId === me || one.promiserId === me) &&
            !['declined', 'cancelled', 'renegotiated'].includes(one.state),
        )
        assert.equal(
          content.goals.flatMap(({ items }) => items).length,
          readable.length,
          'nothing is left out',
        )
      }),
      { numRuns: 400 },
    )
    assert.ok(shown > 50, `only ${shown} agreements were shown`)
  })

  it('D9 says between two versions what came, went and changed, and nothing when they are the same', () => {
    fc.assert(
      fc.property(plan, plan, ([goals, agreements], [laterGoals, laterAgreements]) => {
        const before = contentFor('rob', goals, agreements)
        const after = contentFor('rob', laterGoals, laterAgreements)
        assert.deepEqual(changesBetween(before, before), [])
        const there = changesBetween(before, after)
        const back = changesBetween(after, before)
        const count = (changes: typeof there, kind: string) =>
          changes.filter((one) => one.kind === kind).length
        assert.equal(count(there, 'added'), count(back, 'gone'))
        assert.equal(count(there, 'gone'), count(back, 'added'))
        assert.equal(count(there, 'changed'), count(back, 'changed'))
        const ids = (content: typeof before) =>
          content.goals.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]).sort()
        const gone = new Set(there.filter(({ kind }) => kind === 'gone').map(({ id }) => id))
        const added = there.filter(({ kind }) => kind === 'added').map(({ id }) => id)
        assert.deepEqual([...ids(before).filter((id) => !gone.has(id)), ...added].sort(), ids(after))
      }),
      { numRuns: 300 },
    )
  })

  it('D9 says that something is done repeatedly from now on, and that it no longer is', () => {
    const once: PlanAgreement = {
      ...{ id: 'a1', goalId: 'g1', forPersonId: 'rob', promiserId: 'karin', joint: false },
      ...{ title: 'Bellen', result: '', promiser: 'Karin', forName: 'Rob', dueOn: '2026-12-01' },
      ...{ often: null, state: 'accepted' as const, duty: null },
    }
    const weekly = { ...once, often: { unit: 'week' as const, every: 1, firstOn: '2026-12-01' } }
    const goals: PlanGoal[] = [
      {
        id: 'g1',
        personId: 'rob',
        joint: false,
        ownWords: 'Rust.',
        ...{ indicator: '', unit: '' },
        ...{ baseline: null, target: null },
      },
    ]
    const paper = (one: PlanAgreement) => contentFor('rob', goals, [one])
    for (const [before, after] of [
      [once, weekly],
      [weekly, once],
    ] as const)
      assert.deepEqual(
        changesBetween(paper(before), paper(after)).map(({ kind, fields }) => ({ kind, fields })),
        [{ kind: 'changed', fields: ['often'] }],
      )
  })
})
