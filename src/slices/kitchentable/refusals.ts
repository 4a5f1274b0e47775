import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'kitchen-table-nobody': {
    status: 400,
    nl: 'Kies wie er aan tafel zit.',
    en: 'Choose who sits at the table.',
  },
  'kitchen-table-settled': {
    status: 409,
    nl: 'Dit gesprek staat al in het plan.',
    en: 'This conversation is in the plan already.',
  },
  'kitchen-table-over': {
    status: 409,
    nl: 'Dit gesprek is meer dan {{hours}} uur geleden. Wat op het apparaat stond, is gewist. Leg opnieuw vast wat is afgesproken.',
    en: 'This conversation was more than {{hours}} hours ago. What was on the device has been wiped. Record anew what was agreed.',
  },
  'kitchen-table-stranger': {
    status: 400,
    nl: 'Alleen wie aan tafel zat, kan aan tafel ja zeggen.',
    en: 'Only who sat at the table can say yes at the table.',
  },
  'kitchen-table-changed': {
    status: 400,
    nl: 'Dit is intussen door iemand anders veranderd. Kijk in de casus wat er nu staat.',
    en: 'Somebody else changed this meanwhile. Look in the case what stands there now.',
  },
  'kitchen-table-gone': {
    status: 400,
    nl: 'Dit staat niet meer in de casus.',
    en: 'This is not in the case any more.',
  },
} as const satisfies Refusals
