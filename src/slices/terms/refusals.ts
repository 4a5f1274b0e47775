import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'term-met': { status: 409, nl: 'Deze termijn is al gehaald.', en: 'This term has been met already.' },
  'term-already-suspended': {
    status: 409,
    nl: 'Deze termijn staat al stil.',
    en: 'This term already stands still.',
  },
  'term-not-suspended': { status: 409, nl: 'Deze termijn loopt al.', en: 'This term is running.' },
  'term-never-suspended': {
    status: 409,
    nl: 'Deze termijn kan niet stilstaan: de wet kent er geen reden voor.',
    en: 'This term cannot stand still: the law knows no ground for it.',
  },
  'term-never-extended': {
    status: 409,
    nl: 'De wet geeft voor deze termijn geen verdaging.',
    en: 'The law gives no extension of this term.',
  },
  'term-extended-already': {
    status: 409,
    nl: 'Deze termijn is al verdaagd; dat kan één keer.',
    en: 'This term has been extended already; that is possible once.',
  },
  'term-over': {
    status: 409,
    nl: 'Deze termijn is voorbij; verdagen kan alleen ervoor.',
    en: 'This term is over; it can be extended only before its end.',
  },
  'reason-missing': { status: 400, nl: 'Schrijf in één zin waarom.', en: 'Say why in one sentence.' },
  'ground-not-allowed': {
    status: 400,
    nl: 'Op deze grond kan deze termijn niet stilstaan.',
    en: 'This term cannot stand still on this ground.',
  },
  'answer-by-missing': {
    status: 400,
    nl: 'Noem de dag waarop het antwoord er uiterlijk is.',
    en: 'Name the day by which the answer must be in.',
  },
  'answer-by-past': {
    status: 400,
    nl: 'Kies een dag na vandaag.',
    en: 'Choose a day after today.',
  },
  'extension-too-long': {
    status: 400,
    nl: 'De wet geeft hoogstens {{days}} dagen.',
    en: 'The law gives {{days}} days at most.',
  },
  'promise-missing': {
    status: 400,
    nl: 'Schrijf de belofte op zoals een inwoner hem leest.',
    en: 'Write the promise as a resident reads it.',
  },
  'norm-in-the-past': {
    status: 400,
    nl: 'Een belofte gaat in op vandaag of later.',
    en: 'A promise starts today or later.',
  },
  'norm-longer-than-law': {
    status: 400,
    nl: 'De wet vraagt minder tijd. Beloof dezelfde tijd of korter.',
    en: 'The law asks for less time. Promise the same or less.',
  },
  'norm-same-day': {
    status: 409,
    nl: 'Op die dag gaat al een belofte voor deze termijn in.',
    en: 'Another promise for this term starts on that day.',
  },
} as const satisfies Refusals
