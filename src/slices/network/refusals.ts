import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'tie-person-unknown': {
    status: 400,
    nl: 'Kies iemand uit het huishouden of het netwerk van deze casus.',
    en: 'Choose somebody of the household or the network of this case.',
  },
  'tie-same-person': {
    status: 400,
    nl: 'Een band is er tussen twee mensen.',
    en: 'A tie is between two people.',
  },
  'tie-future': {
    status: 400,
    nl: 'Een band begint vandaag of eerder.',
    en: 'A tie begins today or earlier.',
  },
  'tie-known': {
    status: 400,
    nl: 'Deze band staat er al.',
    en: 'This tie is there already.',
  },
  'tie-contradicts': {
    status: 400,
    nl: 'Dit spreekt een band tegen die er al staat. Verander of beëindig die eerst.',
    en: 'This contradicts a tie that is there already. Change or end that one first.',
  },
  'tie-parent-younger': {
    status: 400,
    nl: 'De ouder is hier niet ouder dan het kind. Kijk wie van wie het kind is.',
    en: 'The parent is not older than the child here. Check who is whose child.',
  },
  'tie-authority-of-age': {
    status: 400,
    nl: 'Over iemand van 18 jaar of ouder heeft niemand gezag.',
    en: 'Nobody has authority over somebody of 18 or older.',
  },
  'tie-end-wrong': {
    status: 400,
    nl: 'Een band eindigt vandaag of eerder, en niet voordat hij begon.',
    en: 'A tie ends today or earlier, and not before it began.',
  },
  'tie-ended': { status: 409, nl: 'Deze band is al beëindigd.', en: 'This tie has ended already.' },
  'tie-not-ended': { status: 409, nl: 'Deze band loopt nog.', en: 'This tie still holds.' },
  'household-day-wrong': {
    status: 400,
    nl: 'Kies vandaag of een dag daarvoor, en niet voordat iemand hier kwam wonen.',
    en: 'Choose today or a day before, and not before somebody came to live here.',
  },
  'household-member-already': {
    status: 400,
    nl: 'Deze persoon woont hier al.',
    en: 'This person lives here already.',
  },
  'household-empty': {
    status: 400,
    nl: 'Er moet iemand in het huishouden blijven. Gaat iedereen weg, sluit dan de casus af.',
    en: 'Somebody has to stay in the household. When everybody leaves, close the case.',
  },
  'household-central-leaves': {
    status: 400,
    nl: 'Om deze persoon draait de casus. Kies wie dat wordt.',
    en: 'The case is about this person. Choose who that will be.',
  },
  'household-central-unknown': {
    status: 400,
    nl: 'Kies iemand die in het huishouden blijft.',
    en: 'Choose somebody who stays in the household.',
  },
  'household-split-nobody': {
    status: 400,
    nl: 'Kies wie er weggaan en samen verder wonen.',
    en: 'Choose who leave and go on living together.',
  },
  'household-name-missing': {
    status: 400,
    nl: 'Schrijf hoe dit huishouden heet.',
    en: 'Say how this household is called.',
  },
  'household-nothing-changes': {
    status: 400,
    nl: 'Er verandert zo niets.',
    en: 'Nothing changes this way.',
  },
  'household-other-plan': {
    status: 400,
    nl: 'Deze persoon staat in een ander plan. Kies “woont ook elders”, en overleg met de regievoerder daar.',
    en: 'This person is in another plan. Choose “lives elsewhere too”, and consult the director there.',
  },
} as const satisfies Refusals
