import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'person-bsn-known': {
    status: 409,
    nl: 'Dit BSN staat al bij iemand. Zoek op het BSN.',
    en: 'This BSN already belongs to somebody. Search by BSN.',
  },
  'person-look-alike': {
    status: 409,
    nl: 'Er staan al {{count}} mensen met deze naam en een geboortedatum die kan kloppen. Kijk eerst of het een van hen is.',
    en: '{{count}} people with this name and a possible birth date exist already. First see whether it is one of them.',
  },
  'family-name-missing': { status: 400, nl: 'Vul een achternaam in.', en: 'Fill in a family name.' },
  'birth-date-wrong': {
    status: 400,
    nl: 'Deze dag bestaat niet. Schrijf bijvoorbeeld 14-03-1975, of alleen 1975.',
    en: 'This day does not exist. Write 1975-03-14, or just 1975.',
  },
  'birth-date-future': {
    status: 400,
    nl: 'Deze geboortedatum ligt in de toekomst.',
    en: 'This birth date lies in the future.',
  },
  'birth-date-too-old': {
    status: 400,
    nl: 'Deze geboortedatum is langer dan 120 jaar geleden.',
    en: 'This birth date is over 120 years ago.',
  },
  'bsn-wrong': {
    status: 400,
    nl: 'Dit is geen bestaand BSN. Controleer de cijfers.',
    en: 'This is no valid BSN. Check the digits.',
  },
  'postcode-wrong': {
    status: 400,
    nl: 'Een postcode heeft vier cijfers en twee letters.',
    en: 'A postcode has four digits and two letters.',
  },
} as const satisfies Refusals
