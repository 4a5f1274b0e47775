import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'
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
  { number, sentOn }: { readonly number: number; readonly sentOn: PlainDate },
  language: Language,
): { subject: string; body: string } {
  const day = dateInWords(sentOn, 'full', language)
  if (language === 'en')
    return {
      subject: `We received your report (number ${number})`,
      body: `We received your report on ${day}. Your number is ${number}.\n\nWe will contact you. Within six weeks we find out with you what is needed.\n\nDo you want somebody to help you with this, free of charge? Ask for an independent client supporter. You may also send us your own plan within seven days.\n\nMunicipality of Rondveld`,
    }
  return {
    subject: `Wij hebben uw melding ontvangen (nummer ${number})`,
    body: `Wij kregen uw melding op ${day}. Uw nummer is ${number}.\n\nWij nemen contact met u op. Binnen zes weken zoeken wij samen met u uit wat er nodig is.\n\nWilt u dat iemand u daarbij helpt? Vraag dan om een onafhankelijke cliëntondersteuner. Dat is gratis. U mag ons binnen zeven dagen ook uw eigen plan sturen.\n\nGemeente Rondveld`,
  }
}
