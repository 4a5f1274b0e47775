import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'agreement-state': {
    status: 409,
    nl: 'Dit kan niet meer: er is intussen iets veranderd aan deze afspraak.',
    en: 'No longer possible: this agreement has changed in the meantime.',
  },
  'agreement-not-yours': {
    status: 403,
    nl: 'Dit kan alleen de regievoerder doen.',
    en: 'Only the director can do this.',
  },
  'agreement-not-running': {
    status: 409,
    nl: 'Deze afspraak loopt niet, dus er is niets om te melden.',
    en: 'This agreement is not running, so there is nothing to tell.',
  },
  'pulse-reason-missing': {
    status: 400,
    nl: 'Schrijf in één zin wat er nodig is.',
    en: 'Say in one sentence what is needed.',
  },
  'date-missing': { status: 400, nl: 'Kies een datum.', en: 'Choose a date.' },
  'date-wrong': { status: 400, nl: 'Deze dag bestaat niet.', en: 'This day does not exist.' },
  'date-past': {
    status: 400,
    nl: 'Deze dag is voorbij. Kies een dag vanaf vandaag.',
    en: 'This day has passed. Choose today or later.',
  },
  'date-too-far': { status: 400, nl: 'Kies een dag binnen twee jaar.', en: 'Choose a day within two years.' },
  'date-not-expected': {
    status: 400,
    nl: 'Bij dit antwoord hoort geen datum.',
    en: 'This answer takes no date.',
  },
  'title-missing': { status: 400, nl: 'Schrijf wat er wordt beloofd.', en: 'Say what is promised.' },
  'goal-unknown': { status: 400, nl: 'Kies een doel van dit plan.', en: 'Choose a goal of this plan.' },
  'promiser-same': {
    status: 400,
    nl: 'Deze persoon had de afspraak al. Kies iemand anders.',
    en: 'This person had the agreement already. Choose somebody else.',
  },
  'promiser-unknown': { status: 400, nl: 'Kies wie dit belooft.', en: 'Choose who promises this.' },
} as const satisfies Refusals
