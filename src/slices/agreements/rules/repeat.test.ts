import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { dayOffReason } from '#shared/calendar.ts'
import { addDays, plainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { type AgreementState, availableCommands, markOf } from './agreement.ts'
import {
  daysOf,
  lastDayOf,
  type Pattern,
  type Repeats,
  repeatFaults,
  repeatLeft,
  repeatOf,
  tellableFrom,
  timesLeft,
  timesUntil,
  told,
} from './repeat.ts'
import { repeatInWords } from './repeat-words.ts'
import { decideTime, outcomeOf } from './tell-time.ts'

const monday = plainDate('2026-11-23')
const weekly: Pattern = { unit: 'week', every: 1 }
const fresh = (pattern: Pattern, times: number): Repeats => ({
  ...pattern,
  times,
  from: null,
  kept: 0,
  missed: 0,
  skipped: 0,
})
const anyPattern = fc.record({
  unit: fc.constantFrom('day' as const, 'week' as const, 'month' as const),
  every: fc.integer({ min: 1, max: 12 }),
})
const anyDay = fc.integer({ min: 0, max: 800 }).map((days) => addDays(monday, days))

describe('the days of a repeated agreement', () => {
  it('D2 fall on the same day of the week, and pass over a general holiday', () => {
    assert.deepEqual(daysOf(weekly, monday, 3), ['2026-11-23', '2026-11-30', '2026-12-07'])
    // Friday 25 December and 1 January are holidays.
    assert.deepEqual(daysOf(weekly, plainDate('2026-12-18'), 2), ['2026-12-18', '2027-01-08'])
    assert.equal(timesUntil(weekly, plainDate('2026-12-18'), plainDate('2027-01-08')), 2)
  })

  it('D2 come back to the 31st after a shorter month', () => {
    const days = daysOf({ unit: 'month', every: 1 }, plainDate('2027-01-31'), 4)
    assert.deepEqual(days, ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'])
  })

  it('D2 come once a year on a holiday that was chosen', () => {
    const yearly: Pattern = { unit: 'month', every: 12 }
    const christmas = plainDate('2026-12-25')
    assert.deepEqual(daysOf(yearly, christmas, 2), ['2026-12-25', '2027-12-25'])
    assert.equal(timesUntil(yearly, christmas, plainDate('2027-12-25')), 2)
    assert.equal(lastDayOf(fresh(yearly, 2), christmas), '2027-12-25')
  })

  it('D2 grow, are no holidays, and are as many as were counted', () => {
    fc.assert(
      fc.property(anyPattern, anyDay, fc.integer({ min: 1, max: 40 }), (pattern, from, times) => {
        const days = daysOf(pattern, from, times)
        assert.equal(days.length, times)
        for (const [index, day] of days.entries()) {
          if (index === 0) continue
          assert.ok(day > (days[index - 1] ?? ''))
          const yearly = pattern.unit === 'month' && pattern.every === 12
          assert.ok(yearly || [undefined, 'saturday', 'sunday'].includes(dayOffReason(day)))
        }
        assert.equal(timesUntil(pattern, from, days.at(-1) ?? from), times)
        assert.equal(lastDayOf(fresh(pattern, times), from), days.at(-1))
      }),
    )
  })

  it('D2 end by a last day or a number, not by both, and within two years', () => {
    const codes = (input: Parameters<typeof repeatFaults>[0]) =>
      repeatFaults(input, monday, monday).map(({ code }) => code)
    assert.deepEqual(codes({ ...weekly }), ['repeat-end-missing'])
    assert.deepEqual(codes({ ...weekly, times: 3, until: addDays(monday, 30) }), ['repeat-end-missing'])
    assert.deepEqual(codes({ ...weekly, until: addDays(monday, 6) }), ['repeat-once'])
    assert.deepEqual(codes({ ...weekly, until: addDays(monday, 800) }), ['date-too-far'])
    assert.deepEqual(codes({ unit: 'day', every: 1, until: addDays(monday, 500) }), ['repeat-too-often'])
    assert.deepEqual(codes({ unit: 'month', every: 12, times: 4 }), ['repeat-too-long'])
    assert.deepEqual(codes({ ...weekly, until: addDays(monday, 21) }), [])
    assert.deepEqual(repeatOf({ ...weekly, until: addDays(monday, 21) }, monday), { ...weekly, times: 4 })
  })

  it('D2 are said in one way', () => {
    const said = (pattern: Pattern, language: 'nl' | 'en') => repeatInWords(pattern, monday, language)
    assert.equal(said(weekly, 'nl'), 'elke maandag')
    assert.equal(said({ unit: 'week', every: 2 }, 'nl'), 'om de week op maandag')
    assert.equal(said({ unit: 'month', every: 1 }, 'nl'), 'elke maand op de 23e')
    assert.equal(said(weekly, 'en'), 'every Monday')
    assert.equal(said({ unit: 'month', every: 3 }, 'en'), 'every 3 months on the 23rd')
    assert.equal(said({ unit: 'day', every: 2 }, 'en'), 'every other day')
  })
})

describe('telling the times of a repeated agreement', () => {
  it('D2 is not late in the two days in which it may be told, and is late after that', () => {
    const running = {
      state: 'accepted' as const,
      dueOn: monday,
      pulseDays: null,
      acceptedOn: addDays(monday, -9),
      lastHeardOn: null,
      stateSince: monday,
      round: 1,
      repeated: true,
    }
    assert.equal(markOf(running, addDays(monday, 2)).mark, 'accepted')
    assert.deepEqual(markOf(running, addDays(monday, 3)), { mark: 'late', days: 3 })
    assert.equal(markOf({ ...running, repeated: false }, addDays(monday, 1)).mark, 'late')
  })

  it('D2 cannot be told so early that it would be the next time', () => {
    assert.equal(tellableFrom(weekly, monday), '2026-11-20')
    assert.equal(tellableFrom({ unit: 'day', every: 1 }, monday), monday)
    const facts = {
      state: 'accepted' as const,
      dueOn: monday,
      caseClosed: false,
      repeats: fresh(weekly, 3),
      last: undefined,
    }
    const early = decideTime(facts, 'keep', 'promiser', { remark: '' }, addDays(monday, -4))
    assert.equal(isRefusal(early) && early.code, 'time-not-yet')
  })

  it('D2 offers what one time allows only to a repeated agreement', () => {
    assert.ok(!availableCommands('accepted', 'director').some((one) => outcomeOf(one) && one !== 'keep'))
    assert.ok(!availableCommands('accepted', 'promiser', { told: false, open: false }).includes('keep'))
    assert.deepEqual(
      availableCommands('accepted', 'promiser', { told: true, open: true }).filter(
        (one) => outcomeOf(one) || one === 'take-back',
      ),
      ['keep', 'miss', 'take-back'],
    )
  })

  it('D2 asks why a time did not happen or falls out, and only who directs lets one fall out', () => {
    const facts = {
      state: 'accepted' as const,
      dueOn: monday,
      caseClosed: false,
      repeats: fresh(weekly, 3),
      last: undefined,
    }
    const miss = decideTime(facts, 'miss', 'promiser', { remark: ' ', dueOn: monday }, monday)
    assert.deepEqual(isRefusal(miss) && miss.faults.map(({ code }) => code), [
      'date-not-expected',
      'reason-missing',
    ])
    const skip = decideTime(facts, 'skip', 'promiser', { remark: 'vakantie' }, monday)
    assert.equal(isRefusal(skip) && skip.code, 'agreement-not-yours')
    const back = decideTime(facts, 'take-back', 'promiser', { remark: '' }, monday)
    assert.equal(isRefusal(back) && back.code, 'agreement-state')
  })

  it('D2 holds over any history: every time once, in order, taken back as it was, ended after the last', () => {
    const move = fc.record({
      command: fc.constantFrom('keep' as const, 'miss' as const, 'skip' as const, 'take-back' as const),
      side: fc.constantFrom('promiser' as const, 'director' as const),
      wait: fc.integer({ min: 0, max: 40 }),
    })
    fc.assert(
      fc.property(
        anyPattern,
        fc.integer({ min: 1, max: 12 }),
        fc.array(move, { maxLength: 40 }),
        (pattern, times, moves) => {
          const days = daysOf(pattern, monday, times)
          const line: { day: typeof monday; outcome: 'kept' | 'missed' | 'skipped' }[] = []
          let now: { state: AgreementState; dueOn: typeof monday; repeats: Repeats } = {
            state: 'accepted',
            dueOn: monday,
            repeats: fresh(pattern, times),
          }
          let today = monday
          let ended = false
          for (const { command, side, wait } of moves) {
            today = addDays(today, wait)
            const facts = { ...now, caseClosed: false, last: line.at(-1) }
            const change = decideTime(facts, command, side, { remark: 'omdat' }, today)
            const offered = availableCommands(now.state, side, {
              told: told(now.repeats) > 0,
              open: today >= tellableFrom(pattern, now.dueOn),
            }).includes(command)
            assert.equal(!isRefusal(change), offered, 'what is offered is allowed')
            if (isRefusal(change)) continue
            const outcome = outcomeOf(command)
            if (outcome) line.push({ day: now.dueOn, outcome })
            else line.pop()
            now = change
            ended = change.ended
            // Every time once, in the order of the days; the counts are what was told.
            assert.deepEqual(
              line.map(({ day }) => day),
              days.slice(0, line.length),
            )
            assert.equal(told(now.repeats), line.length)
            assert.equal(timesLeft(now.repeats), times - line.length)
            assert.equal(ended, line.length === times)
            if (!ended) assert.equal(now.dueOn, days[line.length])
            if (!ended) assert.equal(repeatLeft(now.repeats)?.times, times - line.length)
            const kept = line.filter((one) => one.outcome === 'kept').length
            const counted = line.filter((one) => one.outcome !== 'skipped').length
            if (ended && counted === 0) assert.equal(now.state, 'cancelled')
            if (ended && counted > 0) assert.equal(now.state, kept * 5 >= counted * 4 ? 'kept' : 'broken')
            if (ended) break
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})
