import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'escalation-asked-missing': {
    status: 400,
    nl: 'Schrijf wat er moet gebeuren en waarom het zo niet lukt.',
    en: 'Write what has to happen and why it does not work out like this.',
  },
  'escalation-words-missing': {
    status: 400,
    nl: 'Schrijf het op. De anderen moeten hiermee verder kunnen.',
    en: 'Write it down. The others have to go on with it.',
  },
  'escalation-who-missing': { status: 400, nl: 'Schrijf wie het doet.', en: 'Write who does it.' },
  'escalation-day-missing': {
    status: 400,
    nl: 'Kies een dag: vandaag of later.',
    en: 'Choose a day: today or later.',
  },
  'escalation-not-party': {
    status: 400,
    nl: 'Alleen wat een collega of partner doet en nog openstaat, kan naar de ketenregisseur.',
    en: 'Only what a colleague or partner does and is still open can go to the chain manager.',
  },
  'escalation-own-party': {
    status: 400,
    nl: 'Dit is van de ketenregisseur zelf. Laat een ander aanwijzen.',
    en: 'This is the chain manager’s own. Have somebody else named.',
  },
  'escalation-open': {
    status: 409,
    nl: 'Dit ligt al bij de ketenregisseur.',
    en: 'This is with the chain manager already.',
  },
  'escalation-no-manager': {
    status: 409,
    nl: 'Er is nu geen ketenregisseur. De applicatiebeheerder of een beleidsmedewerker wijst er een aan.',
    en: 'There is no chain manager now. The application manager or a policy officer names one.',
  },
  'escalation-own-manager': {
    status: 409,
    nl: 'Je bent zelf ketenregisseur. Over je eigen casus besluit een ander.',
    en: 'You are the chain manager yourself. Somebody else decides on your own case.',
  },
  'escalation-not-now': {
    status: 409,
    nl: 'Dat kan nu niet meer: er is al besloten, of de opschaling is ingetrokken.',
    en: 'That is not possible now: it has been decided, or the escalation was withdrawn.',
  },
  'escalation-hear-first': {
    status: 409,
    nl: 'Hoor eerst de andere partij, of wacht tot die twee werkdagen had.',
    en: 'Hear the other party first, or wait until it has had two working days.',
  },
  'chain-manager-basis-missing': {
    status: 400,
    nl: 'Schrijf op welk besluit dit rust.',
    en: 'Write on which decision this rests.',
  },
  'chain-manager-past': { status: 400, nl: 'Kies vandaag of later.', en: 'Choose today or later.' },
  'chain-manager-day-taken': {
    status: 409,
    nl: 'Voor die dag is al iemand aangewezen. Kies een andere dag.',
    en: 'Somebody has been named for that day already. Choose another day.',
  },
} as const satisfies Refusals
