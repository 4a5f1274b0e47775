import { dateInWords } from '#platform/i18n/dates.ts'
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
    body: `Dag ${to.name},\n\n${to.from} ${line}. Open de vraag met deze link:\n\n${to.address}\n\nU krijgt de code in een sms. De link werkt tot en met ${until} en opent alleen ${opens}. U hebt geen account nodig.`,
    text: `Uw code voor Rondom is ${to.code}. Geef hem aan niemand door.`,
  }
}
