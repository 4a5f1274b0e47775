import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'round-table-no-points': {
    status: 400,
    nl: 'Zet minstens één punt op de agenda.',
    en: 'Put at least one point on the agenda.',
  },
  'round-table-many-points': {
    status: 400,
    nl: 'Er passen hoogstens {{most}} punten op de agenda.',
    en: 'At most {{most}} points fit on the agenda.',
  },
  'round-table-too-full': {
    status: 400,
    nl: 'De punten duren samen {{minutes}} minuten. Er is {{most}}, met 5 om terug te lezen.',
    en: 'The points take {{minutes}} minutes. There are {{most}}, with 5 to read back.',
  },
  'round-table-point-empty': {
    status: 400,
    nl: 'Schrijf waar dit punt over gaat.',
    en: 'Write what this point is about.',
  },
  'round-table-point-twice': {
    status: 400,
    nl: 'Deze afspraak staat al op de agenda.',
    en: 'This agreement is on the agenda already.',
  },
  'round-table-point-unknown': {
    status: 400,
    nl: 'Deze afspraak staat niet open in deze casus.',
    en: 'This agreement is not open in this case.',
  },
  'round-table-resident-missing': {
    status: 400,
    nl: 'Vraag de inwoner altijd. Er wordt niet zonder de inwoner over de inwoner gepraat.',
    en: 'Always ask the resident. Nobody is talked about without being asked.',
  },
  'round-table-nobody': {
    status: 400,
    nl: 'Kies wie er naast de inwoner komt: één, twee of drie organisaties.',
    en: 'Choose who comes beside the resident: one, two or three organisations.',
  },
  'round-table-too-big': {
    status: 400,
    nl: 'Met {{parties}} organisaties is het geen rondetafel meer. Kies er hoogstens {{most}}.',
    en: 'With {{parties}} organisations it is no round table any more. Choose at most {{most}}.',
  },
  'round-table-many-people': {
    status: 400,
    nl: 'Aan een rondetafel zitten hoogstens {{most}} mensen, naast jou.',
    en: 'At most {{most}} people sit at a round table, beside you.',
  },
  'round-table-stranger': {
    status: 400,
    nl: 'Wie aan tafel komt, heeft een plek in deze casus. Geef die eerst.',
    en: 'Who comes to the table has a place in this case. Give that first.',
  },
  'round-table-place-missing': {
    status: 400,
    nl: 'Schrijf waar de rondetafel is.',
    en: 'Write where the round table is.',
  },
  'round-table-state': {
    status: 409,
    nl: 'Dat kan nu niet meer met deze rondetafel. Kijk hoe het ervoor staat.',
    en: 'That is not possible with this round table now. Look how it stands.',
  },
  'round-table-not-running': {
    status: 409,
    nl: 'De rondetafel is niet bezig.',
    en: 'The round table is not under way.',
  },
  'round-table-too-early': {
    status: 409,
    nl: 'Dat kan pas op de dag en de tijd van de rondetafel.',
    en: 'That is possible on the day and at the time of the round table.',
  },
  'round-table-long-enough': {
    status: 409,
    nl: 'Een uur is genoeg voor één tafel. Plan een nieuwe voor wat overblijft.',
    en: 'An hour is enough for one table. Plan a new one for what is left.',
  },
  'round-table-presence-open': {
    status: 409,
    nl: 'Schrijf eerst van iedereen op of die er was. Open: {{count}}.',
    en: 'First write down of everybody whether they came. Open: {{count}}.',
  },
  'round-table-nobody-there': {
    status: 409,
    nl: 'Er was niemand. Zeg dan dat er niemand kwam.',
    en: 'Nobody was there. Then say that nobody came.',
  },
  'round-table-was-there': {
    status: 409,
    nl: 'Deze persoon was er al. Schrijf op dat die is weggegaan.',
    en: 'This person was there already. Write down that they left.',
  },
  'round-table-was-not-there': {
    status: 409,
    nl: 'Deze persoon is er nog niet.',
    en: 'This person is not there yet.',
  },
  'round-table-sentence-missing': {
    status: 400,
    nl: 'Schrijf wat jullie afspreken.',
    en: 'Write what you agree.',
  },
  'round-table-not-at-table': {
    status: 400,
    nl: 'Wie belooft, zit aan deze tafel of is gevraagd.',
    en: 'Who promises sits at this table or was asked.',
  },
  'round-table-goal-missing': {
    status: 400,
    nl: 'Kies bij welk doel dit hoort.',
    en: 'Choose which goal this belongs to.',
  },
  'round-table-answered': {
    status: 409,
    nl: 'Hierop is al geantwoord.',
    en: 'This was answered already.',
  },
} as const satisfies Refusals
