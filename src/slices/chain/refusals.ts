import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'agenda-text-missing': { status: 400, nl: 'Schrijf waarover het gaat.', en: 'Write what it is about.' },
  'agenda-who-missing': { status: 400, nl: 'Schrijf wie het oppakt.', en: 'Write who takes it up.' },
  'agenda-day-past': {
    status: 400,
    nl: 'Kies een dag: vandaag of later.',
    en: 'Choose a day: today or later.',
  },
  'agenda-no-team': {
    status: 409,
    nl: 'Je hoort nu bij geen team. De applicatiebeheerder zet je in een team.',
    en: 'You belong to no team now. The application manager puts you in one.',
  },
  'agenda-point-there': {
    status: 409,
    nl: 'Dit staat al op de agenda.',
    en: 'This is on the agenda already.',
  },
  'agenda-point-not-now': {
    status: 409,
    nl: 'Dit kan nu niet met dit punt. Kijk eerst hoe het ervoor staat.',
    en: 'This cannot be done with the point now. See first how it stands.',
  },
  'chain-norm-past': { status: 400, nl: 'Kies vandaag of later.', en: 'Choose today or later.' },
  'chain-norm-same-day': {
    status: 409,
    nl: 'Vanaf die dag zijn er al normen. Kies een andere dag.',
    en: 'There are norms from that day already. Choose another day.',
  },
} as const satisfies Refusals
