import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type PlainDate, plainDate } from '#shared/plain-date.ts'
import { isRefusal, type Refusal } from '#shared/refusal.ts'
import { checkNorm, normDue } from './norm.ts'
import {
  deadlineOf,
  decideExtension,
  decideResumption,
  decideSuspension,
  levelOf,
  type TermFacts,
} from './suspend.ts'
import { lawOn, termKindKeys, termLaws } from './term-kinds.ts'

const term: TermFacts = {
  kind: 'wmo-inquiry',
  startsOn: plainDate('2026-11-02'),
  metOn: null,
  suspensions: [],
  extension: null,
}
const decision: TermFacts = { ...term, kind: 'general-decision' }
const today = plainDate('2026-11-10')
const agreed = { ground: 'applicant-agrees', reason: 'wacht op loonstrook' } as const

function codes(value: unknown): readonly string[] {
  assert.ok(isRefusal(value))
  const { code, faults }: Refusal = value
  return faults.length > 0 ? faults.map((fault) => fault.code) : [code]
}

describe('B6 the clock of a term', () => {
  it('stops with a reason and runs on', () => {
    const suspension = decideSuspension(term, agreed, today)
    assert.ok(!isRefusal(suspension))
    const stopped = { ...term, suspensions: [suspension] }
    assert.ok(deadlineOf(stopped, today).paused)
    assert.deepEqual(codes(decideSuspension(stopped, agreed, today)), ['term-already-suspended'])
    assert.deepEqual(decideResumption(stopped, plainDate('2026-11-16')), { until: '2026-11-16' })
  })

  it('stops the day after data were asked, and runs on by itself when they do not come (Awb 4:15 lid 1)', () => {
    const asked = { ground: 'data-missing', reason: 'loonstrook', answerBy: plainDate('2026-11-20') } as const
    const suspension = decideSuspension(term, asked, today)
    assert.ok(!isRefusal(suspension))
    assert.equal(suspension.from, '2026-11-11')
    const stopped = { ...term, suspensions: [suspension] }
    assert.deepEqual(
      decideResumption(stopped, today),
      { until: '2026-11-10' },
      'answered the same day: nothing stood still',
    )
    assert.equal(
      deadlineOf(stopped, plainDate('2026-12-01')).due,
      '2026-12-24',
      'ten days, 11 to 20 November',
    )
    assert.ok(!deadlineOf(stopped, plainDate('2026-11-21')).paused)
    assert.deepEqual(codes(decideResumption(stopped, plainDate('2026-11-21'))), ['term-not-suspended'])
    assert.ok(
      !isRefusal(decideSuspension(stopped, agreed, plainDate('2026-11-25'))),
      'and may stand still again',
    )
  })

  it('names all faults at once: no reason, no date, a ground that the law does not know', () => {
    assert.deepEqual(codes(decideSuspension(term, { ground: 'data-missing', reason: ' ' }, today)), [
      'reason-missing',
      'answer-by-missing',
    ])
    assert.deepEqual(codes(decideSuspension(term, { ground: 'force-majeure', reason: 'storm' }, today)), [
      'ground-not-allowed',
    ])
    assert.deepEqual(
      codes(decideSuspension(term, { ...agreed, ground: 'data-missing', answerBy: today }, today)),
      ['answer-by-past'],
    )
  })

  it('does not stop after it was met or where the law knows no ground, nor run on when it runs', () => {
    assert.deepEqual(codes(decideSuspension({ ...term, metOn: today }, agreed, today)), ['term-met'])
    assert.deepEqual(codes(decideSuspension({ ...term, kind: 'debt-urgent-talk' }, agreed, today)), [
      'term-never-suspended',
    ])
    assert.deepEqual(codes(decideResumption(term, today)), ['term-not-suspended'])
  })

  it('is extended once, in time, by no more than the law gives', () => {
    const asked = { unit: 'weeks', count: 8, reason: 'deskundige is ziek' } as const
    const extension = decideExtension(decision, asked, today)
    assert.ok(!isRefusal(extension))
    assert.equal(deadlineOf({ ...decision, extension }, today).due, '2027-02-22', 'sixteen weeks')
    assert.deepEqual(codes(decideExtension({ ...decision, extension }, asked, today)), [
      'term-extended-already',
    ])
    assert.deepEqual(codes(decideExtension(term, asked, today)), ['term-never-extended'])
    assert.deepEqual(codes(decideExtension({ ...decision, metOn: today }, asked, today)), ['term-met'])
    assert.deepEqual(codes(decideExtension(decision, asked, plainDate('2027-01-04'))), ['term-over'])
    assert.deepEqual(codes(decideExtension(decision, { unit: 'days', count: 57, reason: '' }, today)), [
      'extension-too-long',
      'reason-missing',
    ])
  })

  it('warns in steps', () => {
    const level = (day: string) => {
      const deadline = deadlineOf(term, day as PlainDate)
      return levelOf(term, deadline, Math.round((Date.parse(deadline.due) - Date.parse(day)) / 86_400_000))
    }
    assert.deepEqual(
      ['2026-11-29', '2026-11-30', '2026-12-08', '2026-12-09', '2026-12-14', '2026-12-15'].map(level),
      ['calm', 'soon', 'soon', 'urgent', 'urgent', 'late'],
    )
    assert.equal(levelOf({ ...term, metOn: today }, deadlineOf(term, today), -3), 'met')
  })
})

describe('B6 the table of terms', () => {
  it('has versions in order and reads the one of the day of the start', () => {
    for (const kind of termKindKeys) {
      const days = termLaws[kind].versions.map(({ inForceFrom }) => inForceFrom)
      assert.deepEqual(days, [...days].sort(), kind)
      for (const version of termLaws[kind].versions) {
        assert.ok(version.urgentDays <= version.warnDays, kind)
        assert.equal(lawOn(kind, plainDate(version.inForceFrom)), version)
      }
    }
    assert.equal(
      lawOn('debt-decision', plainDate('2019-05-01')).inForceFrom,
      '2021-01-01',
      'nothing older is known',
    )
  })
})

describe('B6 what the municipality promises itself', () => {
  const norm = {
    kind: 'wmo-inquiry',
    unit: 'weeks',
    count: 4,
    promise: 'Binnen vier weken',
    fromOn: today,
  } as const
  it('knows no holidays: a promise is no law', () => {
    assert.equal(normDue(norm, plainDate('2026-03-06')), '2026-04-03', 'Good Friday stays')
  })
  it('is never longer than the law and starts today or later', () => {
    assert.equal(checkNorm(norm, today), undefined)
    assert.equal(checkNorm({ ...norm, count: 6 }, today), undefined)
    assert.deepEqual(
      codes(checkNorm({ ...norm, count: 7, promise: ' ', fromOn: plainDate('2026-11-09') }, today)),
      ['promise-missing', 'norm-in-the-past', 'norm-longer-than-law'],
    )
  })
})
