/** The screens of the menu, per role, what is used most first: four stand in the bar. A new screen: a line here, its label, a route. */
export const screens = {
  calls: '/werk/bellen',
  callBacks: '/werk/terugbellen',
  webReports: '/werk/webmeldingen',
  incoming: '/werk/binnengekomen',
  today: '/werk/vandaag',
  households: '/werk/huishoudens',
  duplicates: '/werk/dubbelen',
  neighbourhoods: '/werk/buurtvragen',
  directory: '/werk/wegwijzer',
  outreach: '/werk/erop-af',
  glossary: '/werk/begrippen',
  terms: '/werk/termijnen',
  agenda: '/werk/agenda',
  waiting: '/werk/wachtlijsten',
  advice: '/werk/advies',
  circle: '/werk/eigen-kring',
  consults: '/werk/spreekuren',
  home: '/werk/thuis',
} as const

export type ScreenName = keyof typeof screens

const perRole: Readonly<Record<string, readonly ScreenName[]>> = {
  'front-desk': [
    'calls',
    'callBacks',
    'webReports',
    'neighbourhoods',
    'directory',
    'agenda',
    'outreach',
    'advice',
    'glossary',
    'circle',
    'consults',
    'glossary',
  ],
  assessor: [
    'incoming',
    'webReports',
    'calls',
    'callBacks',
    'duplicates',
    'waiting',
    'advice',
    'directory',
    'neighbourhoods',
    'agenda',
    'outreach',
    'terms',
    'consults',
    'glossary',
    'circle',
  ],
  director: [
    'today',
    'households',
    'agenda',
    'callBacks',
    'calls',
    'advice',
    'directory',
    'waiting',
    'neighbourhoods',
    'outreach',
    'consults',
    'glossary',
    'circle',
  ],
  professional: [
    'households',
    'agenda',
    'callBacks',
    'advice',
    'waiting',
    'neighbourhoods',
    'directory',
    'outreach',
    'consults',
    'glossary',
  ],
  'team-lead': ['waiting', 'agenda', 'advice', 'neighbourhoods', 'directory', 'glossary'],
  'application-manager': ['terms', 'agenda', 'directory', 'glossary'],
  'policy-officer': ['home', 'neighbourhoods', 'directory', 'glossary'],
  'team-lead': ['waiting', 'agenda', 'neighbourhoods', 'directory', 'consults', 'glossary'],
  'application-manager': ['terms', 'agenda', 'directory', 'consults', 'glossary'],
  'policy-officer': ['home', 'neighbourhoods', 'directory', 'consults', 'glossary'],
}

export function screensOf(role: string): readonly ScreenName[] {
  return perRole[role] ?? ['home', 'agenda', 'directory', 'consults', 'glossary']
}

export function firstPathOf(role: string): string {
  return screens[screensOf(role)[0] ?? 'home']
}
