import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** What a partner is told beside the link; never about whom. */
export const askedByLink = {
  request: {
    subject: 'verwijst iemand naar u',
    line: 'verwijst een inwoner naar u en hoort graag of u kunt helpen',
    opens: 'deze verwijzing',
  },
  reminder: {
    subject: 'herinnert u aan een verwijzing',
    line: 'wacht op uw antwoord op een verwijzing',
    opens: 'deze verwijzing',
  },
} as const

/** Mail to a receiver with an account: where to look, never about whom. */
export function receiverMail(to: {
  readonly why: keyof typeof askedByLink
  readonly name: string
  readonly from: string
  readonly address: string
}): { subject: string; body: string } {
  const { subject } = askedByLink[to.why]
  return {
    subject: `${to.from} ${subject.replace('naar u', 'naar je').replace('herinnert u', 'herinnert je')}`,
    body: `Dag ${to.name},\n\n${to.from} wacht op je antwoord op een verwijzing. Log in om te kijken en te antwoorden:\n\n${to.address}`,
  }
}

export interface Told {
  readonly what: 'sent' | 'accepted'
  /** Who gets in touch. */
  readonly receiver: string
  readonly director: string
  readonly phone: string
  readonly by: PlainDate
}

/** Tells a resident that somebody else will help, in plain words; the name of the organisation is left out for who opens the post. */
export function residentLetter(
  to: string,
  told: Told,
  language: Language,
): { subject: string; body: string } {
  const by = dateInWords(told.by, 'long', language)
  const { receiver, director, phone } = told
  if (language === 'en') {
    const call = `Have you heard nothing by then? Call ${director}: ${phone}. You do not have to call anybody else.`
    return told.what === 'sent'
      ? {
          subject: 'Somebody else can help you',
          body: `Dear ${to},\n\nWe asked ${receiver} to help you. We hear by ${by} whether that is possible. You do not have to do anything.\n\n${call}\n\nOn My plan you see to whom we passed on your question.`,
        }
      : {
          subject: 'Somebody is going to help you',
          body: `Dear ${to},\n\n${receiver} is going to help you. You hear from ${receiver} by ${by}.\n\n${call}`,
        }
  }
  const call = `Hebt u dan nog niets gehoord? Bel ${director}: ${phone}. U hoeft niemand anders te bellen.`
  return told.what === 'sent'
    ? {
        subject: 'Iemand anders kan u helpen',
        body: `Beste ${to},\n\nWij hebben ${receiver} gevraagd om u te helpen. Uiterlijk ${by} horen wij of dat kan. U hoeft niets te doen.\n\n${call}\n\nOp Mijn plan ziet u aan wie wij uw vraag hebben doorgegeven.`,
      }
    : {
        subject: 'Iemand gaat u helpen',
        body: `Beste ${to},\n\n${receiver} gaat u helpen. Uiterlijk ${by} hoort u van ${receiver}.\n\n${call}`,
      }
}
