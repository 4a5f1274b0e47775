import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { PlainDate } from '#shared/plain-date.ts'

export interface Change {
  readonly what: 'coming' | 'now' | 'off'
  readonly on: PlainDate
  readonly to: { readonly name: string; readonly phone: string }
  readonly from: { readonly name: string; readonly phone: string }
}

/** Tells a resident who directs from which day, and how to reach that person. */
export function residentLetter(
  name: string,
  change: Change,
  language: Language,
): { subject: string; body: string } {
  const { what, to, from } = change
  const day = dateInWords(change.on, 'long', language)
  if (language === 'en') {
    const hello = `Dear ${name},\n\n`
    if (what === 'off')
      return {
        subject: `${from.name} remains your director`,
        body: `${hello}We wrote that ${to.name} would become your director. That does not go ahead. ${from.name} remains your director. You can call on ${from.phone}.`,
      }
    const begin =
      what === 'now'
        ? `${to.name} is your director from today.`
        : `${to.name} becomes your director on ${day}.`
    return {
      subject: `${to.name} ${what === 'now' ? 'is' : 'becomes'} your director`,
      body: `${hello}${begin} Until now that is ${from.name}.\n\nYour plan stays the same. What was agreed still stands. You need not tell your story again.\n\nDo you have a question? Call ${to.name} on ${to.phone}.${what === 'coming' ? ` Until ${day} you can call ${from.name} on ${from.phone}.` : ''}`,
    }
  }
  const hello = `Beste ${name},\n\n`
  if (what === 'off')
    return {
      subject: `${from.name} blijft uw regievoerder`,
      body: `${hello}Wij schreven dat ${to.name} uw regievoerder wordt. Dat gaat niet door. ${from.name} blijft uw regievoerder. U kunt bellen met ${from.phone}.`,
    }
  const begin =
    what === 'now'
      ? `${to.name} is vanaf vandaag uw regievoerder. Dat was ${from.name}.`
      : `${to.name} wordt op ${day} uw regievoerder. Tot die dag is dat ${from.name}.`
  return {
    subject: `${to.name} ${what === 'now' ? 'is' : 'wordt'} uw regievoerder`,
    body: `${hello}${begin}\n\nUw plan blijft hetzelfde. Wat is afgesproken, blijft staan. U hoeft uw verhaal niet opnieuw te vertellen.\n\nHebt u een vraag? Bel ${to.name}: ${to.phone}.${what === 'coming' ? ` Tot ${day} belt u ${from.name}: ${from.phone}.` : ''}`,
  }
}

/** Tells a partner with a link whom to call. Who it is about stands behind the code, never in the message. */
export function partnerMail(name: string, change: Change): { subject: string; body: string } {
  const { what, to, from } = change
  const day = dateInWords(change.on, 'long', 'nl')
  if (what === 'off')
    return {
      subject: `${from.name} blijft uw contact`,
      body: `Dag ${name},\n\nWij schreven dat ${to.name} het werk van ${from.name} overneemt. Dat gaat niet door. U belt ${from.name}: ${from.phone}.`,
    }
  return {
    subject: `${to.name} neemt het werk van ${from.name} over`,
    body: `Dag ${name},\n\n${what === 'now' ? 'Vanaf vandaag' : `Vanaf ${day}`} belt u over uw afspraak met ${to.name}: ${to.phone}. Uw afspraak en uw link veranderen niet.`,
  }
}
