import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { clockTimeOf, instantOf } from '#shared/local-time.ts'
import { dayOf, type PlainDate, plainDate } from '#shared/plain-date.ts'
import { type Availability, firstSlots, intersect, type Span, subtract, workSpans } from './slots.ts'

const today = plainDate('2026-11-24')
const span = (day: string, from: string, until: string): Span => ({
  from: instantOf(day as PlainDate, from).getTime(),
  until: instantOf(day as PlainDate, until).getTime(),
})
const hours = (weekday: number, from: string, until: string) => ({
  weekday,
  from,
  until,
  fromDate: plainDate('2026-01-01'),
  untilDate: null,
})
const free: Availability = { hours: [], extra: [], absent: [], busy: [] }
const nadia: Availability = {
  ...free,
  hours: [hours(2, '09:00', '12:00'), hours(2, '13:00', '17:00'), hours(4, '09:00', '17:00')],
}
const elif: Availability = { ...free, hours: [hours(2, '11:00', '15:00'), hours(5, '09:00', '17:00')] }
const wanted = { minutes: 60, after: instantOf(today, '08:00'), days: 14, count: 4 }
const shown = (slots: readonly Date[]) => slots.map((at) => `${dayOf(at)} ${clockTimeOf(at)}`)

describe('B8 the first free moments', () => {
  it('are those at which both are at work, over posts and employers', () => {
    assert.deepEqual(shown(firstSlots([nadia, elif], wanted, today)), [
      '2026-11-24 11:00',
      '2026-11-24 13:00',
      '2026-11-24 14:00',
      '2026-12-01 11:00',
    ])
  })

  it('leave out what is booked or taken off, and take in what was added', () => {
    const booked = {
      ...nadia,
      busy: [span('2026-11-24', '11:30', '13:30')],
      absent: [span('2026-12-01', '00:00', '23:59')],
    }
    const added = { ...elif, extra: [span('2026-11-26', '15:00', '17:00')] }
    assert.deepEqual(shown(firstSlots([booked, added], wanted, today)), [
      '2026-11-24 13:30',
      '2026-11-26 15:00',
      '2026-11-26 16:00',
    ])
  })

  it('know no holidays as working days', () => {
    const friday = { ...free, hours: [hours(5, '09:00', '17:00')] }
    const slots = firstSlots(
      [friday],
      { ...wanted, count: 1, after: instantOf(plainDate('2026-12-25'), '00:00') },
      plainDate('2026-12-25'),
    )
    assert.equal(slots.length, 0, 'Christmas Day and New Year’s Day are Fridays')
  })

  it('mean nine o’clock on the clock on both sides of the nights on which it moves', () => {
    const sunday = { ...free, hours: [hours(7, '09:00', '11:00')] }
    for (const [day, utc] of [
      ['2026-10-18', '07'],
      ['2026-10-25', '08'],
      ['2027-03-21', '08'],
      ['2027-04-04', '07'],
    ] as const) {
      const [first] = firstSlots([sunday], { ...wanted, after: new Date(0), days: 1 }, plainDate(day))
      assert.equal(first?.toISOString(), `${day}T${utc}:00:00.000Z`)
    }
    assert.equal(
      workSpans({ ...free, hours: [hours(7, '00:00', '06:00')] }, plainDate('2026-10-25'))[0]?.until,
      instantOf(plainDate('2026-10-25'), '06:00').getTime(),
    )
  })

  const aSpan = fc
    .tuple(fc.integer({ min: 0, max: 14 * 96 }), fc.integer({ min: 1, max: 30 }))
    .map(([from, length]) => {
      const start = instantOf(today, '00:00').getTime() + from * 900_000
      return { from: start, until: start + length * 900_000 }
    })
  const aWorker = fc.record({
    hours: fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: 7 }),
          fc.integer({ min: 7, max: 12 }),
          fc.integer({ min: 1, max: 9 }),
        )
        .map(([day, from, length]) =>
          hours(day, `${String(from).padStart(2, '0')}:00`, `${String(from + length).padStart(2, '0')}:00`),
        ),
      { maxLength: 6 },
    ),
    extra: fc.array(aSpan, { maxLength: 3 }),
    absent: fc.array(aSpan, { maxLength: 3 }),
    busy: fc.array(aSpan, { maxLength: 6 }),
  })

  it('never meet a booking, always lie in everybody’s working time, and come in order', () => {
    fc.assert(
      fc.property(
        fc.array(aWorker, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(15, 30, 45, 60, 90),
        (workers, minutes) => {
          const slots = firstSlots(workers, { ...wanted, minutes, count: 6 }, today)
          assert.deepEqual(
            slots,
            slots.toSorted((a, b) => a.getTime() - b.getTime()),
          )
          for (const slot of slots) {
            const from = slot.getTime()
            const until = from + minutes * 60_000
            for (const worker of workers) {
              assert.ok(!worker.busy.some((taken) => taken.from < until && from < taken.until))
              assert.ok(
                workSpans(worker, dayOf(slot)).some((open) => open.from <= from && until <= open.until),
              )
            }
          }
        },
      ),
    )
  })

  it('are the same whoever is asked first', () => {
    fc.assert(
      fc.property(aWorker, aWorker, (a, b) => {
        assert.deepEqual(firstSlots([a, b], wanted, today), firstSlots([b, a], wanted, today))
      }),
    )
  })

  it('B8 what is left and what was taken make up the whole', () => {
    fc.assert(
      fc.property(fc.array(aSpan, { maxLength: 5 }), fc.array(aSpan, { maxLength: 5 }), (spans, taken) => {
        const length = (list: readonly Span[]) => list.reduce((sum, { from, until }) => sum + until - from, 0)
        assert.equal(
          length(subtract(spans, taken)) + length(intersect(intersect(spans, spans), taken)),
          length(intersect(spans, spans)),
        )
      }),
    )
  })
})
