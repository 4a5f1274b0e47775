import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'question-missing': {
    status: 400,
    nl: 'Schrijf minstens één vraag op, in de woorden van de inwoner.',
    en: 'Write down at least one question, in the resident’s words.',
  },
  'own-words-missing': {
    status: 400,
    nl: 'Schrijf op wat de inwoner vraagt, in eigen woorden.',
    en: 'Write down what the resident asks, in their own words.',
  },
  'life-domain-missing': {
    status: 400,
    nl: 'Kies minstens één leefgebied.',
    en: 'Choose at least one life domain.',
  },
  'person-unknown': {
    status: 422,
    nl: 'Deze persoon is er niet. Zoek opnieuw of voer de persoon in.',
    en: 'This person does not exist. Search again or enter the person.',
  },
  'text-control-characters': {
    status: 400,
    nl: 'Hier staan tekens in die niet te lezen zijn.',
    en: 'This holds characters that cannot be read.',
  },
} as const satisfies Refusals
