/** The screens of the menu, per role, what is used most first: four stand in the bar. A new screen: a line here, its label, a route. */
export const screens = {
  calls: '/werk/bellen',
  incoming: '/werk/binnengekomen',
  today: '/werk/vandaag',
  households: '/werk/huishoudens',
  duplicates: '/werk/dubbelen',
  directory: '/werk/wegwijzer',
  glossary: '/werk/begrippen',
  terms: '/werk/termijnen',
  agenda: '/werk/agenda',
  waiting: '/werk/wachtlijsten',
  home: '/werk/thuis',
} as const

export type ScreenName = keyof typeof screens

const perRole: Readonly<Record<string, readonly ScreenName[]>> = {
  'front-desk': ['calls', 'directory', 'agenda', 'glossary'],
  assessor: ['incoming', 'calls', 'duplicates', 'waiting', 'directory', 'agenda', 'terms', 'glossary'],
  director: ['today', 'households', 'agenda', 'calls', 'directory', 'waiting', 'glossary'],
  professional: ['households', 'agenda', 'waiting', 'directory', 'glossary'],
  'team-lead': ['waiting', 'agenda', 'directory', 'glossary'],
  'application-manager': ['terms', 'agenda', 'directory', 'glossary'],
}

export function screensOf(role: string): readonly ScreenName[] {
  return perRole[role] ?? ['home', 'agenda', 'directory', 'glossary']
}

export function firstPathOf(role: string): string {
  return screens[screensOf(role)[0] ?? 'home']
}
