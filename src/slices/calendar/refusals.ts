import type { Refusals } from '#platform/services.ts'

export const refusals = {
  'double-booked': {
    status: 409,
    nl: 'Een van hen heeft dan al een gesprek. Kies een ander moment.',
    en: 'One of them has another appointment then. Choose another moment.',
  },
  'appointment-cancelled': {
    status: 409,
    nl: 'Dit gesprek is al afgezegd.',
    en: 'This appointment was called off already.',
  },
  'appointment-of-meeting': {
    status: 409,
    nl: 'Dit is een bijeenkomst. Meld je daar af, of verzet haar daar.',
    en: 'This is a meeting of colleagues. Sign off there, or move it there.',
  },
  'appointment-over': {
    status: 409,
    nl: 'Dit gesprek is al begonnen of voorbij.',
    en: 'This appointment has begun or is over.',
  },
  'moment-past': { status: 400, nl: 'Dit moment is al voorbij.', en: 'This moment has passed.' },
  'moment-wrong': {
    status: 400,
    nl: 'Schrijf dag en tijd zoals 2026-11-24T08:30:00Z.',
    en: 'Write day and time like 2026-11-24T08:30:00Z.',
  },
  'time-wrong': { status: 400, nl: 'Schrijf de tijd zoals 09:30.', en: 'Write the time like 09:30.' },
  'outside-hours': {
    status: 400,
    nl: '{{name}} werkt dan niet. Kies een ander moment, of plan het toch.',
    en: '{{name}} does not work then. Choose another moment, or plan it even so.',
  },
  'hours-order': { status: 400, nl: 'Het einde ligt voor het begin.', en: 'The end lies before the start.' },
  'hours-overlap': {
    status: 400,
    nl: 'Deze uren overlappen met andere op dezelfde dag.',
    en: 'These hours overlap with others on the same day.',
  },
  'hours-in-the-past': {
    status: 400,
    nl: 'Werktijden gaan in op vandaag of later.',
    en: 'Working hours start today or later.',
  },
  'worker-unknown': { status: 400, nl: 'Deze collega is niet bekend.', en: 'This colleague is not known.' },
  'case-not-yours': {
    status: 400,
    nl: 'In deze casus heb je geen plek.',
    en: 'You have no seat in this case.',
  },
  'person-not-in-case': {
    status: 400,
    nl: 'Deze inwoner hoort niet bij de casus.',
    en: 'This resident does not belong to the case.',
  },
  'post-not-yours': { status: 400, nl: 'Dit is niet jouw functie.', en: 'This is not your post.' },
} as const satisfies Refusals
