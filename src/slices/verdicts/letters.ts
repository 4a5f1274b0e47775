import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import { spokenCode } from '#shared/spoken-code.ts'

/** The question to a resident. What it is about and who helped stand behind the code, never in the message. */
export function questionMessage(to: {
  readonly channel: 'email' | 'letter'
  readonly name: string
  readonly publicUrl: string
  readonly code: string
  readonly until: PlainDate
  readonly language: Language
}): { subject: string; body: string } {
  const until = dateInWords(to.until, 'long', to.language)
  const link = `${to.publicUrl}/oordeel/${to.code}`
  const typed = `${to.publicUrl}/oordeel`
  const code = spokenCode(to.code)
  if (to.language === 'en')
    return {
      subject: 'Were you helped well?',
      body: `Dear ${to.name},\n\nSomething that we agreed with you is done. Were you helped well? It is one question. You need no account.\n\n${
        to.channel === 'email' ? link : `Go to ${typed} and fill in this code: ${code}`
      }\n\nYou can answer until ${until}. You do not have to. We ask this at most once in two weeks. On the same page you can say that you no longer want this question.`,
    }
  return {
    subject: 'Bent u goed geholpen?',
    body: `Beste ${to.name},\n\nEr is iets klaar dat wij met u afspraken. Bent u daar goed mee geholpen? Het is één vraag. U hebt geen account nodig.\n\n${
      to.channel === 'email' ? link : `Ga naar ${typed} en vul deze code in: ${code}`
    }\n\nU kunt antwoorden tot en met ${until}. Het hoeft niet. Wij vragen dit hoogstens één keer in twee weken. Op dezelfde bladzijde kunt u zeggen dat u deze vraag niet meer wilt krijgen.`,
  }
}
