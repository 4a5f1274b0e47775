import { dateInWords } from '#platform/i18n/dates.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { SubjectKind } from './rules/suggest.ts'

interface Person {
  readonly name: string
  readonly phone: string
}

/** What it is about, in words that tell nobody which household. */
const words = {
  agreement: { one: 'een afspraak', own: 'een afspraak van u', that: 'uw afspraak', which: 'welke afspraak' },
  referral: {
    one: 'een verwijzing',
    own: 'een verwijzing naar u',
    that: 'de verwijzing',
    which: 'welke verwijzing',
  },
  step: {
    one: 'een stap',
    own: 'een stap van uw organisatie',
    that: 'de stap van uw organisatie',
    which: 'welke stap',
  },
} as const satisfies Record<SubjectKind, Record<string, string>>

/** Tells the party that it is asked for its side. Who it is about is never in the message. */
export function hearingMail(to: {
  readonly about: SubjectKind
  readonly name: string
  readonly director: Person
  readonly manager: Person
  readonly hearBy: PlainDate
  /** Has an account: can answer in Rondom. */
  readonly address: string | null
}): { subject: string; body: string } {
  const { name, director, manager } = to
  const { one, own, which } = words[to.about]
  const day = dateInWords(to.hearBy, 'long', 'nl')
  const how =
    to.address === null
      ? `Bel tot en met ${day} met ${manager.name}: ${manager.phone}.`
      : `Schrijf het tot en met ${day} op in Rondom, of bel ${manager.name}: ${manager.phone}.\n\n${to.address}`
  return {
    subject: `${manager.name} wil uw kant horen over ${one}`,
    body: `Dag ${name},\n\n${director.name} komt er met ${own} niet uit en vroeg ${manager.name}, de ketenregisseur, om een besluit. Voor het besluit hoort ${manager.name} graag hoe u het ziet.\n\n${how}\n\nOver ${which} het gaat, hoort u van ${director.name}: ${director.phone}.`,
  }
}

/** Tells the party that there is a decision, and whom to call. */
export function decisionMail(to: {
  readonly about: SubjectKind
  readonly name: string
  readonly director: Person
  readonly manager: Person
  readonly declined: boolean
}): { subject: string; body: string } {
  const { name, director, manager } = to
  const { that } = words[to.about]
  const what = to.declined
    ? `${manager.name} neemt geen besluit over ${that}. ${director.name} overlegt met u hoe het verder gaat`
    : `${manager.name} heeft besloten hoe het met ${that} verder gaat. ${director.name} spreekt het met u af`
  return {
    subject: to.declined ? `Er komt geen besluit over ${that}` : `Er is een besluit over ${that}`,
    body: `Dag ${name},\n\n${what}: ${director.phone}.`,
  }
}
