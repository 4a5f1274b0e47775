import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'choice-discussed': {
    status: 409,
    nl: 'Dit signaal is al besproken.',
    en: 'This signal has been discussed already.',
  },
  'choice-words-missing': {
    status: 400,
    nl: 'Schrijf het in een paar woorden op.',
    en: 'Write it down in a few words.',
  },
  'choice-norm-same-day': {
    status: 409,
    nl: 'Er geldt vanaf die dag al een instelling. Kies een latere dag.',
    en: 'A setting already holds from that day. Choose a later day.',
  },
  'choice-norm-past': {
    status: 400,
    nl: 'Kies vandaag of een latere dag.',
    en: 'Choose today or a later day.',
  },
  'choice-norm-not-agreed': {
    status: 400,
    nl: 'Vul in wanneer de ondernemingsraad instemde. Zonder instemming mag je keuzes niet vergelijken.',
    en: 'Fill in when the works council agreed. Without its consent choices may not be compared.',
  },
  'choice-norm-agreed-later': {
    status: 400,
    nl: 'De instemming ligt niet in de toekomst en niet na de ingangsdag.',
    en: 'The consent cannot lie in the future or after the first day.',
  },
} as const satisfies Refusals
