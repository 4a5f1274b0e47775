import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'form-own-name': { status: 400, nl: 'Vul uw eigen naam in.', en: 'Fill in your own name.' },
  'form-own-phone': {
    status: 400,
    nl: 'Vul uw telefoonnummer in. Dan kunnen wij u iets vragen.',
    en: 'Fill in your telephone number, so that we can ask you something.',
  },
  'form-helper-name': { status: 400, nl: 'Vul in wie u helpt.', en: 'Fill in who helps you.' },
  'form-question': {
    status: 400,
    nl: 'Schrijf op wat er aan de hand is. Een paar woorden is genoeg.',
    en: 'Write down what is going on. A few words are enough.',
  },
  'form-more': {
    status: 400,
    nl: 'Schrijf kort op wat er speelt, of ga terug en haal het ja weg.',
    en: 'Write in a few words what is going on, or go back and take the yes away.',
  },
  'form-family-name': { status: 400, nl: 'Vul de achternaam in.', en: 'Fill in the last name.' },
  'form-birth': {
    status: 400,
    nl: 'Deze datum kan niet. Weet u een deel niet? Laat dat dan leeg.',
    en: 'This date cannot be. Do you not know a part? Leave it empty.',
  },
  'form-birth-year': {
    status: 400,
    nl: 'Vul het jaar in met vier cijfers, bijvoorbeeld 1975.',
    en: 'Fill in the year with four digits, for example 1975.',
  },
  'form-phone': {
    status: 400,
    nl: 'Dit telefoonnummer is te kort. Bijvoorbeeld: 06 12 34 56 78.',
    en: 'This telephone number is too short. For example: 06 12 34 56 78.',
  },
  'form-email': {
    status: 400,
    nl: 'Dit e-mailadres klopt niet. Er hoort een @ en een punt in.',
    en: 'This e-mail address is not right. It should have an @ and a dot.',
  },
  'form-postcode': {
    status: 400,
    nl: 'Deze postcode klopt niet. Bijvoorbeeld: 1234 AB.',
    en: 'This postcode is not right. For example: 1234 AB.',
  },
  'form-nowhere': {
    status: 400,
    nl: 'Vul een adres in, of ga terug en vul een telefoonnummer of e-mailadres in. Anders kunnen wij u niet bereiken.',
    en: 'Fill in an address, or go back and fill in a telephone number or e-mail address. Otherwise we cannot reach you.',
  },
  'form-proof': {
    status: 400,
    nl: 'Vul een geboortedatum of een telefoonnummer in. Daarmee opent alleen u de melding weer.',
    en: 'Fill in a date of birth or a telephone number. With it only you open the report again.',
  },
  'form-not-found': {
    status: 400,
    nl: 'Met deze gegevens vinden wij niets. Kijk de code na, en vul in wat u bij het bewaren invulde.',
    en: 'With these data we find nothing. Check the code, and fill in what you filled in when saving.',
  },
  'domains-per-question': {
    status: 400,
    nl: 'Kies bij elke vraag minstens één leefgebied.',
    en: 'Choose at least one life domain for each question.',
  },
  'form-incomplete': { status: 409, nl: 'Er is nog een vraag open.', en: 'A question is still open.' },
  'double-number': {
    status: 400,
    nl: 'Vul het nummer in van de melding die doorgaat.',
    en: 'Fill in the number of the report that goes on.',
  },
  'double-unknown': {
    status: 400,
    nl: 'Er is geen andere melding met dit nummer.',
    en: 'There is no other report with this number.',
  },
  'forward-missing': {
    status: 400,
    nl: 'Schrijf op naar wie je de melding doorstuurt. Doorsturen moet (Awb 2:3).',
    en: 'Say to whom you forward the report. Forwarding is a duty (Awb 2:3).',
  },
  'web-report-closed': {
    status: 409,
    nl: 'Een collega heeft deze webmelding al afgesloten.',
    en: 'A colleague has closed this web report already.',
  },
  'web-report-not-closed': {
    status: 409,
    nl: 'Deze webmelding is niet afgesloten.',
    en: 'This web report is not closed.',
  },
  'web-report-forgotten': {
    status: 409,
    nl: 'Dit is te lang geleden: wat er stond, is gewist. De inwoner kan opnieuw melden.',
    en: 'This is too long ago: what it said has been erased. The resident can report again.',
  },
  'web-report-linked': {
    status: 409,
    nl: 'Een collega heeft deze webmelding al gekoppeld.',
    en: 'A colleague has linked this web report already.',
  },
} as const satisfies Refusals
