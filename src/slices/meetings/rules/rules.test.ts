import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { plainDate } from '#shared/plain-date.ts'
import type { Refusal } from '#shared/refusal.ts'
import { checkPoint, inOtherOrder } from './agenda.ts'
import { checkNewMeeting, type NewMeeting } from './plan.ts'
import { hoursOf, type RecordLine, totals } from './record.ts'
import { checkAttendance, checkSignUp, datesAhead, type OpenTo } from './taking-part.ts'

const today = plainDate('2026-11-24')
const now = new Date('2026-11-24T08:15:00Z')
const meeting: NewMeeting = {
  kind: 'theme',
  title: 'Schulden en schaamte',
  about: '',
  place: 'CJG',
  link: '',
  ledBy: '',
  leaderIds: ['nadia'],
  memberIds: [],
  minimum: 4,
  places: 20,
  signUpUntil: null,
  firstDay: plainDate('2026-12-03'),
  everyWeeks: 1,
  times: 1,
  from: '13:00',
  until: '15:00',
}
const codes = (more: Partial<NewMeeting>): string[] =>
  checkNewMeeting({ ...meeting, ...more }, today).map(({ code }) => code)

describe('C5 planning a meeting', () => {
  it('C5 says all faults at once', () => {
    assert.deepEqual(codes({}), [])
    assert.deepEqual(
      codes({
        title: ' ',
        about: 'Over 9999 90 019',
        place: '',
        leaderIds: [],
        firstDay: plainDate('2026-11-23'),
        until: '13:00',
        minimum: 21,
        signUpUntil: plainDate('2026-11-22'),
        memberIds: ['elif'],
      }),
      [
        'meeting-title-missing',
        'meeting-number',
        'meeting-place-missing',
        'meeting-day-past',
        'meeting-hours-wrong',
        'meeting-leader-missing',
        'meeting-has-no-members',
        'meeting-minimum-high',
        'sign-up-day-wrong',
      ],
    )
  })

  it('C5 takes an outside leader and an online address instead, but no address that runs something', () => {
    assert.deepEqual(
      codes({ leaderIds: [], ledBy: 'Trimbos', place: '', link: 'https://rondveld.example/x' }),
      [],
    )
    for (const link of ['javascript:alert(1)', 'http://x.example', 'data:text/html,x', 'https://a b'])
      assert.deepEqual(codes({ link }), ['meeting-link-wrong'], link)
  })

  it('C5 passes over holidays, and says when nothing is left', () => {
    assert.deepEqual(codes({ firstDay: plainDate('2026-12-25') }), ['meeting-holiday'])
  })

  it('C5 an intervision group is four to eight people, led from outside the group, without a word on what is said', () => {
    const group = { kind: 'intervision', leaderIds: [], memberIds: ['a', 'b', 'c', 'd'] } as const
    assert.deepEqual(codes(group), [])
    assert.deepEqual(codes({ ...group, memberIds: ['a', 'b', 'c', 'c'] }), ['group-size'])
    assert.deepEqual(codes({ ...group, memberIds: [...'abcdefghi'] }), ['group-size'])
    assert.deepEqual(codes({ ...group, about: 'Een moeilijke casus' }), ['group-no-text'])
    assert.deepEqual(codes({ ...group, leaderIds: ['a'] }), ['leader-is-member'])
  })
})

