import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { dayOf } from '#shared/plain-date.ts'

/** What is asked, in the words of the slice that asks. Who it is about is no part of it. */
export interface LinkWords {
  /** After the name of who asks, as in "Nadia Haddou vraagt u iets". */
  readonly subject: string
  readonly line: string
  /** What the link opens, as in "deze afspraak". */
  readonly opens: string
}

/** Mail and text message to a partner. Who it is about stands on the page behind the code, never in the message. */
export function linkMail(to: {
  readonly words: LinkWords
  readonly name: string
  readonly from: string
  readonly address: string
  readonly code: string
  readonly expires: Date
}): { subject: string; body: string; text: string } {
  const until = dateInWords(dayOf(to.expires), 'long', 'nl')
  const { subject, line, opens } = to.words
  return {
    subject: `${to.from} ${subject}`,
    body: `Dag ${to.name},\n\n${to.from} ${line}. Open de vraag met deze link:\n\n${to.address}\n\nU krijgt de code in een sms. De link werkt tot en met ${until} en opent alleen ${opens}. De code werkt in één browser. Stuurt u de link door? Dan komt een nieuwe code op uw eigen telefoon. U hebt geen account nodig.`,
    text: codeText(to.code),
  }
}

/** The text message with a code. */
export function codeText(code: string): string {
  return `Uw code voor Rondom is ${code}. Geef hem aan niemand door.`
}

/** Mail with the link to the list of all own open promises. It names nobody either. */
export function listMail(to: {
  readonly name: string
  readonly address: string
  readonly code: string
  readonly expires: Date
}): { subject: string; body: string; text: string } {
  const until = `${dateInWords(dayOf(to.expires), 'long', 'nl')} ${timeInWords(to.expires, 'nl')} uur`
  return {
    subject: 'Uw afspraken op één lijst',
    body: `Dag ${to.name},\n\nU vroeg om al uw open afspraken op één lijst. Open de lijst met deze link:\n\n${to.address}\n\nU krijgt de code in een sms. De link werkt tot ${until}, in één browser. Vroeg u dit niet? Dan hoeft u niets te doen.`,
    text: codeText(to.code),
  }
}
