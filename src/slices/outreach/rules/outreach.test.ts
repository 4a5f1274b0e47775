import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { PlainDate } from '#shared/plain-date.ts'
import { isRefusal } from '#shared/refusal.ts'
import { bases, checkOutreach, decideFollowUp, type NewOutreach } from './outreach.ts'

const today = '2026-11-24' as PlainDate
const seen: NewOutreach = {
  metOn: today,
  noticed: 'Brievenbus zit vol, gordijnen dicht.',
  basis: 'nobody',
  article: '',
  personId: null,
  knows: null,
  notToldBecause: '',
  againOn: null,
}
const known: NewOutreach = { ...seen, personId: 'p', basis: 'agreed', knows: true }
const codes = (contact: NewOutreach) => checkOutreach(contact, today).map(({ code }) => code)

describe('A8 contacts that start without a request', () => {
  it('A8 what was seen on the street needs no person, and then no basis', () => {
    assert.deepEqual(codes(seen), [])
    assert.deepEqual(codes({ ...seen, basis: 'task', article: 'Wgs art. 3' }), [
      'outreach-basis-without-person',
    ])
  })

  it('A8 a person is written down on a basis only, and knows it or there is a reason', () => {
    assert.deepEqual(codes(known), [])
    assert.deepEqual(codes({ ...known, basis: 'nobody' }), ['outreach-basis-missing'])
    assert.deepEqual(codes({ ...known, knows: null }), ['outreach-knows-missing'])
    assert.deepEqual(codes({ ...known, knows: false }), [
      'outreach-agreed-unknowing',
      'outreach-reason-missing',
    ])
    assert.deepEqual(codes({ ...known, basis: 'task' }), ['outreach-article-missing'])
    const quiet = { ...known, basis: 'vital', knows: false, notToldBecause: 'partner luistert mee' } as const
    assert.deepEqual(codes(quiet), [])
  })

  it('A8 lists all faults at once: empty, in the future, again in the past', () => {
    const wrong = {
      ...seen,
      metOn: '2026-11-25' as PlainDate,
      noticed: ' ',
      againOn: '2026-11-23' as PlainDate,
    }
    assert.deepEqual(codes(wrong), ['outreach-future', 'outreach-noticed-missing', 'outreach-again-wrong'])
  })

  it('A8 nothing that passes keeps a person without basis, or secretly without a reason', () => {
    const contact = fc.record({
      metOn: fc.constantFrom<PlainDate>(today, '2026-11-01' as PlainDate, '2026-12-01' as PlainDate),
      noticed: fc.constantFrom('', ' ', 'iets'),
      basis: fc.constantFrom(...bases),
      article: fc.constantFrom('', 'Wgs art. 3'),
      personId: fc.constantFrom(null, 'p'),
      knows: fc.constantFrom(null, true, false),
      notToldBecause: fc.constantFrom('', 'reden'),
      againOn: fc.constantFrom<PlainDate | null>(null, today, '2026-01-01' as PlainDate),
    })
    fc.assert(
      fc.property(contact, (one) => {
        if (codes(one).length > 0) return
        assert.equal(one.personId === null, one.basis === 'nobody')
        assert.equal(one.personId === null, one.knows === null)
        if (one.knows === false) assert.notEqual(one.notToldBecause, '')
        if (one.basis === 'agreed') assert.equal(one.knows, true)
      }),
    )
  })

  it('A8 becomes a report only about the same person and not an older one; an ended contact stays ended', () => {
    const open = { metOn: '2026-11-10' as PlainDate, personId: 'p', endedOn: null }
    const report = { personId: 'p', receivedOn: '2026-11-12' as PlainDate }
    const decide = (contact: typeof open, given: Partial<Parameters<typeof decideFollowUp>[2]>) =>
      isRefusal(decideFollowUp(contact, 'report', { againOn: null, report: undefined, ...given }, today))
    assert.equal(decide(open, { report }), false)
    assert.equal(decide(open, {}), true)
    assert.equal(decide(open, { report: { ...report, personId: 'q' } }), true)
    assert.equal(decide(open, { report: { ...report, receivedOn: '2026-11-09' as PlainDate } }), true)
    const ended = { ...open, endedOn: today }
    assert.ok(isRefusal(decideFollowUp(ended, 'done', { againOn: null, report: undefined }, today)))
  })
})
