import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'paper-person-unknown': {
    status: 400,
    nl: 'Kies iemand van wie er iets in dit plan staat.',
    en: 'Choose somebody of whom something stands in this plan.',
  },
  'paper-empty': {
    status: 409,
    nl: 'Er staat nog niets in het plan dat op papier kan.',
    en: 'There is nothing in the plan yet to put on paper.',
  },
  'paper-signed-wrong': {
    status: 400,
    nl: 'Tekenen is vandaag of eerder, en niet voordat deze versie er was.',
    en: 'Signing is today or earlier, and not before this version was there.',
  },
  'paper-signer-missing': {
    status: 400,
    nl: 'Schrijf wie er tekende.',
    en: 'Write who signed.',
  },
  'paper-no-pdf': {
    status: 503,
    nl: 'Op deze machine kan geen pdf worden gemaakt. De versie is bewaard.',
    en: 'No PDF can be made on this machine. The version is kept.',
  },
} as const satisfies Refusals
