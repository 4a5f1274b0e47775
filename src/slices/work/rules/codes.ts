/** What a place can be. Learning is work on the way to work: training and school stand in the same list (D14). */
export const placeKinds = ['vacancy', 'created', 'trial', 'volunteer', 'training', 'school'] as const
export type PlaceKind = (typeof placeKinds)[number]

export const learningKinds: readonly PlaceKind[] = ['training', 'school']

export const sectors = [
  'technical',
  'green',
  'care',
  'kitchen',
  'retail',
  'logistics',
  'office',
  'cleaning',
  'creative',
  'children',
] as const
export type Sector = (typeof sectors)[number]

export const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Day = (typeof days)[number]

export const dayParts = ['morning', 'afternoon', 'evening'] as const
export type DayPart = (typeof dayParts)[number]

export const means = ['foot', 'bike', 'public', 'car'] as const
export type Means = (typeof means)[number]

/** What a place offers. A person may need it (then a place without it does not fit) or would like it. */
export const offerings = [
  'guidance',
  'quiet',
  'adapted',
  'rhythm',
  'learning',
  'paid',
  'small-team',
  'outside',
  'with-hands',
] as const
export type Offering = (typeof offerings)[number]

/** What work asks of somebody, in circumstances and never as a diagnosis. */
export const burdens = [
  'lifting',
  'standing',
  'sitting',
  'nights',
  'changing',
  'customers',
  'noise',
  'alone',
] as const
export type Burden = (typeof burdens)[number]

export const licences = ['am', 'b', 'be', 'c', 'forklift', 'vca', 'food', 'vog'] as const
export type Licence = (typeof licences)[number]

/** Languages as the tags of BCP 47; their names come from the reader's own language. */
export const languages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'fr', 'es', 'so', 'fa'] as const
export type LanguageTag = (typeof languages)[number]
