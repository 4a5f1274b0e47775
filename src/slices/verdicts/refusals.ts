import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'verdict-code-wrong': {
    status: 404,
    nl: 'Deze code werkt niet, of niet meer. Kijk of u hem goed overnam.',
    en: 'This code does not work, or no longer. Please check that you copied it right.',
  },
  'verdict-closed': {
    status: 409,
    nl: 'Dit antwoord kan niet meer worden gegeven of veranderd.',
    en: 'This answer can no longer be given or changed.',
  },
  'verdict-withdrawn': {
    status: 409,
    nl: 'Deze vraag is ingetrokken. U hoeft niets meer te doen.',
    en: 'This question was withdrawn. You need not do anything.',
  },
  'verdict-missing': {
    status: 400,
    nl: 'Kies één van de vier antwoorden.',
    en: 'Choose one of the four answers.',
  },
  'verdict-words-long': {
    status: 400,
    nl: 'Schrijf het korter: hoogstens 500 tekens.',
    en: 'Please write it shorter: at most 500 characters.',
  },
} as const satisfies Refusals
