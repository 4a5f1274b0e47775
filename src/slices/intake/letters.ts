import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** The confirmation that a report was received, with the legal term (Wmo 2015 art. 2.3.2 lid 1), in B1. */
export function confirmationLetter(
  to: {
    readonly name: string
    readonly number: number
    /** The end of the inquiry, when the law starts one. */
    readonly inquiryDueOn: PlainDate | undefined
    /** The first talk about debts (Wgs art. 4). */
    readonly talkDueOn: PlainDate | undefined
    readonly words: readonly string[]
    /** Somebody else told it, and the resident knows. */
    readonly byOther: boolean
    /** Where it stands by what the municipality decides how heavy the help is. */
    readonly criteriaUrl: string
  },
  language: Language,
): { subject: string; body: string } {
  const day = (date: PlainDate): string => dateInWords(date, 'full', language)
  const words = to.words.map((text) => `“${text}”`).join('\n')
  const { inquiryDueOn, talkDueOn } = to
  if (language === 'en') {
    const when = [
      talkDueOn && `We talk about your debts with you on ${day(talkDueOn)} at the latest.`,
      inquiryDueOn && `We finish on ${day(inquiryDueOn)} at the latest. That is six weeks after your report.`,
    ]
    return {
      subject: `We received your report (number ${to.number})`,
      body: `Dear ${to.name},\n\n${to.byOther ? 'Somebody told us on your behalf' : 'You told us'}:\n${words}\n\nWe will look into this with you. ${when.filter(Boolean).join(' ')}\n\nDo you want somebody to help you with this, free of charge? Ask for an independent client supporter. You may also send us your own plan within seven days.\n\nHow do we choose which help fits? You find it here: ${to.criteriaUrl}`,
    }
  }
  const when = [
    inquiryDueOn && `Dat is klaar op uiterlijk ${day(inquiryDueOn)}. Dat is zes weken na uw melding.`,
    talkDueOn && `Uiterlijk ${day(talkDueOn)} praten wij met u over uw schulden.`,
  ]
  return {
    subject: `Wij hebben uw melding ontvangen (nummer ${to.number})`,
    body: `Beste ${to.name},\n\n${to.byOther ? 'Iemand vertelde ons namens u' : 'U vertelde ons'}:\n${words}\n\nWij zoeken dit samen met u uit. ${when.filter(Boolean).join(' ')}\n\nWilt u dat iemand u daarbij helpt? Vraag dan om een onafhankelijke cliëntondersteuner. Dat is gratis. U mag ons binnen zeven dagen ook uw eigen plan sturen.\n\nHoe kiezen wij welke hulp past? Dat leest u hier: ${to.criteriaUrl}`,
  }
}
