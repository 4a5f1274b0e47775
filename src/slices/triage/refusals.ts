import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'report-decided': {
    status: 409,
    nl: 'Over deze melding is al besloten.',
    en: 'This report has been decided already.',
  },
  'question-undecided': { status: 400, nl: 'Besluit over elke vraag.', en: 'Decide on every question.' },
  'question-not-open': {
    status: 400,
    nl: 'Deze vraag hoort hier niet bij, of is al besloten.',
    en: 'This question does not belong here or is decided.',
  },
  'referral-address': {
    status: 400,
    nl: 'Kies naar wie je verwijst; alleen bij verwijzen.',
    en: 'Choose whom to refer to; only when referring.',
  },
  'director-missing': { status: 400, nl: 'Kies wie de regie voert.', en: 'Choose who directs.' },
  'director-unknown': {
    status: 400,
    nl: 'Deze regievoerder is er niet.',
    en: 'This director does not exist.',
  },
  'organisation-unknown': {
    status: 400,
    nl: 'Deze organisatie is er niet.',
    en: 'This organisation does not exist.',
  },
  'household-lacks-resident': {
    status: 400,
    nl: 'Wie de vraag stelt hoort in het huishouden.',
    en: 'Who asks belongs in the household.',
  },
  'member-twice': {
    status: 400,
    nl: 'Iemand staat dubbel in het huishouden.',
    en: 'Somebody is in the household twice.',
  },
} as const satisfies Refusals
