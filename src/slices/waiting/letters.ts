import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export type Told =
  | { readonly what: 'joined'; readonly turn: number; readonly expectedDays: number | null }
  | { readonly what: 'invited'; readonly replyBy: PlainDate }
  | { readonly what: 'left' }

/** Tells a resident about the place on a list, in plain words; the name of the help is left out for who opens the post. */
export function waitingLetter(to: string, told: Told, language: Language): { subject: string; body: string } {
  const dutch = language === 'nl'
  const hello = dutch ? `Beste ${to},` : `Dear ${to},`
  const [subject, text] = dutch ? inDutch(told) : inEnglish(told)
  return { subject, body: `${hello}\n\n${text}` }
}

function inDutch(told: Told): [string, string] {
  switch (told.what) {
    case 'joined':
      return [
        'U staat op de wachtlijst',
        `De hulp die wij met u kozen heeft een wachtlijst. U bent nummer ${told.turn}. ${
          told.expectedDays === null
            ? 'Wij weten nog niet hoe lang het duurt.'
            : `Het duurt nu ongeveer ${weeks(told.expectedDays, 'week', 'weken')}. Dat kan korter of langer worden.`
        }\n\nWie dringend hulp nodig heeft, gaat soms voor. Die regels staan op onze website.\n\nVerandert er iets bij u? Bel ons.`,
      ]
    case 'invited':
      return [
        'U bent aan de beurt',
        `Er is plaats voor u. Laat ons weten of u komt, op uiterlijk ${dateInWords(told.replyBy, 'long', 'nl')}.\n\nKunt u dan nog niet? Bel ons. Uw plek is niet meteen weg.`,
      ]
    case 'left':
      return [
        'U staat niet meer op de wachtlijst',
        'U staat niet meer op de wachtlijst. Klopt dat niet? Bel ons, dan zetten wij het recht.',
      ]
  }
}

function inEnglish(told: Told): [string, string] {
  switch (told.what) {
    case 'joined':
      return [
        'You are on the waiting list',
        `The help that we chose with you has a waiting list. You are number ${told.turn}. ${
          told.expectedDays === null
            ? 'We do not know yet how long it takes.'
            : `It takes about ${weeks(told.expectedDays, 'week', 'weeks')} now. That may become shorter or longer.`
        }\n\nWho needs help urgently sometimes goes first. Those rules are on our website.\n\nDoes anything change for you? Please call us.`,
      ]
    case 'invited':
      return [
        'It is your turn',
        `There is a place for you. Tell us whether you come, by ${dateInWords(told.replyBy, 'long', 'en')}.\n\nCan you not come yet? Call us. Your place is not gone at once.`,
      ]
    case 'left':
      return [
        'You are no longer on the waiting list',
        'You are no longer on the waiting list. Is that wrong? Call us and we put it right.',
      ]
  }
}

/** Whole weeks, never fewer than it takes. */
function weeks(days: number, one: string, many: string): string {
  const count = Math.ceil(days / 7)
  return `${count} ${count === 1 ? one : many}`
}
