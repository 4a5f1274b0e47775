import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'link-dead': {
    status: 410,
    nl: 'Deze link werkt niet meer. Vraag de afzender om een nieuwe.',
    en: 'This link no longer works. Ask the sender for a new one.',
  },
} as const satisfies Refusals
