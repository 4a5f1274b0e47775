import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Candidate, type Demand, hasRoom, mostScore, rankCandidates, scoreOf } from './proposal.ts'
import { dealRound, undoObstacle } from './round.ts'

const demand: Demand = { domains: 2, foreignLanguage: true, addedPoints: 4 }
const one: Candidate = {
  name: 'Bo',
  points: 8,
  ceiling: 36,
  knows: [],
  knewIn: null,
  speaks: false,
  near: false,
  tie: null,
}

const candidates = fc.array(
  fc.record({
    id: fc.uuid(),
    name: fc.string({ minLength: 1, maxLength: 6 }),
    points: fc.integer({ min: 0, max: 60 }),
    ceiling: fc.integer({ min: 1, max: 60 }),
    knows: fc.uniqueArray(fc.constantFrom('work', 'debts', 'housing'), { maxLength: 3 }),
    knewIn: fc.option(fc.integer({ min: 2020, max: 2026 })),
    speaks: fc.boolean(),
    near: fc.boolean(),
    tie: fc.option(fc.constantFrom('declared' as const, 'own-circle' as const)),
  }),
  { maxLength: 9 },
)
const demands = fc.record({
  domains: fc.integer({ min: 0, max: 4 }),
  foreignLanguage: fc.boolean(),
  addedPoints: fc.constantFrom(1, 4),
})

describe('B3 who could direct', () => {
  it('puts who knew the household first, then the language, then knowledge, then the lighter load', () => {
    const ranked = rankCandidates(
      [
        { ...one, name: 'Vol', points: 36, knewIn: 2025 },
        one,
        { ...one, name: 'Licht', points: 4 },
        { ...one, name: 'Kundig', knows: ['work'] },
        { ...one, name: 'Taal', speaks: true },
        { ...one, name: 'Bekend', knewIn: 2024 },
        { ...one, name: 'Buur', knewIn: 2026, speaks: true, tie: 'declared' },
      ],
      demand,
    )
    assert.deepEqual(
      ranked.map(({ name }) => name),
      ['Bekend', 'Taal', 'Kundig', 'Licht', 'Bo', 'Vol', 'Buur'],
    )
  })

  it('keeps everybody, never puts a tie before somebody without, nor who is full before who has room', () => {
    fc.assert(
      fc.property(candidates, demands, (people, asked) => {
        const ranked = rankCandidates(people, asked)
        assert.equal(new Set(ranked).size, new Set(people).size)
        ranked.forEach((later, index) => {
          for (const earlier of ranked.slice(0, index)) {
            if (earlier.tie !== null) assert.notEqual(later.tie, null)
            if (earlier.tie === later.tie && !hasRoom(earlier, asked)) assert.ok(!hasRoom(later, asked))
          }
        })
      }),
    )
  })

  it('never scores somebody lower for knowing, speaking, being near or having known, nor above the most', () => {
    fc.assert(
      fc.property(candidates, demands, (people, asked) => {
        for (const person of people) {
          const score = scoreOf(person, asked)
          assert.ok(score >= 0)
          if (person.knows.length <= asked.domains) assert.ok(score <= mostScore(asked))
          for (const better of [
            { ...person, speaks: true },
            { ...person, near: true },
            { ...person, knewIn: 2026 },
            { ...person, knows: ['work', 'debts', 'housing'] },
            { ...person, points: Math.max(0, person.points - 3) },
          ])
            assert.ok(scoreOf(better, asked) >= score)
        }
      }),
    )
  })
})

describe('B3 several at once', () => {
  it('deals every report once, never to a tie and never over a ceiling, whatever the loads', () => {
    fc.assert(
      fc.property(candidates, demands, fc.integer({ min: 0, max: 30 }), (people, asked, count) => {
        const waiting = Array.from({ length: count }, (_, index) => ({
          reportId: `r${index}`,
          demand: asked,
          candidates: people,
        }))
        const dealt = dealRound(waiting)
        assert.deepEqual(
          dealt.map(({ reportId }) => reportId),
          waiting.map(({ reportId }) => reportId),
        )
        for (const person of people) {
          const got = dealt.filter(({ to }) => to?.id === person.id)
          if (got.length === 0) continue
          assert.equal(person.tie, null)
          const after = person.points + got.length * asked.addedPoints
          assert.ok(after <= person.ceiling)
          assert.equal(got.at(-1)?.pointsAfter, after)
        }
        const free = people.some((person) => {
          const got = dealt.filter(({ to }) => to?.id === person.id).length
          return person.tie === null && person.points + (got + 1) * asked.addedPoints <= person.ceiling
        })
        if (free)
          assert.ok(
            dealt.every(({ to }) => to !== null),
            'nobody is left waiting while there is room',
          )
      }),
    )
  })

  it('can be taken back by who did it, within ten minutes, while nobody has begun', () => {
    const round = { decidedAt: new Date('2026-11-24T08:00:00Z'), decidedBy: 'henk', undoneAt: null }
    const soon = new Date('2026-11-24T08:10:00Z')
    assert.equal(undoObstacle(round, soon, 'henk', 0), undefined)
    assert.equal(undoObstacle(round, soon, 'henk', 1), 'round-worked-on')
    assert.equal(undoObstacle(round, soon, 'anders', 0), 'round-not-yours')
    assert.equal(undoObstacle(round, new Date(soon.getTime() + 1), 'henk', 0), 'round-too-late')
    assert.equal(undoObstacle({ ...round, undoneAt: soon }, soon, 'henk', 0), 'round-undone')
  })
})
