import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Meeting } from '../contract.ts'
import { datesAhead, filterMeetings, linesOf } from './sort-meetings.ts'

const date = (id: string, day: string, phase: Meeting['dates'][number]['phase'], cancelled = false) => ({
  id,
  startsAt: `${day}T12:00:00.000Z`,
  endsAt: `${day}T14:00:00.000Z`,
  place: '',
  phase,
  cancelled,
  reason: '',
})

function meeting(id: string, dates: Meeting['dates'], more: Partial<Meeting> = {}): Meeting {
  return {
    id,
    kind: 'theme',
    title: id,
    about: '',
    domains: [],
    roles: [],
    organisers: [],
    invited: [],
    leaders: [],
    ledBy: '',
    link: '',
    dates,
    minimum: 1,
    places: 10,
    free: 10,
    waiting: 0,
    signUpUntil: '2026-12-01',
    points: 0,
    mine: 'none',
    runs: false,
    version: 1,
    ...more,
  }
}

describe('C5 the list of meetings', () => {
  it('C5 stands by the next time that goes on, what was comes after, newest first', () => {
    const series = meeting('series', [
      date('1', '2026-11-01', 'over'),
      date('2', '2026-12-01', 'ahead', true),
      date('3', '2026-12-20', 'ahead'),
    ])
    const { coming, past } = linesOf([
      series,
      meeting('off', [date('4', '2026-12-10', 'ahead', true)]),
      meeting('now', [date('5', '2026-11-24', 'begun')]),
      meeting('old', [date('6', '2026-10-01', 'over')]),
      meeting('newer', [date('7', '2026-11-03', 'over')]),
    ])
    assert.deepEqual(
      coming.map((line) => [line.meeting.id, line.date.id, line.number]),
      [
        ['now', '5', 1],
        ['off', '4', 1],
        ['series', '3', 3],
      ],
    )
    assert.deepEqual(
      past.map((line) => line.meeting.id),
      ['newer', 'old'],
    )
    assert.deepEqual(
      datesAhead(series).map(({ id }) => id),
      ['3'],
    )
  })

  it('C5 is filtered by kind, by topic and by what is mine: going, waiting, leading or planned', () => {
    const all = [
      meeting('a', [], { kind: 'training', domains: ['debts'], mine: 'waiting' }),
      meeting('b', [], { domains: ['work'], runs: true }),
      meeting('c', [], { domains: ['debts'] }),
    ]
    const ids = (filter: Parameters<typeof filterMeetings>[1]) =>
      filterMeetings(all, filter).map(({ id }) => id)
    assert.deepEqual(ids({ kind: null, mine: false, domain: '' }), ['a', 'b', 'c'])
    assert.deepEqual(ids({ kind: 'theme', mine: false, domain: '' }), ['b', 'c'])
    assert.deepEqual(ids({ kind: null, mine: true, domain: '' }), ['a', 'b'])
    assert.deepEqual(ids({ kind: null, mine: true, domain: 'debts' }), ['a'])
  })
})
