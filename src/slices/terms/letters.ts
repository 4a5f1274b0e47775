import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'

/** What happened to the time that the law gives. `due` is absent while nobody can name a day. */
export type TermChange =
  | {
      readonly what: 'suspended'
      readonly reason: string
      /** The day by which the resident was asked to answer, and when we are done if the answer comes that day. */
      readonly answerBy: PlainDate | undefined
      readonly due: PlainDate | undefined
    }
  | { readonly what: 'resumed'; readonly due: PlainDate }
  | { readonly what: 'extended'; readonly reason: string; readonly due: PlainDate }

export interface Addressee {
  readonly name: string
  /** Of the report; a term without one has none. */
  readonly number: number | null
}

/**
 * Tells a resident that we stop the clock (Awb art. 4:15), go on, or need more time (Awb art. 4:14), with the reason and the
 * new date, in B1.
 */
export function termLetter(
  to: Addressee,
  change: TermChange,
  language: Language,
): { subject: string; body: string } {
  const day = (date: PlainDate): string => dateInWords(date, 'full', language)
  const [subject, ...text] = language === 'en' ? inEnglish(to, change, day) : inDutch(to, change, day)
  const hello = language === 'en' ? `Dear ${to.name},` : `Beste ${to.name},`
  return { subject, body: [hello, ...text].join('\n\n') }
}

type Day = (date: PlainDate) => string

function inDutch({ number }: Addressee, change: TermChange, day: Day): [string, ...string[]] {
  const report = number === null ? 'uw vraag' : `uw melding (nummer ${number})`
  const call = 'Hebt u een vraag, of bent u het er niet mee eens? Bel ons.'
  switch (change.what) {
    case 'suspended':
      return [
        'Wij wachten even met uw melding',
        `Wij zijn bezig met ${report}. Dat staat nu even stil.`,
        `De reden: ${change.reason}`,
        change.answerBy === undefined
          ? 'De dagen dat wij wachten tellen niet mee. Gaan wij verder? Dan krijgt u een brief met de nieuwe datum.'
          : `Laat het ons weten op uiterlijk ${day(change.answerBy)}. De dagen dat wij wachten tellen niet mee.${
              change.due === undefined ? '' : ` Wij zijn dan klaar op uiterlijk ${day(change.due)}.`
            } Horen wij niets? Dan gaan wij na die dag verder met wat wij weten.`,
        call,
      ]
    case 'resumed':
      return [
        'Wij gaan verder met uw melding',
        `Wij gaan verder met ${report}.`,
        `Wij zijn klaar op uiterlijk ${day(change.due)}.`,
        call,
      ]
    case 'extended':
      return [
        'Wij hebben meer tijd nodig',
        `Wij zijn bezig met ${report}. Het lukt ons niet om op tijd klaar te zijn.`,
        `De reden: ${change.reason}`,
        `Wij zijn klaar op uiterlijk ${day(change.due)}. De wet laat dit één keer toe.`,
        call,
      ]
  }
}

function inEnglish({ number }: Addressee, change: TermChange, day: Day): [string, ...string[]] {
  const report = number === null ? 'your question' : `your report (number ${number})`
  const call = 'Do you have a question, or do you not agree? Please call us.'
  switch (change.what) {
    case 'suspended':
      return [
        'We are waiting with your report',
        `We are working on ${report}. It stands still for now.`,
        `The reason: ${change.reason}`,
        change.answerBy === undefined
          ? 'The days that we wait do not count. When we go on, you get a letter with the new date.'
          : `Let us know by ${day(change.answerBy)} at the latest. The days that we wait do not count.${
              change.due === undefined ? '' : ` We then finish on ${day(change.due)} at the latest.`
            } Do we hear nothing? After that day we go on with what we know.`,
        call,
      ]
    case 'resumed':
      return [
        'We go on with your report',
        `We go on with ${report}.`,
        `We finish on ${day(change.due)} at the latest.`,
        call,
      ]
    case 'extended':
      return [
        'We need more time',
        `We are working on ${report}. We cannot finish in time.`,
        `The reason: ${change.reason}`,
        `We finish on ${day(change.due)} at the latest. The law allows this once.`,
        call,
      ]
  }
}
