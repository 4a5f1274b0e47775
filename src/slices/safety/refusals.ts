import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'safety-kind-other': {
    status: 400,
    nl: 'Dit hoort bij een andere soort.',
    en: 'This belongs to another sort.',
  },
  'safety-what-missing': {
    status: 400,
    nl: 'Schrijf in één zin wat er is, zonder diagnose.',
    en: 'Say in one sentence what there is, without a diagnosis.',
  },
  'safety-since-future': {
    status: 400,
    nl: 'Deze dag moet nog komen.',
    en: 'This day is still to come.',
  },
  'safety-told-why-missing': {
    status: 400,
    nl: 'Schrijf waarom de inwoner dit nog niet weet.',
    en: 'Say why the resident does not know this yet.',
  },
  'safety-review-past': {
    status: 400,
    nl: 'Kies een dag na vandaag om het te herzien.',
    en: 'Choose a day after today to review it.',
  },
  'safety-review-far': {
    status: 400,
    nl: 'Herzie het binnen een half jaar.',
    en: 'Review it within half a year.',
  },
  'safety-review-missing': {
    status: 400,
    nl: 'Kies de dag waarop jullie kijken of het veilig is.',
    en: 'Choose the day on which you look whether it is safe.',
  },
  'safety-reason-missing': {
    status: 400,
    nl: 'Schrijf waarom het niet meer geldt.',
    en: 'Say why it no longer holds.',
  },
  'safety-person-other': {
    status: 400,
    nl: 'Kies iemand uit dit huishouden.',
    en: 'Choose somebody of this household.',
  },
  'safety-worker-unknown': {
    status: 400,
    nl: 'Kies een collega die nu werkt.',
    en: 'Choose a colleague who works now.',
  },
  'safety-line-ended': {
    status: 409,
    nl: 'Dit is al beëindigd.',
    en: 'This has ended already.',
  },
  'meldcode-not-now': {
    status: 409,
    nl: 'Dit kan nu niet. De meldcode is intussen verder.',
    en: 'This is not possible now. The reporting code has moved on.',
  },
  'meldcode-words-missing': {
    status: 400,
    nl: 'Schrijf op wat je zag, hoorde of besloot.',
    en: 'Write what you saw, heard or decided.',
  },
  'meldcode-with-missing': {
    status: 400,
    nl: 'Schrijf met wie dit was.',
    en: 'Say with whom this was.',
  },
  'meldcode-future': {
    status: 400,
    nl: 'Deze dag moet nog komen.',
    en: 'This day is still to come.',
  },
  'meldcode-before-start': {
    status: 400,
    nl: 'Deze dag ligt voor het begin van de meldcode.',
    en: 'This day lies before the reporting code began.',
  },
  'meldcode-skip-other': {
    status: 400,
    nl: 'Alleen het gesprek mag wegblijven.',
    en: 'Only the talk may be left out.',
  },
  'meldcode-answer-missing': {
    status: 400,
    nl: 'Beantwoord ook deze vraag.',
    en: 'Answer this question too.',
  },
  'meldcode-beside': {
    status: 400,
    nl: 'Over deze persoon loopt al een meldcode. Overleg eerst met {{name}}, {{phone}}. Begin je toch een eigen? Schrijf waarom.',
    en: 'A reporting code about this person is under way. Talk with {{name}} first, {{phone}}. Do you begin your own even so? Say why.',
  },
  'meldcode-open': {
    status: 409,
    nl: 'Voor deze persoon loopt al een meldcode.',
    en: 'A reporting code about this person is under way.',
  },
  'meldcode-runs': {
    status: 409,
    nl: 'Er loopt nog een meldcode. Sluit die eerst af.',
    en: 'A reporting code is still under way. Close that first.',
  },
  'meldcode-steps-missing': {
    status: 409,
    nl: 'Neem eerst de andere stappen, of zeg dat er nu gevaar is.',
    en: 'Take the other steps first, or say that there is danger now.',
  },
  'meldcode-acute-report': {
    status: 409,
    nl: 'Is er nu gevaar? Dan hoort melden daarbij.',
    en: 'Is there danger now? Then a report goes with it.',
  },
  'meldcode-do-something': {
    status: 409,
    nl: 'Bij een vermoeden meld je, help je, of doe je beide.',
    en: 'With a suspicion you report, help, or do both.',
  },
  'incident-what-missing': {
    status: 400,
    nl: 'Schrijf wat er gebeurde.',
    en: 'Write what happened.',
  },
  'incident-future': { status: 400, nl: 'Deze dag moet nog komen.', en: 'This day is still to come.' },
  'incident-alone': {
    status: 400,
    nl: 'Kies iemand anders als maatje.',
    en: 'Choose somebody else as buddy.',
  },
  'incident-step-past': {
    status: 400,
    nl: 'Deze dag is voorbij. Kies vandaag of later.',
    en: 'This day has passed. Choose today or later.',
  },
  'incident-case-other': {
    status: 400,
    nl: 'Kies een huishouden waar je een plek hebt.',
    en: 'Choose a household in which you have a place.',
  },
  'incident-not-now': {
    status: 409,
    nl: 'Dit kan nu niet, of is aan een ander.',
    en: 'This is not possible now, or is for somebody else.',
  },
  'incident-open-ends': {
    status: 409,
    nl: 'Eerst spreekt het maatje de collega en is alle opvolging gedaan.',
    en: 'First the buddy speaks with the colleague and all is followed up.',
  },
  'incident-spoken-day': {
    status: 400,
    nl: 'Kies een dag tussen het incident en vandaag.',
    en: 'Choose a day between the incident and today.',
  },
  'incident-words-missing': {
    status: 400,
    nl: 'Schrijf hoe het nu staat.',
    en: 'Write how things stand now.',
  },
} as const satisfies Refusals
