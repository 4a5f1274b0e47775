import { dateInWords, timeInWords } from '#platform/i18n/dates.ts'
import { dayOf } from '#shared/plain-date.ts'

export interface Told {
  readonly what: 'invited' | 'moved-up' | 'passed-over' | 'moved' | 'moved-clash' | 'called-off'
  readonly title: string
  readonly startsAt: Date
  readonly place: string
  readonly reason: string
  readonly address: string
}

/** To a colleague about a meeting: what changed, when and where it is, and where to look. */
export function meetingMail(name: string, told: Told): { subject: string; body: string } {
  const { title, place, reason, address } = told
  const day = dateInWords(dayOf(told.startsAt), 'long', 'nl')
  const when = `${day} om ${timeInWords(told.startsAt, 'nl')} uur${place === '' ? '' : `, ${place}`}`
  const mail = (subject: string, ...lines: string[]) => ({
    subject,
    body: [`Beste ${name},`, ...lines, `Alles over deze bijeenkomst:\n${address}`].join('\n\n'),
  })
  switch (told.what) {
    case 'invited':
      return mail(
        `Je zit in: ${title}`,
        `Je bent lid van deze intervisiegroep. De eerste keer is ${when}. Het staat in je agenda als je dan vrij bent.`,
      )
    case 'moved-up':
      return mail(
        `Je hebt een plek: ${title}`,
        `Er kwam een plek vrij, en jij was aan de beurt. Het is ${when}. Het staat in je agenda.`,
        'Kun je toch niet? Meld je dan af, dan schuift de volgende door.',
      )
    case 'passed-over':
      return mail(
        `Nog op de wachtlijst: ${title}`,
        `Er kwam een plek vrij, maar op ${when} staat er al iets anders in je agenda. De plek ging naar de volgende. Je staat nog op de wachtlijst, op dezelfde plaats.`,
      )
    case 'moved':
      return mail(
        `Verzet: ${title}`,
        `Deze bijeenkomst is verzet: ${reason}`,
        `Het is nu ${when}. In je agenda is het al aangepast.`,
      )
    case 'moved-clash':
      return mail(
        `Verzet, en je hebt dan al iets: ${title}`,
        `Deze bijeenkomst is verzet: ${reason}`,
        `Het is nu ${when}. Dan staat er al iets anders in je agenda. Verzet dat, of meld je af.`,
      )
    case 'called-off':
      return mail(`Gaat niet door: ${title}`, `De bijeenkomst van ${when} gaat niet door: ${reason}`)
  }
}
