import { dateInWords } from '#platform/i18n/dates.ts'
import type { PlainDate } from '#shared/plain-date.ts'

interface Person {
  readonly name: string
  readonly phone: string
}

/** Tells the party that it is asked for its side. Who it is about is never in the message. */
export function hearingMail(to: {
  readonly name: string
  readonly director: Person
  readonly manager: Person
  readonly hearBy: PlainDate
  /** Has an account: can answer in Rondom. */
  readonly address: string | null
}): { subject: string; body: string } {
  const { name, director, manager } = to
  const day = dateInWords(to.hearBy, 'long', 'nl')
  const how =
    to.address === null
      ? `Bel tot en met ${day} met ${manager.name}: ${manager.phone}.`
      : `Schrijf het tot en met ${day} op in Rondom, of bel ${manager.name}: ${manager.phone}.\n\n${to.address}`
  return {
    subject: `${manager.name} wil uw kant horen over een afspraak`,
    body: `Dag ${name},\n\n${director.name} komt er met een afspraak van u niet uit en vroeg ${manager.name}, de ketenregisseur, om een besluit. Voor het besluit hoort ${manager.name} graag hoe u het ziet.\n\n${how}\n\nOver welke afspraak het gaat, hoort u van ${director.name}: ${director.phone}.`,
  }
}

/** Tells the party that there is a decision, and whom to call. */
export function decisionMail(to: {
  readonly name: string
  readonly director: Person
  readonly manager: Person
  readonly declined: boolean
}): { subject: string; body: string } {
  const { name, director, manager } = to
  const what = to.declined
    ? `${manager.name} neemt geen besluit over uw afspraak. ${director.name} overlegt met u hoe het verder gaat`
    : `${manager.name} heeft besloten hoe het met uw afspraak verder gaat. ${director.name} spreekt het met u af`
  return {
    subject: to.declined ? 'Er komt geen besluit over uw afspraak' : 'Er is een besluit over uw afspraak',
    body: `Dag ${name},\n\n${what}: ${director.phone}.`,
  }
}
