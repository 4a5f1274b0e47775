import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** The confirmation that a report was received, with the legal term (Wmo 2015 art. 2.3.2 lid 1), in B1. */
export function confirmationLetter(
  to: {
    readonly name: string
    readonly number: number
    readonly dueOn: PlainDate
    readonly words: readonly string[]
  },
  language: Language,
): { subject: string; body: string } {
  const due = dateInWords(to.dueOn, 'full', language)
  const words = to.words.map((text) => `“${text}”`).join('\n')
  if (language === 'en') {
    return {
      subject: `We received your report (number ${to.number})`,
      body: `Dear ${to.name},\n\nYou told us:\n${words}\n\nWe will look into this with you. We finish on ${due} at the latest. That is six weeks after your report.\n\nDo you want somebody to help you with this, free of charge? Ask for an independent client supporter. You may also send us your own plan within seven days.\n\nMunicipality of Rondveld`,
    }
  }
  return {
    subject: `Wij hebben uw melding ontvangen (nummer ${to.number})`,
    body: `Beste ${to.name},\n\nU vertelde ons:\n${words}\n\nWij zoeken dit samen met u uit. Dat is klaar op uiterlijk ${due}. Dat is zes weken na uw melding.\n\nWilt u dat iemand u daarbij helpt? Vraag dan om een onafhankelijke cliëntondersteuner. Dat is gratis. U mag ons binnen zeven dagen ook uw eigen plan sturen.\n\nGemeente Rondveld`,
  }
}
