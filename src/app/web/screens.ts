/** The screens of the menu, per role, what is used most first: four stand in the bar. A new screen: a line here, its label, a route. */
export const screens = {
  calls: '/werk/bellen',
  incoming: '/werk/binnengekomen',
  today: '/werk/vandaag',
  households: '/werk/huishoudens',
  duplicates: '/werk/dubbelen',
  directory: '/werk/wegwijzer',
  glossary: '/werk/begrippen',
  home: '/werk/thuis',
} as const

export type ScreenName = keyof typeof screens

const perRole: Readonly<Record<string, readonly ScreenName[]>> = {
  'front-desk': ['calls', 'directory', 'glossary'],
  assessor: ['incoming', 'calls', 'duplicates', 'directory', 'glossary'],
  director: ['today', 'households', 'calls', 'directory', 'glossary'],
  professional: ['households', 'directory', 'glossary'],
}

export function screensOf(role: string): readonly ScreenName[] {
  return perRole[role] ?? ['home', 'directory', 'glossary']
}

export function firstPathOf(role: string): string {
  return screens[screensOf(role)[0] ?? 'home']
}
