import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, type PlainDate, plainDate } from '#shared/plain-date.ts'
import { findingKinds, isOverlap, type LookedStep, look, spanOf } from './look.ts'

const today = plainDate('2026-11-24')
const day = (text: string | null) => (text === null ? null : plainDate(text))
const organisations = [
  { id: 'werkplein', seated: true, goneSince: null },
  { id: 'cjg', seated: true, goneSince: null },
  { id: 'school', seated: false, goneSince: null },
  { id: 'weg', seated: true, goneSince: plainDate('2026-11-01') },
]
let made = 0
const step = (from: string | null, until: string | null, more: Partial<LookedStep> = {}): LookedStep => ({
  id: `s${++made}`,
  code: null,
  name: `Stap ${made}`,
  personId: 'rob',
  lifeDomains: ['work'],
  state: 'planned',
  organisationId: 'werkplein',
  fromOn: day(from),
  untilOn: day(until),
  begunOn: null,
  endedOn: null,
  ...more,
})
const kinds = (...steps: LookedStep[]) => look(steps, organisations, today).map(({ kind }) => kind)

describe('C8 gaps', () => {
  it('C8 nobody answers for a step, or somebody without a seat, or who is gone; not for what is over', () => {
    assert.deepEqual(kinds(step(null, null, { organisationId: null })), ['nobody'])
    assert.deepEqual(kinds(step(null, null, { organisationId: 'school' })), ['no-seat'])
    assert.deepEqual(kinds(step(null, null, { organisationId: 'weg' })), ['gone'])
    assert.deepEqual(kinds(step(null, null, { organisationId: 'elders' })), ['no-seat'])
    assert.deepEqual(kinds(step(null, null)), [])
    assert.deepEqual(kinds(step(null, null, { organisationId: null, state: 'skipped', endedOn: today })), [])
  })

  it('C8 days on which nobody has the ball, from today on, weekends left out', () => {
    const [a, b] = [step('2026-11-02', '2026-12-04'), step('2026-12-14', '2027-01-15')]
    const [found, ...more] = look([a, b], organisations, today)
    assert.deepEqual(more, [])
    assert.deepEqual(
      [found?.kind, found?.from, found?.until, found?.stepIds],
      ['no-ball', '2026-12-05', '2026-12-13', [a.id, b.id]],
    )
    const friday = step('2026-11-02', '2026-12-04')
    assert.deepEqual(kinds(friday, step('2026-12-07', '2027-01-15')), [], 'a weekend is no gap')
    assert.deepEqual(kinds(step('2026-10-01', '2026-10-09'), step('2026-11-23', '2026-12-09')), [], 'over')
    const third = step('2026-12-01', '2026-12-14', { lifeDomains: ['parenting'], organisationId: 'cjg' })
    assert.deepEqual(kinds(a, b, third), [], 'another has it')
  })

  it('C8 a step that runs past its day still has the ball', () => {
    const late = step('2026-11-02', '2026-11-10', { state: 'running', begunOn: day('2026-11-02') })
    assert.deepEqual(spanOf(late, today), { from: '2026-11-02', until: today })
    assert.deepEqual(kinds(late, step('2026-11-25', '2026-12-10')), [])
    assert.deepEqual(kinds(late, step('2026-11-27', '2026-12-10')), ['no-ball'])
  })
})

describe('C8 overlaps', () => {
  const work = step('2026-11-02', '2026-12-04')
  it('C8 two organisations answer for the same life domain on the same days', () => {
    const coach = step('2026-12-01', '2027-01-15', { organisationId: 'cjg', lifeDomains: ['income', 'work'] })
    const [found] = look([work, coach], organisations, today)
    assert.deepEqual(
      [found?.kind, found?.from, found?.until, found?.lifeDomains, found?.organisationIds],
      ['two-at-once', '2026-12-01', '2026-12-04', ['work'], ['werkplein', 'cjg']],
    )
    assert.deepEqual(kinds(work, { ...coach, organisationId: 'werkplein' }), [], 'one hand')
    assert.deepEqual(kinds(work, { ...coach, lifeDomains: ['housing'] }), [], 'another domain')
    assert.deepEqual(kinds(work, { ...coach, personId: 'sanne' }), [], 'somebody else')
    assert.deepEqual(kinds(work, { ...coach, personId: null }), ['two-at-once'], 'the whole household')
    assert.deepEqual(kinds(work, { ...coach, state: 'done', begunOn: today, endedOn: today }), [], 'over')
  })

  it('C8 the same step twice, by its code or by its name', () => {
    const first = step(null, null, { name: 'Intake' })
    assert.deepEqual(kinds(first, step(null, null, { name: ' intake ', organisationId: 'cjg' })), ['twice'])
    const coded = { code: 'work-talk' }
    assert.deepEqual(kinds(step(null, null, coded), step(null, null, coded)), ['twice'])
    assert.deepEqual(kinds(step(null, null, coded), step(null, null, { ...coded, personId: 'sanne' })), [])
  })
})

it('C8 whatever the route: no finding about what is over, every finding names its steps, and a covered day is no gap', () => {
  const length = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null })
  const one = fc.record({
    from: fc.option(fc.integer({ min: -30, max: 30 }), { nil: null }),
    length,
    state: fc.constantFrom('planned', 'running', 'done', 'skipped', 'withdrawn'),
    organisationId: fc.constantFrom(null, 'werkplein', 'cjg', 'school', 'weg'),
    personId: fc.constantFrom(null, 'rob', 'sanne'),
    name: fc.constantFrom('Intake', 'Gesprek', 'Hulp'),
    lifeDomains: fc.subarray(['work', 'income', 'housing'], { minLength: 1 }),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 8 }), (drawn) => {
      const steps = drawn.map(({ from, length, state, ...rest }, index): LookedStep => {
        const fromOn = from === null ? null : addDays(today, from)
        const untilOn = fromOn && length !== null ? addDays(fromOn, length) : null
        const begunOn = state === 'running' || state === 'done' ? (fromOn ?? today) : null
        const endedOn = state !== 'planned' && state !== 'running' ? (untilOn ?? begunOn ?? today) : null
        return { id: String(index), code: null, state, fromOn, untilOn, begunOn, endedOn, ...rest }
      })
      const found = look(steps, organisations, today)
      const covered = (at: PlainDate) =>
        steps.some((step) => {
          const span = spanOf(step, today)
          return span !== null && span.from <= at && at <= span.until
        })
      for (const finding of found) {
        assert.ok(findingKinds.includes(finding.kind))
        assert.ok(finding.stepIds.length >= 1 && finding.stepIds.every((id) => steps[Number(id)]))
        if (finding.kind !== 'no-ball')
          for (const id of finding.stepIds)
            assert.ok(
              ['planned', 'running'].includes(steps[Number(id)]?.state ?? ''),
              'what is over is let be',
            )
        if (isOverlap(finding.kind)) assert.equal(finding.stepIds.length, 2)
        if (finding.kind !== 'no-ball' || !finding.from || !finding.until) continue
        assert.ok(finding.from >= today && finding.from <= finding.until)
        for (let at = finding.from; at <= finding.until; at = addDays(at, 1)) assert.ok(!covered(at), at)
      }
    }),
    { numRuns: 300 },
  )
})
