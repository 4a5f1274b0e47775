import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { takeBackDays } from './rules/withdrawal.ts'

export type WithdrawnNews =
  | { readonly what: 'withdrawn' }
  | { readonly what: 'reopened'; readonly due: PlainDate | undefined }

/** What becomes of a report that the resident took back, in B1. */
export function withdrawnLetter(
  { name, number }: { readonly name: string; readonly number: number },
  news: WithdrawnNews,
  language: Language,
): { subject: string; body: string } {
  const day = (date: PlainDate): string => dateInWords(date, 'full', language)
  if (language === 'en')
    return news.what === 'withdrawn'
      ? {
          subject: `You withdrew your report (number ${number})`,
          body: `Dear ${name},\n\nYou told us that you withdraw your report. We stop looking into it. What you told us stays in your file.\n\nDo you think again, or is this not right? Call us within ${takeBackDays} days and we go on. After that you may always report again.`,
        }
      : {
          subject: `We go on with your report (number ${number})`,
          body: `Dear ${name},\n\nWe go on with your report.${news.due === undefined ? '' : ` We finish on ${day(news.due)} at the latest.`}\n\nIs this not right? Please call us.`,
        }
  return news.what === 'withdrawn'
    ? {
        subject: `U trok uw melding in (nummer ${number})`,
        body: `Beste ${name},\n\nU vertelde ons dat u uw melding intrekt. Wij stoppen ermee. Wat u ons vertelde, blijft in uw dossier.\n\nBedenkt u zich, of klopt dit niet? Bel ons binnen ${takeBackDays} dagen, dan gaan wij verder. Daarna mag u altijd opnieuw melden.`,
      }
    : {
        subject: `Wij gaan verder met uw melding (nummer ${number})`,
        body: `Beste ${name},\n\nWij gaan verder met uw melding.${news.due === undefined ? '' : ` Wij zijn klaar op uiterlijk ${day(news.due)}.`}\n\nKlopt dit niet? Bel ons.`,
      }
}
