import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { freePlace } from '#shared/free-place.ts'
import { plainDate, weekday } from '#shared/plain-date.ts'
import { hoursOnDay, repeatedDays } from '#shared/repeated-days.ts'
import { checkPlan, checkQuestion, type Pattern, slotStart, slotsIn } from './session.ts'

const pattern: Pattern = {
  firstDay: plainDate('2026-12-04'),
  everyWeeks: 1,
  times: 6,
  from: '13:00',
  until: '15:30',
  slotMinutes: 45,
}

describe('C5 a consult hour', () => {
  it('C5 comes back on its weekday, not on holidays', () => {
    assert.deepEqual(repeatedDays(pattern), ['2026-12-04', '2026-12-11', '2026-12-18', '2027-01-08'])
    assert.deepEqual(repeatedDays({ ...pattern, everyWeeks: 2, times: 3 }), ['2026-12-04', '2026-12-18'])
    assert.equal(weekday(plainDate('2027-01-08')), weekday(pattern.firstDay))
  })

  it('C5 has whole slots only, each beginning where the one before ends', () => {
    assert.equal(slotsIn(pattern), 3)
    const { from } = hoursOnDay(pattern.firstDay, pattern)
    assert.equal(slotStart(from, 45, 1).toISOString(), '2026-12-04T12:00:00.000Z')
    assert.equal(slotStart(from, 45, 3).toISOString(), '2026-12-04T13:30:00.000Z')
  })

  it('C5 gives the lowest free place, never one that is taken, and none when full', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 10 })),
        fc.integer({ min: 1, max: 10 }),
        (taken, capacity) => {
          const place = freePlace(taken, capacity)
          const inside = taken.filter((one) => one <= capacity).length
          assert.equal(place === undefined, inside === capacity)
          if (place === undefined) return
          assert.ok(place <= capacity && !taken.includes(place))
          for (let lower = 1; lower < place; lower++) assert.ok(taken.includes(lower))
        },
      ),
    )
  })

  it('C5 says all faults at once', () => {
    const faults = checkPlan(
      { ...pattern, firstDay: plainDate('2026-11-01'), until: '13:30' },
      { name: '', place: ' ' },
      ['one', 'one'],
      plainDate('2026-11-24'),
    )
    assert.deepEqual(
      faults.map(({ code }) => code),
      [
        'consult-name-missing',
        'consult-place-missing',
        'consult-day-past',
        'consult-hours-wrong',
        'consult-one-organisation',
      ],
    )
    assert.deepEqual(checkPlan(pattern, { name: 'a', place: 'b' }, ['x', 'y'], plainDate('2026-11-24')), [])
    const christmas = { ...pattern, firstDay: plainDate('2026-12-25'), times: 1 }
    assert.equal(
      checkPlan(christmas, { name: 'a', place: 'b' }, ['x', 'y'], plainDate('2026-11-24'))[0]?.code,
      'consult-holiday',
    )
  })

  it('C5 takes no question with a number of a resident', () => {
    assert.equal(checkQuestion(' ')[0]?.code, 'consult-question-missing')
    assert.equal(checkQuestion('Het gaat om 9999 90 019')[0]?.code, 'consult-question-number')
    assert.deepEqual(checkQuestion('Jongen van 19 met € 4.500 schuld'), [])
  })
})
