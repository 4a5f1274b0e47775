import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'chain-norm-past': { status: 400, nl: 'Kies vandaag of later.', en: 'Choose today or later.' },
  'chain-norm-same-day': {
    status: 409,
    nl: 'Vanaf die dag zijn er al normen. Kies een andere dag.',
    en: 'There are norms from that day already. Choose another day.',
  },
} as const satisfies Refusals
