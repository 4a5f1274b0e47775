import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { reopenDays } from './rules/closing.ts'
import { spokenCode } from './rules/code.ts'
import { draftDays } from './rules/life.ts'

/** The code by mail. It says nothing of what was filled in. */
export function codeLetter(
  { code, address }: { readonly code: string; readonly address: string },
  language: Language,
): { subject: string; body: string } {
  const spoken = spokenCode(code)
  if (language === 'en')
    return {
      subject: 'Your code to go on later',
      body: `Your code is ${spoken}.\n\nGo on at ${address}. You also need the date of birth or the telephone number that you filled in. We keep your answers for ${draftDays} days.\n\nDid you not ask for this? Then you need not do anything.`,
    }
  return {
    subject: 'Uw code om later verder te gaan',
    body: `Uw code is ${spoken}.\n\nGa verder op ${address}. U hebt ook de geboortedatum of het telefoonnummer nodig dat u invulde. Wij bewaren uw antwoorden ${draftDays} dagen.\n\nHebt u hier niet om gevraagd? Dan hoeft u niets te doen.`,
  }
}

/**
 * The confirmation of a report by the web form (Wmo 2015 art. 2.3.2 lid 1). The mail address is not checked yet, so it
 * does not repeat what was told.
 */
export function receivedLetter(
  {
    number,
    sentOn,
    criteria,
  }: {
    readonly number: number
    readonly sentOn: PlainDate
    /** Address of the page with how the municipality chooses. */
    readonly criteria: string
  },
  language: Language,
): { subject: string; body: string } {
  const day = dateInWords(sentOn, 'full', language)
  if (language === 'en')
    return {
      subject: `We received your report (number ${number})`,
      body: `We received your report on ${day}. Your number is ${number}.\n\nWe will contact you. Within six weeks we find out with you what is needed.\n\nDo you want somebody to help you with this, free of charge? Ask for an independent client supporter. You may also send us your own plan within seven days.\n\nHow do we choose which help fits? Read it at ${criteria}.`,
    }
  return {
    subject: `Wij hebben uw melding ontvangen (nummer ${number})`,
    body: `Wij kregen uw melding op ${day}. Uw nummer is ${number}.\n\nWij nemen contact met u op. Binnen zes weken zoeken wij samen met u uit wat er nodig is.\n\nWilt u dat iemand u daarbij helpt? Vraag dan om een onafhankelijke cliëntondersteuner. Dat is gratis. U mag ons binnen zeven dagen ook uw eigen plan sturen.\n\nHoe kiezen wij welke hulp past? Dat leest u op ${criteria}.`,
  }
}

type Told = 'double' | 'not-ours' | 'withdrawn'

/** What becomes of a report that we close: it goes on elsewhere, under another number, or not at all. Repeats nothing of it. */
export function closedLetter(
  { number, reason, note }: { readonly number: number; readonly reason: Told; readonly note: string },
  language: Language,
): { subject: string; body: string } {
  const dutch = {
    double: `U hebt dit al eerder gemeld. Wij gaan verder met melding ${note}. U hoeft niets te doen.`,
    'not-ours': `Uw melding is niet voor ons. Wij stuurden haar door naar ${note}. Daar hoort u meer. U hoeft niets te doen.`,
    withdrawn: 'U trok uw melding in. Wij doen er niets meer mee.',
  }
  const english = {
    double: `You told us this before. We go on with report ${note}. You need not do anything.`,
    'not-ours': `Your report is not for us. We sent it on to ${note}. You will hear from them. You need not do anything.`,
    withdrawn: 'You withdrew your report. We do nothing more with it.',
  }
  if (language === 'en')
    return {
      subject: `About your report (number ${number})`,
      body: `${english[reason]}\n\nIs this wrong, or do you still need help? Call us within ${reopenDays} days. After that we no longer have what you wrote; you may always report again.`,
    }
  return {
    subject: `Over uw melding (nummer ${number})`,
    body: `${dutch[reason]}\n\nKlopt dit niet, of hebt u toch hulp nodig? Bel ons binnen ${reopenDays} dagen. Daarna hebben wij niet meer wat u schreef; u mag altijd opnieuw melden.`,
  }
}

/** We take it up after all. */
export function reopenedLetter(
  { number }: { readonly number: number },
  language: Language,
): { subject: string; body: string } {
  if (language === 'en')
    return {
      subject: `We take up your report after all (number ${number})`,
      body: `We wrote that we would do nothing more with your report. That was not right. We take it up after all and will contact you.`,
    }
  return {
    subject: `Wij gaan toch aan de slag met uw melding (nummer ${number})`,
    body: `Wij schreven dat wij niets meer met uw melding doen. Dat klopt niet. Wij gaan er toch mee aan de slag en nemen contact met u op.`,
  }
}
