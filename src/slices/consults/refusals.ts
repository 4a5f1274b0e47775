import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'consult-name-missing': {
    status: 400,
    nl: 'Geef het spreekuur een naam.',
    en: 'Give the consult hour a name.',
  },
  'consult-place-missing': { status: 400, nl: 'Schrijf waar het is.', en: 'Write where it is.' },
  'consult-day-past': { status: 400, nl: 'Deze dag is al voorbij.', en: 'This day has passed.' },
  'consult-hours-wrong': {
    status: 400,
    nl: 'Tussen begin en einde past geen gesprek, of het zijn er te veel (meer dan 48).',
    en: 'Between start and end fits no talk, or too many (over 48).',
  },
  'consult-holiday': { status: 400, nl: 'Dit is een feestdag.', en: 'This is a public holiday.' },
  'consult-one-organisation': {
    status: 400,
    nl: 'Kies collega’s van twee of meer organisaties.',
    en: 'Choose colleagues of two or more organisations.',
  },
  'consult-question-missing': {
    status: 400,
    nl: 'Schrijf waar het over gaat.',
    en: 'Write what it is about.',
  },
  'consult-question-number': {
    status: 400,
    nl: 'Hier staat een lang nummer. Stel de vraag zonder gegevens van de inwoner.',
    en: 'There is a long number here. Ask without data of the resident.',
  },
  'slot-unknown': { status: 400, nl: 'Deze tijd is er niet.', en: 'This time does not exist.' },
  'slot-full': {
    status: 409,
    nl: 'Deze tijd is net volgeboekt. Kies een andere tijd.',
    en: 'This time has just been taken. Choose another time.',
  },
  'slot-yours': {
    status: 409,
    nl: 'Je hebt op deze tijd al een plek.',
    en: 'You have a place at this time already.',
  },
  'consult-over': {
    status: 409,
    nl: 'Deze tijd is al begonnen of voorbij.',
    en: 'This time has begun or is over.',
  },
  'consult-cancelled': {
    status: 409,
    nl: 'Dit is al afgezegd.',
    en: 'This was called off already.',
  },
} as const satisfies Refusals
