import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import { dayOf } from '#shared/plain-date.ts'

export interface TableNotice {
  readonly what: 'planned' | 'called-off'
  readonly to: string
  readonly from: string
  readonly phone: string
  readonly startsAt: Date
  readonly place: string
  readonly with: string
  readonly words: string
}

/** Tells the resident, and who of the own network comes, when and where; in plain words. */
export function residentNotice(notice: TableNotice, language: Language): { subject: string; body: string } {
  const day = dateInWords(dayOf(notice.startsAt), 'long', language)
  const time = timeInWords(notice.startsAt, language)
  const { to, from, phone, place, words } = notice
  if (language === 'en') {
    if (notice.what === 'called-off')
      return {
        subject: `The talk on ${day} is off`,
        body: `Dear ${to},\n\nThe talk on ${day} at ${time} is off: ${words}\n\nDo you want to know more? Call ${from}: ${phone}.`,
      }
    return {
      subject: `We would like to talk together on ${day}`,
      body: `Dear ${to},\n\nWe would like to sit round the table with you. We talk about what was agreed and what does not go well yet. It takes three quarters of an hour.\n\nWhen: ${day} at ${time}\nWhere: ${place}\nWith: ${notice.with}\n\nYou may bring somebody. Can you not come? Call ${from}: ${phone}.`,
    }
  }
  if (notice.what === 'called-off')
    return {
      subject: `Het gesprek op ${day} gaat niet door`,
      body: `Beste ${to},\n\nHet gesprek op ${day} om ${time} uur gaat niet door: ${words}\n\nWilt u meer weten? Bel ${from}: ${phone}.`,
    }
  return {
    subject: `Wij willen op ${day} samen met u praten`,
    body: `Beste ${to},\n\nWij willen met u om de tafel. We praten over wat is afgesproken en wat nog niet goed gaat. Het duurt drie kwartier.\n\nWanneer: ${day} om ${time} uur\nWaar: ${place}\nMet: ${notice.with}\n\nU mag iemand meenemen. Kunt u dan niet? Bel ${from}: ${phone}.`,
  }
}

/** Tells a partner or colleague when and where; never about whom. */
export function professionalNotice(
  notice: Omit<TableNotice, 'with'>,
  form: 'u' | 'je',
): { subject: string; body: string } {
  const day = dateInWords(dayOf(notice.startsAt), 'long', 'nl')
  const time = timeInWords(notice.startsAt, 'nl')
  const { to, from, phone, place, words } = notice
  if (notice.what === 'called-off')
    return {
      subject: `De rondetafel op ${day} gaat niet door`,
      body: `Dag ${to},\n\nDe rondetafel op ${day} om ${time} uur gaat niet door: ${words}\n\nVragen? Bel ${from}: ${phone}.`,
    }
  const [asks, can] = form === 'u' ? ['nodigt u uit', 'Kunt u'] : ['nodigt je uit', 'Kun je']
  return {
    subject: `Rondetafel op ${day}`,
    body: `Dag ${to},\n\n${from} ${asks} voor een rondetafel over een afspraak met een inwoner. Het duurt drie kwartier; wat wordt afgesproken, staat meteen vast.\n\nWanneer: ${day} om ${time} uur\nWaar: ${place}\n\n${can} niet, of alleen inbellen? Bel ${from}: ${phone}.`,
  }
}
