import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'card-ages-reversed': {
    status: 400,
    nl: 'De hoogste leeftijd ligt onder de laagste.',
    en: 'The highest age is below the lowest.',
  },
  'card-phone-wrong': {
    status: 400,
    nl: 'Dit is geen telefoonnummer: alleen cijfers, spaties en een + vooraan.',
    en: 'This is no telephone number: digits, spaces and a + in front only.',
  },
  'card-number': {
    status: 400,
    nl: 'Hier staat een lang nummer. Gegevens van inwoners horen niet op je kaart.',
    en: 'There is a long number here. Data of residents do not belong on your card.',
  },
  'card-stand-in-self': {
    status: 400,
    nl: 'Kies een ander: je kunt jezelf niet vervangen.',
    en: 'Choose somebody else: you cannot stand in for yourself.',
  },
  'card-stand-in-unknown': {
    status: 400,
    nl: 'Deze collega werkt hier niet (meer).',
    en: 'This colleague does not work here (any more).',
  },
} as const satisfies Refusals
