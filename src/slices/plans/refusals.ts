import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'baseline-missing': {
    status: 400,
    nl: 'Hoe staat het er nu voor? Vul een getal in.',
    en: 'Where does it stand now? Fill in a number.',
  },
  'target-missing': {
    status: 400,
    nl: 'Waar willen jullie naartoe? Vul een getal in.',
    en: 'Where do you want to get to? Fill in a number.',
  },
  'target-is-baseline': {
    status: 400,
    nl: 'Het doel is gelijk aan nu. Kies een ander getal.',
    en: 'The target equals the present. Choose another number.',
  },
  'indicator-missing': { status: 400, nl: 'Schrijf op wat je meet.', en: 'Say what you measure.' },
  'goal-without-indicator': {
    status: 409,
    nl: 'Dit doel heeft geen indicator om te meten.',
    en: 'This goal has no indicator to measure.',
  },
  'nothing-measured': {
    status: 409,
    nl: 'Er is niets gemeten dat terug kan.',
    en: 'Nothing was measured that can be taken back.',
  },
  'goal-has-open-agreements': {
    status: 409,
    nl: 'Bij dit doel staan nog {{count}} afspraken open. Rond die eerst af.',
    en: '{{count}} agreements of this goal are still open. Settle those first.',
  },
  'goal-ended': {
    status: 409,
    nl: 'Van dit doel staat het resultaat al vast.',
    en: 'The result of this goal is already recorded.',
  },
  'goal-without-result': {
    status: 409,
    nl: 'Er is nog geen resultaat om iets van te vinden.',
    en: 'There is no result yet to have an opinion on.',
  },
  'words-missing': {
    status: 400,
    nl: 'Schrijf in het kort wat er niet klopt.',
    en: 'Say briefly what is not right.',
  },
} as const satisfies Refusals
