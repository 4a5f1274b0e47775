import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { instantOf } from '#shared/local-time.ts'
import { plainDate } from '#shared/plain-date.ts'
import { type CalendarEntry, escapeText, fold, writeCalendar } from './ics.ts'

const entry: CalendarEntry = {
  uid: '01890000-0000-7000-8000-000000000001@rondom',
  sequence: 2,
  changedAt: new Date('2026-11-20T10:00:00Z'),
  from: instantOf(plainDate('2026-10-25'), '09:00'),
  until: instantOf(plainDate('2026-10-25'), '10:00'),
  summary: 'Afspraak Rondom, casus 12',
  location: 'CJG; kamer 3',
  cancelled: false,
}

describe('B8 the calendar as a stream (RFC 5545)', () => {
  it('writes what a calendar program reads', () => {
    assert.equal(
      writeCalendar('Rondom', [entry]),
      `${[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Rondom//Agenda//NL',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'X-WR-CALNAME:Rondom',
        'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
        'BEGIN:VEVENT',
        'UID:01890000-0000-7000-8000-000000000001@rondom',
        'DTSTAMP:20261120T100000Z',
        'DTSTART:20261025T080000Z',
        'DTEND:20261025T090000Z',
        'SEQUENCE:2',
        'SUMMARY:Afspraak Rondom\\, casus 12',
        'LOCATION:CJG\\; kamer 3',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n')}\r\n`,
    )
    assert.match(writeCalendar('Rondom', [{ ...entry, cancelled: true }]), /STATUS:CANCELLED/)
  })

  it('keeps an hour an hour over the nights on which the clock moves', () => {
    const night = (day: string) =>
      writeCalendar('x', [
        { ...entry, from: instantOf(plainDate(day), '01:00'), until: instantOf(plainDate(day), '04:00') },
      ])
    assert.match(night('2026-10-25'), /DTSTART:20261024T230000Z\r\nDTEND:20261025T030000Z/, 'four hours')
    assert.match(night('2027-03-28'), /DTSTART:20270328T000000Z\r\nDTEND:20270328T020000Z/, 'two hours')
  })

  it('lets no text break out of its line', () => {
    assert.equal(escapeText('a\\b;c,d\r\nEND:VEVENT\u0007'), 'a\\\\b\\;c\\,d\\nEND:VEVENT')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const lines = writeCalendar(text, [{ ...entry, summary: text, location: text }]).split('\r\n')
        assert.equal(lines.filter((line) => line.startsWith('END:VEVENT')).length, 1)
        for (const line of lines) assert.doesNotMatch(line, /[\r\n]/)
      }),
    )
  })

  it('folds at 75 octets, between characters, and unfolds to the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = `SUMMARY:${escapeText(text)}`
        const folded = fold(line)
        for (const part of folded.split('\r\n')) assert.ok(Buffer.byteLength(part) <= 75)
        assert.equal(folded.replaceAll('\r\n ', ''), line)
      }),
    )
  })
})