describe('C5 taking part', () => {
  const date = (id: string, startsAt: string, cancelled = false) => ({
    id,
    startsAt: new Date(startsAt),
    endsAt: new Date(Date.parse(startsAt) + 7_200_000),
    cancelled,
  })
  const open: OpenTo = {
    kind: 'training',
    roles: [],
    invited: [],
    signUpUntil: plainDate('2026-12-01'),
    leaderIds: ['nadia'],
    dates: [date('one', '2026-12-03T12:00:00Z'), date('two', '2026-12-10T12:00:00Z')],
  }
  const karin = { id: 'karin', role: 'professional', organisationId: 'werkplein', earlier: false }
  const code = (more: Partial<OpenTo>, who = karin, day = today, at = now): string | undefined =>
    checkSignUp({ ...open, ...more }, who, at, day)?.code

  it('C5 is for whom it is meant, in time, and not for who leads it', () => {
    assert.equal(code({}), undefined)
    assert.equal(code({ roles: ['professional'], invited: ['werkplein'] }), undefined)
    assert.equal(code({ roles: ['director'] }), 'meeting-not-for-you')
    assert.equal(code({ invited: ['cjg'] }), 'meeting-not-for-you')
    assert.equal(
      code({ invited: ['cjg'] }, { ...karin, organisationId: null as never }),
      'meeting-not-for-you',
    )
    assert.equal(code({}, { ...karin, id: 'nadia' }), 'meeting-you-lead')
    assert.equal(code({}, karin, plainDate('2026-12-01')), undefined, 'the last day counts')
    assert.equal(code({}, karin, plainDate('2026-12-02')), 'sign-up-over')
    assert.equal(code({}, karin, today, new Date('2026-12-10T12:00:00Z')), 'sign-up-over')
    assert.equal(
      code({ dates: open.dates.map((one) => ({ ...one, cancelled: true })) }),
      'meeting-called-off',
    )
  })

  it('C5 a closed group takes back only who was in it', () => {
    assert.equal(code({ kind: 'intervision' }), 'group-closed')
    assert.equal(code({ kind: 'intervision' }, { ...karin, earlier: true }), undefined)
  })

  it('C5 what began or was called off is not ahead', () => {
    const dates = [date('a', '2026-11-24T08:15:00Z'), date('b', '2026-12-01T08:00:00Z', true), ...open.dates]
    assert.deepEqual(
      datesAhead(dates, now).map(({ id }) => id),
      ['one', 'two'],
    )
  })

  it('C5 attendance is told from the start on, once per person, and never of who leads', () => {
    const begun = date('a', '2026-11-24T08:00:00Z')
    const check = (marks: string[], kind: OpenTo['kind'] = 'training', at = begun): Refusal | undefined =>
      checkAttendance(
        { kind, leaderIds: ['nadia'] },
        at,
        marks.map((workerId) => ({ workerId, presence: 'present' })),
        new Set(['karin']),
        now,
      )
    assert.equal(check(['karin', 'esra']), undefined, 'somebody walks in')
    assert.equal(check(['karin'], 'training', date('b', '2026-11-24T08:16:00Z'))?.code, 'attendance-early')
    assert.equal(check(['karin'], 'training', { ...begun, cancelled: true })?.code, 'meeting-called-off')
    assert.deepEqual(
      check(['karin', 'karin', 'nadia'])?.faults.map((fault) => [fault.pointer, fault.code]),
      [
        ['/marks/1/workerId', 'attendance-twice'],
        ['/marks/2/workerId', 'attendance-leader'],
      ],
    )
    assert.equal(check(['esra'], 'intervision')?.faults[0]?.code, 'group-closed')
  })
})

describe('C5 the agenda of a theme meeting', () => {
  it('C5 a point says one thing, never about a resident', () => {
    assert.deepEqual(checkPoint('Wie belt wie?', null), [])
    assert.deepEqual(checkPoint('', 'item'), [])
    assert.equal(checkPoint('', null)[0]?.code, 'point-missing')
    assert.equal(checkPoint('iets', 'item')[0]?.code, 'point-two')
    assert.equal(checkPoint('Over 999990019', null)[0]?.code, 'meeting-number')
  })

  it('C5 moves one step and loses nothing', () => {
    assert.deepEqual(inOtherOrder(['a', 'b', 'c'], 'c', 'earlier'), ['a', 'c', 'b'])
    assert.deepEqual(inOtherOrder(['a', 'b', 'c'], 'a', 'later'), ['b', 'a', 'c'])
    assert.deepEqual(inOtherOrder(['a', 'b'], 'a', 'earlier'), ['a', 'b'])
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 }),
        fc.nat(),
        fc.constantFrom('earlier' as const, 'later' as const),
        (ids, at, change) => {
          const moved = inOtherOrder(ids, ids[at % ids.length] ?? '', change)
          assert.deepEqual(moved.toSorted(), ids.toSorted())
        },
      ),
    )
  })
})

describe('C5 the own record', () => {
  const line: RecordLine = {
    kind: 'training',
    startsAt: new Date('2026-11-20T12:00:00Z'),
    endsAt: new Date('2026-11-20T15:20:00Z'),
    led: false,
    presence: 'present',
    points: 2.5,
  }

  it('C5 counts hours to a quarter, also over the night on which the clock moves', () => {
    assert.equal(hoursOf(line), 3.25)
    const night = { startsAt: new Date('2026-10-24T23:00:00Z'), endsAt: new Date('2026-10-25T03:00:00Z') }
    assert.equal(hoursOf(night), 4)
  })

  it('C5 counts being there; points are for following, not for leading', () => {
    const absent: RecordLine = { ...line, presence: 'absent' }
    assert.deepEqual(totals([line, absent, { ...line, presence: 'excused' }, { ...line, presence: null }]), {
      hours: 3.25,
      points: 2.5,
    })
    assert.deepEqual(totals([{ ...line, led: true, presence: null }]), { hours: 3.25, points: 0 })
    assert.deepEqual(totals(Array.from({ length: 3 }, () => ({ ...line, points: 0.1 }))), {
      hours: 9.75,
      points: 0.3,
    })
  })
})
