import type { ChecklistItem } from './checklist.ts'

type Row = readonly [
  lifeDomain: ChecklistItem['lifeDomain'],
  about: ChecklistItem['about'],
  ask: readonly [nl: string, en: string],
  onYes: readonly [nl: string, en: string],
]

const rows: readonly Row[] = [
  [
    'informal-care',
    'around',
    ['Zorgt u voor iemand, of iemand voor u?', 'Do you care for somebody, or somebody for you?'],
    ['Voor wie, en lukt dat?', 'For whom, and does it work?'],
  ],
  [
    'parenting',
    'around',
    [
      'Zijn er zorgen over een kind of jongere thuis?',
      'Are there worries about a child or young person at home?',
    ],
    ['Over wie, en wat speelt er?', 'About whom, and what is going on?'],
  ],
  [
    'day-activities',
    'around',
    ['Zit er iemand thuis zonder school of werk?', 'Is anybody at home without school or work?'],
    ['Wie, en sinds wanneer?', 'Who, and since when?'],
  ],
  [
    'debts',
    'resident',
    ['Zijn er rekeningen die u niet kunt betalen?', 'Are there bills that you cannot pay?'],
    ['Wat kan deze maand niet wachten?', 'What cannot wait this month?'],
  ],
  [
    'income',
    'resident',
    ['Komt er te weinig geld binnen?', 'Is there too little money coming in?'],
    ['Wat komt er binnen, en tot wanneer?', 'What comes in, and until when?'],
  ],
  [
    'work',
    'resident',
    ['Zoekt u werk, of ander werk?', 'Are you looking for work, or other work?'],
    ['Wat zoekt u, en wat houdt u tegen?', 'What are you looking for, and what stops you?'],
  ],
  [
    'housing',
    'resident',
    ['Is er iets met uw huis?', 'Is something wrong with your home?'],
    ['Wat is er aan de hand?', 'What is the matter?'],
  ],
  [
    'safety',
    'around',
    ['Is er thuis iemand bang of niet veilig?', 'Is anybody at home afraid or unsafe?'],
    ['Wie? Is er nu gevaar, bel dan 112.', 'Who? If there is danger now, call 112.'],
  ],
  [
    'physical-health',
    'resident',
    ['Zit uw gezondheid u in de weg?', 'Does your health get in your way?'],
    ['Wat lukt er niet door?', 'What does not work because of it?'],
  ],
  [
    'mental-health',
    'resident',
    ['Bent u vaak somber of gespannen?', 'Are you often low or tense?'],
    ['Sinds wanneer, en wie weet het?', 'Since when, and who knows?'],
  ],
  [
    'self-care',
    'resident',
    ['Is koken, wassen of het huishouden te zwaar?', 'Is cooking, washing or housekeeping too much?'],
    ['Wat lukt niet, en wie helpt nu?', 'What does not work, and who helps now?'],
  ],
  [
    'social-network',
    'around',
    ['Staat u er alleen voor?', 'Are you on your own in this?'],
    ['Wie zou u kunnen bellen?', 'Whom could you call?'],
  ],
]

/** The list a municipality starts with; it publishes its own from there (P5). */
export const firstChecklist: readonly ChecklistItem[] = rows.map(([lifeDomain, about, ask, onYes]) => ({
  lifeDomain,
  about,
  ask: { nl: ask[0], en: ask[1] },
  onYes: { nl: onYes[0], en: onYes[1] },
}))
