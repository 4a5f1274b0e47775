import type { Criterion, Weight } from './criteria.ts'

type Row = readonly [
  code: string,
  weights: readonly Weight[],
  label: readonly [nl: string, en: string],
  explain: readonly [nl: string, en: string],
]

const rows: readonly Row[] = [
  [
    'several-domains',
    ['light', 'heavy'],
    ['vragen op meer leefgebieden', 'questions in several domains'],
    [
      'De vragen gaan over meer dan één deel van het leven, zoals geld, wonen en gezondheid.',
      'The questions are about more than one part of life, such as money, housing and health.',
    ],
  ],
  [
    'questions-hold-each-other',
    ['heavy'],
    ['de ene vraag houdt de andere vast', 'one question holds the other'],
    [
      'De ene vraag lost niet op zolang de andere er is.',
      'One question will not be solved as long as the other is there.',
    ],
  ],
  [
    'more-than-two-parties',
    ['heavy'],
    ['meer dan twee partijen', 'more than two parties'],
    [
      'Meer dan twee organisaties helpen tegelijk. Iemand moet dan het overzicht houden.',
      'More than two organisations help at the same time. Somebody then has to keep the overview.',
    ],
  ],
  [
    'safety',
    ['referred', 'light', 'heavy'],
    ['veiligheid', 'safety'],
    ['Iemand is niet veilig, of dat dreigt.', 'Somebody is not safe, or may soon not be.'],
  ],
  [
    'cannot-steer-alone',
    ['light', 'heavy'],
    ['inwoner kan het niet zelf sturen', 'resident cannot steer alone'],
    [
      'Het lukt het huishouden nu nog niet om alles zelf te regelen.',
      'The household cannot yet arrange everything itself.',
    ],
  ],
  [
    'one-question',
    ['answered', 'referred', 'light'],
    ['één enkele vraag', 'one single question'],
    ['Er is één vraag, over één deel van het leven.', 'There is one question, about one part of life.'],
  ],
  [
    'own-network-can',
    ['answered', 'referred', 'light'],
    ['eigen netwerk kan dit', 'own network can do this'],
    [
      'Familie, vrienden of buren kunnen en willen helpen.',
      'Family, friends or neighbours can and want to help.',
    ],
  ],
  [
    'general-facility-fits',
    ['answered', 'referred', 'light'],
    ['vrij toegankelijke hulp past', 'a free facility fits'],
    [
      'Er is hulp waar iedereen zonder aanvraag terechtkan, en die past.',
      'There is help that everybody can use without applying, and it fits.',
    ],
  ],
]

/** The criteria a municipality starts with; it publishes its own from there. */
export const firstCriteria: readonly Criterion[] = rows.map(([code, weights, label, explain]) => ({
  code,
  weights,
  label: { nl: label[0], en: label[1] },
  explain: { nl: explain[0], en: explain[1] },
}))
