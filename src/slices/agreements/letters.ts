import { dateInWords } from '#platform/i18n/dates.ts'
import { dayOf } from '#shared/plain-date.ts'

const asks = {
  request: { subject: 'vraagt u iets', line: 'vraagt u om iets te doen voor een inwoner' },
  pulse: { subject: 'vraagt hoe het gaat', line: 'vraagt in twee minuten hoe een afspraak loopt' },
  reminder: {
    subject: 'herinnert u aan een afspraak',
    line: 'herinnert u aan een afspraak die nog openstaat',
  },
} as const

/** Mail and text message to a partner. Who it is about stands on the page behind the code, never in the message. */
export function linkMail(to: {
  readonly why: keyof typeof asks
  readonly name: string
  readonly from: string
  readonly address: string
  readonly code: string
  readonly expires: Date
}): { subject: string; body: string; text: string } {
  const ask = asks[to.why]
  const until = dateInWords(dayOf(to.expires), 'long', 'nl')
  return {
    subject: `${to.from} ${ask.subject}`,
    body: `Dag ${to.name},\n\n${to.from} ${ask.line}. Open de vraag met deze link:\n\n${to.address}\n\nU krijgt de code in een sms. De link werkt tot en met ${until} en opent alleen deze afspraak. U hebt geen account nodig.`,
    text: `Uw code voor Rondom is ${to.code}. Geef hem aan niemand door.`,
  }
}

/** Mail to a worker or resident with an account: where to look, never what it is about. */
export function reminderMail(to: {
  readonly why: 'pulse' | 'reminder'
  readonly name: string
  readonly from: string
  readonly address: string
}): { subject: string; body: string } {
  const ask = asks[to.why]
  const line = to.why === 'pulse' ? 'wil graag weten hoe het gaat' : 'herinnert u aan iets dat is afgesproken'
  return {
    subject: `${to.from} ${ask.subject}`,
    body: `Dag ${to.name},\n\n${to.from} ${line}. Log in om te kijken en te antwoorden:\n\n${to.address}`,
  }
}
