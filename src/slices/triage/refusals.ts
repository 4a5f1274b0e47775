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
  'advice-question-missing': {
    status: 400,
    nl: 'Schrijf wat je wilt weten. De adviseur ziet alleen dit.',
    en: 'Write what you want to know. The adviser sees only this.',
  },
  'advice-to-one': {
    status: 400,
    nl: 'Kies één collega of één team.',
    en: 'Choose one colleague or one team.',
  },
  'advice-to-self': {
    status: 400,
    nl: 'Je kunt geen advies aan jezelf vragen.',
    en: 'You cannot ask yourself for advice.',
  },
  'adviser-unknown': {
    status: 400,
    nl: 'Deze collega of dit team is er niet.',
    en: 'This colleague or team does not exist.',
  },
  'advice-answered': {
    status: 409,
    nl: 'Dit advies is al gegeven.',
    en: 'This advice was given already.',
  },
  'advice-answer-missing': {
    status: 400,
    nl: 'Schrijf je advies.',
    en: 'Write your advice.',
  },
  'advice-norm-past': {
    status: 400,
    nl: 'Deze termijn kan niet in het verleden beginnen.',
    en: 'This time cannot begin in the past.',
  },
  'advice-norm-same-day': {
    status: 409,
    nl: 'Op deze dag begint al een andere adviestermijn.',
    en: 'Another time for advice begins on this day.',
  },
  'director-tied': {
    status: 400,
    nl: '{{name}} kent deze inwoner privé. Kies een andere collega.',
    en: '{{name}} knows this resident privately. Choose another colleague.',
  },
  'help-unknown': {
    status: 400,
    nl: 'Deze hulp staat niet in de lijst, of staat er dubbel.',
    en: 'This help is not in the list, or is there twice.',
  },
  'nearer-passed-over': {
    status: 400,
    nl: 'Zeg bij elke stap die dichterbij ligt waarom die niet genoeg is ({{count}}).',
    en: 'Say for each nearer step why it is not enough ({{count}}).',
  },
  'report-changed': {
    status: 409,
    nl: 'Deze melding veranderde net. Kijk haar eerst na.',
    en: 'This report changed just now. Look at it first.',
  },
  'round-overtaken': {
    status: 409,
    nl: 'Iemand anders was eerder bij {{count}} van deze meldingen. Er is niets verdeeld; kijk opnieuw wie wat krijgt.',
    en: 'Somebody else was first with {{count}} of these reports. Nothing was assigned; look again who gets what.',
  },
  'round-undone': {
    status: 409,
    nl: 'Deze verdeling is al ongedaan gemaakt.',
    en: 'This round was undone already.',
  },
  'round-too-late': {
    status: 409,
    nl: 'Ongedaan maken kan tot tien minuten na het verdelen. Daarna draagt de regievoerder over.',
    en: 'Undoing is possible until ten minutes after assigning. After that the director hands over.',
  },
  'round-worked-on': {
    status: 409,
    nl: 'Er is al gewerkt aan {{count}} van deze huishoudens. De verdeling blijft staan.',
    en: 'Somebody has worked on {{count}} of these households already. The assignment stays.',
  },
} as const satisfies Refusals
