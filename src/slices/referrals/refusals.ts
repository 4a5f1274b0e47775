import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'referral-state': {
    status: 409,
    nl: 'Dit kan niet meer: er is intussen iets veranderd aan deze verwijzing.',
    en: 'No longer possible: this referral has changed in the meantime.',
  },
  'referral-expired': {
    status: 409,
    nl: 'De dag om te antwoorden is voorbij. U kunt zeggen dat het toch kan; de regievoerder beslist of het nog nodig is.',
    en: 'The day to answer has passed. You can say that it is possible after all; the director decides whether it is still needed.',
  },
  'referral-not-yours': {
    status: 403,
    nl: 'Dit kan alleen de andere kant doen.',
    en: 'Only the other side can do this.',
  },
  'referral-open': {
    status: 409,
    nl: 'Deze vraag is al verwezen en daar wordt op gewacht. Trek die verwijzing eerst in.',
    en: 'This question has been referred already and waits for an answer. Withdraw that referral first.',
  },
  'referral-handover-not-yet': {
    status: 409,
    nl: 'De overdracht is nog niet geweest.',
    en: 'The hand-over has not been yet.',
  },
  'referral-reason-missing': {
    status: 400,
    nl: 'Kies waarom het niet kan.',
    en: 'Choose why it is not possible.',
  },
  'referral-outcome-missing': { status: 400, nl: 'Kies wat eruit kwam.', en: 'Choose what came of it.' },
  'referral-moment-missing': { status: 400, nl: 'Kies een dag en een tijd.', en: 'Choose a day and a time.' },
  'referral-form-missing': { status: 400, nl: 'Kies bellen of bezoek.', en: 'Choose call or visit.' },
  'referral-field-unfit': {
    status: 400,
    nl: 'Dit hoort niet bij dit antwoord.',
    en: 'This does not belong to this answer.',
  },
  'referral-contact-day': {
    status: 400,
    nl: 'Kies een dag tussen de verwijzing en vandaag.',
    en: 'Choose a day between the referral and today.',
  },
  'referral-words-missing': { status: 400, nl: 'Schrijf in één zin waarom.', en: 'Say in one sentence why.' },
  'referral-about-missing': {
    status: 400,
    nl: 'Kies één vraag of doel van dit huishouden.',
    en: 'Choose one question or goal of this household.',
  },
  'referral-asked-missing': { status: 400, nl: 'Schrijf wat je vraagt.', en: 'Say what you ask.' },
  'referral-tried-missing': {
    status: 400,
    nl: 'Schrijf wat al is geprobeerd.',
    en: 'Say what was tried already.',
  },
  'referral-reach-missing': {
    status: 400,
    nl: 'Er is geen telefoonnummer bekend. Schrijf hoe de inwoner te bereiken is.',
    en: 'No telephone number is known. Say how the resident can be reached.',
  },
  'referral-basis-words': {
    status: 400,
    nl: 'Schrijf op welke grond dit mag zonder instemming.',
    en: 'Say on what ground this is allowed without agreement.',
  },
  'referral-receiver-unknown': {
    status: 400,
    nl: 'Kies wie dit ontvangt. Deze persoon of organisatie is er niet meer.',
    en: 'Choose who receives this. This person or organisation is no longer there.',
  },
  'referral-own-organisation': {
    status: 400,
    nl: 'Kies een andere organisatie dan je eigen.',
    en: 'Choose another organisation than your own.',
  },
  'referral-answer-day': {
    status: 400,
    nl: 'Kies een dag vanaf morgen, binnen zestig dagen.',
    en: 'Choose a day from tomorrow, within sixty days.',
  },
} as const satisfies Refusals
