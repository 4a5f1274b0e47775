import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesGone, minutesLeft, segmentsOf } from './clock.ts'
import { readTime } from './plan-content.ts'

const point = (number: number, minutes: number) => ({
  id: String(number),
  number,
  agreementId: null,
  title: `punt ${number}`,
  minutes,
  mark: null,
  days: 0,
  state: 'open' as const,
  facts: null,
  turns: [],
  decisions: [],
})
const table = {
  points: [point(1, 15), point(2, 15), point(3, 10)],
  startsAt: '2026-11-24T13:00:00.000Z',
  startedAt: '2026-11-24T13:02:00.000Z',
  endedAt: null,
  extraMinutes: 0,
}
const at = (time: string): Date => new Date(`2026-11-24T${time}:00Z`)

test('D6 the clock runs from when the table began, over the points and reading back', () => {
  const segments = segmentsOf(table, at('13:22'))
  assert.deepEqual(
    segments.map(({ number, minutes, gone }) => [number, minutes, gone]),
    [
      [1, 15, 15],
      [2, 15, 5],
      [3, 10, 0],
      [null, 5, 0],
    ],
  )
  assert.equal(segments[1]?.from.toISOString(), '2026-11-24T13:17:00.000Z')
})

test('D6 five minutes more come at the end, and time stands still before the begin and after the end', () => {
  assert.equal(segmentsOf({ ...table, extraMinutes: 5 }, at('13:02')).at(-1)?.minutes, 10)
  assert.equal(minutesGone({ ...table, startedAt: null }, at('18:00')), 0)
  assert.equal(minutesGone({ ...table, endedAt: '2026-11-24T13:32:00.000Z' }, at('18:00')), 30)
})

test('D6 a point counts only the minutes in which it was on the table', () => {
  const turns = [
    { from: '2026-11-24T13:02:00.000Z', until: '2026-11-24T13:08:00.000Z' },
    { from: '2026-11-24T13:20:00.000Z', until: null },
  ]
  assert.equal(minutesLeft({ turns, minutes: 15 }, at('13:22')), 7)
  assert.equal(minutesLeft({ turns, minutes: 5 }, at('13:22')), -3)
})

test('D6 a time may be typed as it is said', () => {
  assert.deepEqual(['14.00', '9:05', '14', ' 7.30 '].map(readTime), ['14:00', '09:05', '14:00', '07:30'])
  for (const wrong of ['', '25.00', '14.60', 'twee uur', '1400'])
    assert.equal(readTime(wrong), undefined, wrong)
})
