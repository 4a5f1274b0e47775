import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'place-left': { status: 409, nl: 'Deze plek is al verlaten.', en: 'This place was left already.' },
  'place-invited': {
    status: 409,
    nl: 'Deze inwoner is al uitgenodigd.',
    en: 'This resident was invited already.',
  },
  'place-taken': {
    status: 409,
    nl: 'Deze inwoner staat al op deze wachtlijst.',
    en: 'This resident is on this waiting list already.',
  },
  'list-open': {
    status: 409,
    nl: 'Voor deze hulp is er al een wachtlijst.',
    en: 'There is a waiting list for this help already.',
  },
  'not-first-in-turn': {
    status: 400,
    nl: 'Er gaan er {{count}} voor. Schrijf waarom zij worden overgeslagen.',
    en: '{{count}} go before. Say why they are passed over.',
  },
  'reply-too-soon': {
    status: 400,
    nl: 'Geef minstens drie dagen om te antwoorden.',
    en: 'Give at least three days to answer.',
  },
  'criterion-unknown': {
    status: 400,
    nl: 'Deze regel voor voorrang hoort niet bij deze wachtlijst.',
    en: 'This rule for priority does not belong to this waiting list.',
  },
  'priority-reason-missing': {
    status: 400,
    nl: 'Schrijf waarom deze regel hier geldt.',
    en: 'Say why this rule applies here.',
  },
  'option-unknown': { status: 400, nl: 'Deze hulp is niet bekend.', en: 'This help is not known.' },
  'waiting-not-yours': {
    status: 400,
    nl: 'In deze casus heb je geen plek, of deze inwoner hoort er niet bij.',
    en: 'You have no seat in this case, or this resident does not belong to it.',
  },
  'criterion-empty': {
    status: 400,
    nl: 'Schrijf de regel uit zoals iedereen hem leest.',
    en: 'Write the rule as everybody reads it.',
  },
} as const satisfies Refusals
