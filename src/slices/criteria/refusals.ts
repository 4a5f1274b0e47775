import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'criterion-unknown': {
    status: 400,
    nl: 'Dit criterium staat niet in de versie die je aanpast. Zet het er als nieuw criterium bij.',
    en: 'This criterion is not in the version that you change. Add it as a new one.',
  },
  'criterion-twice': {
    status: 400,
    nl: 'Dit criterium staat er dubbel.',
    en: 'This criterion is there twice.',
  },
  'criterion-words-missing': {
    status: 400,
    nl: 'Schrijf dit in het Nederlands en in het Engels.',
    en: 'Write this in Dutch and in English.',
  },
  'criterion-weightless': {
    status: 400,
    nl: 'Kies voor welke zwaarte dit pleit, elk één keer.',
    en: 'Choose for which weight this argues, each once.',
  },
  'weight-without-criterion': {
    status: 400,
    nl: 'Voor elke zwaarte is minstens één criterium nodig. Bij {{count}} ontbreekt het.',
    en: 'Each weight needs at least one criterion. {{count}} have none.',
  },
  'criterion-dropped': {
    status: 400,
    nl: 'Het criterium “{{nl}}” geldt niet meer. Kies opnieuw waarom.',
    en: 'The criterion “{{en}}” no longer holds. Choose again why.',
  },
  'criterion-reworded': {
    status: 400,
    nl: 'Het criterium “{{nl}}” heeft intussen andere woorden. Kijk of het nog past.',
    en: 'The criterion “{{en}}” has other words meanwhile. See whether it still fits.',
  },
  'criterion-other-weight': {
    status: 400,
    nl: 'Het criterium “{{nl}}” pleit niet voor deze zwaarte.',
    en: 'The criterion “{{en}}” does not argue for this weight.',
  },
} as const satisfies Refusals
