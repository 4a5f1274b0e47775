import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addDays, plainDate } from '#shared/plain-date.ts'
import type { CalendarView } from '../contract.ts'
import { hourOfInstant, hoursShown, mondayOf, weekDays, weekFor } from './week.ts'

const monday = plainDate('2026-11-23')
const empty: CalendarView = {
  appointments: [],
  exceptions: [],
  pattern: [],
  posts: [],
  subscribedSince: null,
  days: Array.from({ length: 7 }, (_, index) => ({ day: addDays(monday, index), holiday: null, hours: [] })),
}

describe('B8 the week on the screen', () => {
  it('begins on Monday, also for a Sunday', () => {
    assert.equal(mondayOf(plainDate('2026-11-29')), monday)
    assert.equal(mondayOf(monday), monday)
    assert.equal(weekFor(plainDate('2026-11-27')), monday)
    assert.equal(weekFor(plainDate('2026-11-28')), addDays(monday, 7), 'the week to come')
  })

  it('shows the weekend only when there is something on it, and as many hours as are needed', () => {
    assert.equal(weekDays(empty).length, 5)
    const saturday = {
      day: '2026-11-28',
      holiday: null,
      hours: [{ from: '07:30', until: '19:15', place: '', at: '' }],
    }
    const days = weekDays({ ...empty, days: [...empty.days.slice(0, 5), saturday] })
    assert.equal(days.length, 6)
    assert.deepEqual(hoursShown(days), { from: 7, until: 20 })
    assert.deepEqual(hoursShown(weekDays(empty)), { from: 8, until: 17 })
  })

  it('places by the clock on the wall, also after the night on which it moved', () => {
    assert.equal(hourOfInstant('2026-10-24T07:30:00Z'), 9.5)
    assert.equal(hourOfInstant('2026-10-26T08:30:00Z'), 9.5)
  })
})
