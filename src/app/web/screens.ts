/** The screens of the menu, per role, what is used most first: four stand in the bar. A new screen: a line here, its label, a route. */
export const screens = {
  calls: '/werk/bellen',
  callBacks: '/werk/terugbellen',
  webReports: '/werk/webmeldingen',
  incoming: '/werk/binnengekomen',
  today: '/werk/vandaag',
  promises: '/werk/afspraken',
  households: '/werk/huishoudens',
  transfers: '/werk/overdracht',
  safety: '/werk/veiligheid',
  duplicates: '/werk/dubbelen',
  neighbourhoods: '/werk/buurtvragen',
  directory: '/werk/wegwijzer',
  outreach: '/werk/erop-af',
  glossary: '/werk/begrippen',
  terms: '/werk/termijnen',
  agenda: '/werk/agenda',
  waiting: '/werk/wachtlijsten',
  referrals: '/werk/verwijzingen',
  advice: '/werk/advies',
  choices: '/werk/keuzes',
  breakthroughs: '/werk/doorbraken',
  mandates: '/werk/mandaten',
  circle: '/werk/eigen-kring',
  consults: '/werk/spreekuren',
  meetings: '/werk/bijeenkomsten',
  roundTables: '/werk/overleg',
  criteria: '/werk/criteria',
  setup: '/werk/inrichting',
  routes: '/werk/routes',
  chain: '/werk/ketenbeeld',
  escalations: '/werk/opschalingen',
  work: '/werk/werk-en-leren',
  workPlaces: '/werk/plekken',
  home: '/werk/thuis',
} as const

export type ScreenName = keyof typeof screens

/** What everybody may need, after what belongs to the role. */
const forAll = [
  'directory',
  'consults',
  'meetings',
  'agenda',
  'glossary',
  'criteria',
  'breakthroughs',
  'mandates',
  'escalations',
  'workPlaces',
] as const satisfies readonly ScreenName[]
const own = ['outreach', 'circle'] as const satisfies readonly ScreenName[]

const perRole: Readonly<Record<string, readonly ScreenName[]>> = {
  'front-desk': [
    'calls',
    'callBacks',
    'webReports',
    'neighbourhoods',
    'referrals',
    'advice',
    'promises',
    'safety',
    ...own,
  ],
  assessor: [
    ...(['incoming', 'webReports', 'calls', 'callBacks', 'duplicates', 'waiting', 'advice'] as const),
    ...(['referrals', 'promises', 'neighbourhoods', 'terms', 'choices', 'safety', ...own] as const),
  ],
  director: [
    'today',
    'households',
    'agenda',
    'callBacks',
    'promises',
    'calls',
    'advice',
    'transfers',
    'safety',
    'breakthroughs',
    'referrals',
    'waiting',
    'neighbourhoods',
    'roundTables',
    'work',
    ...own,
  ],
  professional: [
    ...(['promises', 'households', 'agenda', 'callBacks', 'referrals', 'advice'] as const),
    ...(['waiting', 'neighbourhoods', 'safety', 'outreach', 'roundTables', 'work'] as const),
  ],
  'team-lead': [
    'chain',
    ...(['transfers', 'escalations', 'safety', 'waiting', 'breakthroughs', 'agenda', 'advice'] as const),
    'promises',
    ...(['choices', 'neighbourhoods', 'criteria', 'work'] as const),
  ],
  'application-manager': ['setup', 'criteria', 'terms', 'choices', 'mandates', 'breakthroughs', 'routes'],
  'policy-officer': ['criteria', 'breakthroughs', 'mandates', 'neighbourhoods', 'work', 'routes'],
}

export function screensOf(role: string): readonly ScreenName[] {
  return [...new Set([...(perRole[role] ?? ['home']), ...forAll])]
}

export function firstPathOf(role: string): string {
  return screens[screensOf(role)[0] ?? 'home']
}
