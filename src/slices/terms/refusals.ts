import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'term-met': { status: 409, nl: 'Deze termijn is al gehaald.', en: 'This term has been met already.' },
  'term-already-suspended': {
    status: 409,
    nl: 'Deze termijn staat al stil.',
    en: 'This term already stands still.',
  },
  'term-not-suspended': { status: 409, nl: 'Deze termijn loopt al.', en: 'This term is running.' },
  'reason-missing': { status: 400, nl: 'Schrijf in één zin waarom.', en: 'Say why in one sentence.' },
} as const satisfies Refusals
