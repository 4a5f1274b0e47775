import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { addDays, plainDate } from '#shared/plain-date.ts'
import {
  asksAuthority,
  channels,
  checkChannel,
  confirmsToResident,
  type EarlySignal,
  reporters,
  termKindsFor,
} from './channel.ts'
import { lifeDomains } from './life-domains.ts'

const today = plainDate('2026-11-24')
const referral = { name: 'Huisarts Tol', organisation: 'De Brink', residentKnows: true, residentAgrees: true }
const signal: EarlySignal = { kind: 'debt', sender: 'energy', threat: false }
const kinds = ['wmo-inquiry', 'wmo-decision', 'debt-urgent-talk', 'debt-first-talk'] as const

describe('A1 how a report came in', () => {
  it('takes an earlier day for what lay in the post, never a later one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...channels), fc.integer({ min: -400, max: 400 }), (channel, days) => {
        const came = {
          channel,
          receivedOn: addDays(today, days),
          ...(channel === 'referral' && { referral }),
          ...(channel === 'signal' && { earlySignal: signal }),
        }
        const spoken = ['phone', 'counter', 'visit'].includes(channel)
        const good = days === 0 || (days < 0 && !spoken)
        return (checkChannel(came, today).length === 0) === good
      }),
    )
  })

  it('asks a referral who refers and whether the resident knows', () => {
    const codesOf = (came: Parameters<typeof checkChannel>[0]) =>
      checkChannel(came, today).map(({ code }) => code)
    assert.deepEqual(codesOf({ channel: 'referral' }), ['referral-missing'])
    assert.deepEqual(
      codesOf({
        channel: 'referral',
        referral: { name: ' ', organisation: '', residentKnows: false, residentAgrees: true },
      }),
      ['referral-missing', 'referral-organisation-missing', 'agrees-without-knowing'],
    )
    assert.deepEqual(codesOf({ channel: 'phone', referral }), ['not-this-channel'])
    assert.deepEqual(codesOf({ channel: 'signal' }), ['early-signal-missing'])
    assert.deepEqual(codesOf({ channel: 'phone', earlySignal: signal }), ['not-this-channel'])
  })

  it('B6 starts the clock that the law gives to a channel and its life domains', () => {
    assert.deepEqual(termKindsFor({ lifeDomains: ['housing'] }, kinds), ['wmo-inquiry'])
    assert.deepEqual(termKindsFor({ lifeDomains: ['debts'] }, kinds), ['debt-first-talk'])
    assert.deepEqual(termKindsFor({ lifeDomains: ['debts', 'parenting'] }, kinds), [
      'debt-first-talk',
      'wmo-inquiry',
    ])
    assert.deepEqual(termKindsFor({ lifeDomains: ['debts'], earlySignal: signal }, kinds), [
      'debt-first-talk',
    ])
    assert.deepEqual(
      termKindsFor({ lifeDomains: ['debts'], earlySignal: { ...signal, threat: true } }, kinds),
      ['debt-urgent-talk'],
    )
  })

  it('B6 never leaves a report without a clock, whatever terms a municipality knows', () => {
    const domains = fc.subarray([...lifeDomains], { minLength: 1 })
    fc.assert(
      fc.property(domains, fc.option(fc.boolean()), fc.subarray([...kinds]), (domain, threat, others) => {
        const known = [...new Set(['wmo-inquiry', ...others])]
        const earlySignal = threat === null ? undefined : { ...signal, threat }
        const started = termKindsFor({ lifeDomains: domain, earlySignal }, known)
        return started.length > 0 && started.every((kind) => known.includes(kind))
      }),
    )
  })

  it('A1 confirms to the resident only what the resident knows of', () => {
    for (const reporter of reporters)
      assert.equal(
        confirmsToResident({ channel: 'phone' }, reporter),
        ['self', 'parent', 'partner', 'child'].includes(reporter),
        reporter,
      )
    assert.ok(!confirmsToResident({ channel: 'signal', earlySignal: signal }, 'self'))
    assert.ok(confirmsToResident({ channel: 'referral', referral }, 'professional'))
    const unaware = { ...referral, residentKnows: false, residentAgrees: false }
    assert.ok(!confirmsToResident({ channel: 'referral', referral: unaware }, 'professional'))
  })

  it('A1 asks for parental authority when a parent reports a child, and of nobody else', () => {
    assert.ok(asksAuthority('parent', 17))
    assert.ok(!asksAuthority('parent', 18))
    assert.ok(!asksAuthority('parent', null))
    assert.ok(!asksAuthority('neighbour', 8))
  })
})
