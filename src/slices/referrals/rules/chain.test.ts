import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, plainDate } from '#shared/plain-date.ts'
import { type ChainLink, chainOf, inChains, troubleOf } from './chain.ts'
import { countLinks, countRound } from './counts.ts'
import { exceptionOfChain, type WatchedLink } from './exception.ts'
import { ledNowhere } from './state.ts'

const start = plainDate('2026-09-01')
const at = (days: number) => addDays(start, days)

type Made = ChainLink & WatchedLink & { readonly chainId: string; readonly position: number }

function link(to: string, sent: number, more: Partial<Made> = {}): Made {
  return {
    chainId: 'c',
    position: 1,
    state: 'sent',
    fromOrganisationId: 'home',
    toOrganisationId: to,
    sentOn: at(sent),
    answerBy: at(sent + 7),
    answeredOn: null,
    endedOn: null,
    settledOn: null,
    contactOn: null,
    contactBy: null,
    receiverGone: false,
    dealt: false,
    handoverPlanned: false,
    ...more,
  }
}

const no = (to: string, sent: number, ended: number, more: Partial<Made> = {}) =>
  link(to, sent, { state: 'declined', answeredOn: at(ended), endedOn: at(ended), ...more })

describe('D5 the chain of a question', () => {
  it('D5 counts what each organisation cost, and no day twice', () => {
    const links = [no('a', 0, 3), no('b', 5, 20), link('c', 24)]
    const { lost, daysLost, daysUnderway } = chainOf(links, at(40))
    assert.deepEqual(lost, [5, 19, 9], 'until the next, until the next, and past its day')
    assert.equal(daysLost, 33)
    assert.equal(daysUnderway, 40)
  })

  it('D5 stops counting at first contact or when the director settles it', () => {
    const met = link('a', 0, { state: 'contact', answeredOn: at(4), contactOn: at(9) })
    assert.deepEqual([chainOf([met], at(60)).daysLost, chainOf([met], at(60)).daysUnderway], [0, 9])
    assert.equal(chainOf([no('a', 0, 3, { settledOn: at(6) })], at(60)).daysLost, 6)
  })

  it('D5 twice sent away is ping-pong, and so is coming back to who had it', () => {
    assert.equal(troubleOf([no('a', 0, 3)], at(5)), null)
    assert.equal(troubleOf([no('a', 0, 3), no('b', 4, 8)], at(9)), 'ping-pong')
    assert.equal(troubleOf([no('a', 0, 3), link('a', 4)], at(5)), 'ping-pong')
    assert.equal(troubleOf([no('a', 0, 3), link('home', 4, { fromOrganisationId: 'b' })], at(5)), 'ping-pong')
  })

  it('D5 a third organisation without any help is worse, and help that started ends it', () => {
    const away = [no('a', 0, 3), no('b', 4, 8)]
    assert.equal(troubleOf([...away, link('c', 9)], at(10)), 'third-organisation')
    const helped = link('c', 9, { state: 'contact', answeredOn: at(10), contactOn: at(12) })
    assert.equal(troubleOf([...away, helped], at(14)), null)
    assert.equal(troubleOf([...away, no('c', 9, 12, { settledOn: at(13) })], at(14)), null)
  })

  it('D5 asks the director for what came back, expired, was late, or led to no talk', () => {
    const kind = (one: Made, day: number) => exceptionOfChain([one], at(day))?.kind
    assert.equal(kind(link('a', 0), 7), undefined, 'the last day is in time')
    assert.equal(kind(link('a', 0), 8), 'referral-expired')
    assert.equal(kind(link('a', 0, { receiverGone: true }), 1), 'referral-expired')
    assert.equal(kind(no('a', 0, 2), 3), 'referral-back')
    assert.equal(kind(no('a', 0, 2, { settledOn: at(3), dealt: true }), 3), undefined)
    assert.equal(kind(link('a', 0, { state: 'late-yes', answeredOn: at(9) }), 9), 'referral-late-yes')
    const yes = link('a', 0, { state: 'accepted', answeredOn: at(1), contactBy: at(8) })
    assert.deepEqual([kind(yes, 8), kind(yes, 9)], [undefined, 'referral-no-contact'])
  })

  const step = fc.record({
    to: fc.constantFrom('a', 'b', 'c', 'd', 'home'),
    gap: fc.nat({ max: 12 }),
    took: fc.nat({ max: 20 }),
    how: fc.constantFrom('declined', 'bounced', 'withdrawn', 'rerouted') as fc.Arbitrary<Made['state']>,
  })
  const last = fc.constantFrom(
    'sent',
    'seen',
    'late-yes',
    'accepted',
    'contact',
    'closed',
    'declined',
  ) as fc.Arbitrary<Made['state']>

  it('D5 for any chain: days lost are never negative, add up, fit in the calendar, and never shrink', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), last, fc.nat({ max: 60 }), (steps, end, wait) => {
        const links: Made[] = []
        let day = 0
        for (const [index, { to, gap, took, how }] of steps.entries()) {
          links.push(no(to, day, day + took, { state: how, position: index + 1 }))
          day += took + gap
        }
        const answered = end === 'sent' || end === 'seen' ? null : at(day + Math.min(wait, 5))
        const met = end === 'contact' || end === 'closed' ? answered : null
        links.push(
          link('a', day, {
            state: end,
            answeredOn: answered,
            contactOn: met,
            endedOn: end === 'closed' || end === 'declined' ? answered : null,
            position: links.length + 1,
          }),
        )
        const today = at(day + wait)
        const { lost, daysLost, bounces } = chainOf(links, today)
        assert.ok(lost.every((days) => days >= 0))
        assert.equal(
          daysLost,
          lost.reduce((sum, days) => sum + days, 0),
        )
        assert.ok(daysLost <= daysBetween(start, today), 'no day is lost twice')
        assert.ok(chainOf(links, addDays(today, 1)).daysLost >= daysLost)
        assert.equal(bounces, links.filter(({ state }) => ledNowhere(state)).length)
        // Somebody helps: nothing is wrong any more.
        if (met) assert.equal(troubleOf(links, today), null)
        if (!met && bounces >= 2 && end !== 'contact') assert.notEqual(troubleOf(links, today), null)
        // Put together again from any order, a chain is the same chain.
        assert.deepEqual(inChains([...links].reverse())[0], links)
        const counts = countLinks(
          links.map((one) => ({ ...one, from: one.fromOrganisationId, to: one.toOrganisationId })),
          today,
        )
        assert.equal(
          counts.reduce((sum, { daysLost: days }) => sum + days, 0),
          daysLost,
        )
        assert.equal(
          counts.reduce((sum, { sent }) => sum + sent, 0),
          links.length,
        )
      }),
    )
  })

  it('D5 counts the questions that go round, not those of cases that are over', () => {
    const round = [no('a', 0, 3), no('b', 4, 3)].map((one, index) => ({
      ...one,
      ...{ chainId: '1', position: index + 1, from: 'CJG', to: 'A', closed: false },
    }))
    const once = { ...link('a', 0), chainId: '2', position: 1, from: 'CJG', to: 'A', closed: false }
    assert.equal(countRound([...round, once], at(10)), 1)
    assert.equal(countRound([...round.map((one) => ({ ...one, closed: true })), once], at(10)), 0)
  })

  it('D5 counts per pair of organisations, the dearest first', () => {
    const rows = [
      { ...no('a', 0, 3), chainId: '1', position: 1, from: 'CJG', to: 'A' },
      {
        ...link('b', 5, { state: 'contact', answeredOn: at(7), contactOn: at(9) }),
        chainId: '1',
        position: 2,
        from: 'CJG',
        to: 'B',
      },
      { ...link('a', 0), chainId: '2', position: 1, from: 'CJG', to: 'A' },
    ]
    assert.deepEqual(countLinks(rows, at(10)), [
      { from: 'CJG', to: 'A', sent: 2, refused: 1, unanswered: 1, contact: 0, answerDays: 3, daysLost: 8 },
      { from: 'CJG', to: 'B', sent: 1, refused: 0, unanswered: 0, contact: 1, answerDays: 2, daysLost: 0 },
    ])
  })
})
