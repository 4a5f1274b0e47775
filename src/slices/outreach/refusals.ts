import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'outreach-future': {
    status: 400,
    nl: 'Een contact in de toekomst kan nog niet.',
    en: 'A contact in the future cannot be.',
  },
  'outreach-noticed-missing': {
    status: 400,
    nl: 'Schrijf wat je zag of hoorde.',
    en: 'Write what you saw or heard.',
  },
  'outreach-again-wrong': {
    status: 400,
    nl: 'Kies een dag vanaf vandaag, binnen een jaar.',
    en: 'Choose a day from today, within a year.',
  },
  'outreach-basis-without-person': {
    status: 400,
    nl: 'Zonder persoon is er geen grondslag nodig.',
    en: 'Without a person no basis is needed.',
  },
  'outreach-basis-missing': {
    status: 400,
    nl: 'Kies op welke grond je deze persoon vastlegt.',
    en: 'Choose on what basis you record this person.',
  },
  'outreach-knows-missing': {
    status: 400,
    nl: 'Zeg of deze persoon weet dat je dit vastlegt.',
    en: 'Say whether this person knows that you record this.',
  },
  'outreach-agreed-unknowing': {
    status: 400,
    nl: 'Wie het goed vindt, weet het ook. Kies een andere grond.',
    en: 'Who agrees also knows. Choose another basis.',
  },
  'outreach-article-missing': {
    status: 400,
    nl: 'Noem het wetsartikel van deze taak.',
    en: 'Name the article of law of this task.',
  },
  'outreach-reason-missing': {
    status: 400,
    nl: 'Schrijf waarom je het niet zei.',
    en: 'Write why you did not say so.',
  },
  'outreach-person-unknown': {
    status: 400,
    nl: 'Deze persoon kennen we niet.',
    en: 'We do not know this person.',
  },
  'outreach-report-unknown': {
    status: 400,
    nl: 'Kies een melding van deze persoon, van na dit contact.',
    en: 'Choose a report of this person, from after this contact.',
  },
  'outreach-ended': {
    status: 409,
    nl: 'Dit contact is al afgerond.',
    en: 'This contact has ended already.',
  },
} as const satisfies Refusals
