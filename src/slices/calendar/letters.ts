import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { dayOf } from '#shared/plain-date.ts'

export interface Invitation {
  readonly what: 'booked' | 'moved' | 'cancelled'
  readonly name: string
  readonly with: string
  readonly startsAt: Date
  readonly place: string
  readonly reason: string
  readonly file: string
}

/** Tells a resident when and where, with a file for the calendar on the telephone; never what it is about. */
export function invitationLetter(to: Invitation, language: Language): { subject: string; body: string } {
  const day = dateInWords(dayOf(to.startsAt), 'long', language)
  const time = timeInWords(to.startsAt, language)
  const place = to.place === '' ? '' : language === 'nl' ? `\nWaar: ${to.place}` : `\nWhere: ${to.place}`
  if (language === 'en') {
    const when = `When: ${day} at ${time}${place}\nWith: ${to.with}`
    const file = `Put it in your calendar:\n${to.file}`
    switch (to.what) {
      case 'booked':
        return {
          subject: `Your appointment on ${day}`,
          body: `Dear ${to.name},\n\nWe would like to speak with you.\n\n${when}\n\n${file}\n\nCan you not come? Please call us.`,
        }
      case 'moved':
        return {
          subject: `Your appointment was moved to ${day}`,
          body: `Dear ${to.name},\n\nYour appointment was moved: ${to.reason}\n\n${when}\n\n${file}\n\nCan you not come? Please call us.`,
        }
      case 'cancelled':
        return {
          subject: `Your appointment on ${day} is off`,
          body: `Dear ${to.name},\n\nThe appointment on ${day} at ${time} is off: ${to.reason}\n\nWe will contact you about a new moment.`,
        }
    }
  }
  const when = `Wanneer: ${day} om ${time} uur${place}\nMet: ${to.with}`
  const file = `Zet het in uw agenda:\n${to.file}`
  switch (to.what) {
    case 'booked':
      return {
        subject: `Uw afspraak op ${day}`,
        body: `Beste ${to.name},\n\nWij willen graag met u praten.\n\n${when}\n\n${file}\n\nKunt u dan niet? Bel ons.`,
      }
    case 'moved':
      return {
        subject: `Uw afspraak is verzet naar ${day}`,
        body: `Beste ${to.name},\n\nUw afspraak is verzet: ${to.reason}\n\n${when}\n\n${file}\n\nKunt u dan niet? Bel ons.`,
      }
    case 'cancelled':
      return {
        subject: `Uw afspraak op ${day} gaat niet door`,
        body: `Beste ${to.name},\n\nDe afspraak op ${day} om ${time} uur gaat niet door: ${to.reason}\n\nWij nemen contact op voor een nieuw moment.`,
      }
  }
}
