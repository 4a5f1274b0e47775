import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'case-closed': {
    status: 409,
    nl: 'Deze casus is afgesloten. Open haar opnieuw om verder te gaan.',
    en: 'This case is closed. Reopen it to go on.',
  },
  'case-not-closed': { status: 409, nl: 'Deze casus loopt nog.', en: 'This case is still open.' },
  'case-phase': {
    status: 409,
    nl: 'Deze stap kan niet vanuit de huidige fase.',
    en: 'This step is not possible from the current phase.',
  },
  'case-has-open-agreements': {
    status: 409,
    nl: 'Er staan nog {{count}} afspraken open. Rond die eerst af of laat ze vervallen, met reden.',
    en: '{{count}} agreements are still open. Settle or cancel them first, with a reason.',
  },
  'case-has-goals-without-result': {
    status: 409,
    nl: '{{count}} doelen hebben nog geen resultaat. Schrijf eerst het eindverslag.',
    en: '{{count}} goals have no result yet. Write the end report first.',
  },
  'weight-same': {
    status: 400,
    nl: 'Deze casus heeft deze zwaarte al.',
    en: 'This case has this weight already.',
  },
  'weight-unreasoned': {
    status: 400,
    nl: 'Kies minstens één criterium dat voor deze zwaarte pleit.',
    en: 'Choose at least one criterion that argues for this weight.',
  },
  'verdict-not-closing': {
    status: 400,
    nl: 'Of de zwaarte klopte wordt gevraagd bij het afsluiten.',
    en: 'Whether the weight was right is asked at closing.',
  },
  'holder-unknown': {
    status: 400,
    nl: 'Deze medewerker of partner is er niet.',
    en: 'This worker or partner does not exist.',
  },
  'basis-missing': { status: 400, nl: 'Noem de wettelijke grondslag.', en: 'Name the legal basis.' },
  'purpose-missing': {
    status: 400,
    nl: 'Schrijf waarvoor deze zetel nodig is.',
    en: 'Say what this seat is for.',
  },
  'seat-role-wrong': {
    status: 400,
    nl: 'Deze rol past niet bij deze persoon.',
    en: 'This role does not fit this person.',
  },
  'member-unknown': {
    status: 400,
    nl: 'Kies iemand uit het huishouden.',
    en: 'Choose somebody of the household.',
  },
  'name-missing': { status: 400, nl: 'Vul een naam in.', en: 'Fill in a name.' },
} as const satisfies Refusals
