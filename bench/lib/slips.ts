import type { Random } from '../../src/app/demo/random.ts'
import type { Entry } from './pairs.ts'

type Slip = (random: Random, entry: Entry) => Entry

/** What goes wrong at a counter and on the telephone, with how often. */
const slips: readonly (readonly [name: string, weight: number, slip: Slip])[] = [
  ['typing error in the family name', 16, (random, e) => ({ ...e, familyName: typo(random, e.familyName) })],
  ['typing error in the given name', 9, (random, e) => ({ ...e, givenNames: typo(random, e.givenNames) })],
  ['family name by ear', 16, (random, e) => ({ ...e, familyName: byEar(random, e.familyName) })],
  ['given name by ear', 8, (random, e) => ({ ...e, givenNames: byEar(random, e.givenNames) })],
  [
    'names in each other’s field',
    5,
    (_, e) => ({ ...e, givenNames: e.familyName, familyName: e.givenNames }),
  ],
  ['infix left out', 9, (_, e) => ({ ...e, infix: '' })],
  [
    'infix in the family name',
    6,
    (_, e) => ({ ...e, infix: '', familyName: `${e.infix} ${e.familyName}`.trim() }),
  ],
  ['only an initial', 6, (_, e) => ({ ...e, givenNames: `${e.givenNames.charAt(0)}.` })],
  [
    'second given name',
    5,
    (random, e) => ({ ...e, givenNames: `${e.givenNames} ${random.pick(['Maria', 'Johannes', 'Anna'])}` }),
  ],
  [
    'married name in front',
    6,
    (random, e) => ({ ...e, familyName: `${random.pick(partners)}-${e.familyName}` }),
  ],
  [
    'married name behind',
    4,
    (random, e) => ({ ...e, familyName: `${e.familyName}-${random.pick(partners)}` }),
  ],
  ['birth year only', 9, (_, e) => ({ ...e, birth: { year: e.birth.year, month: null, day: null } })],
  ['day of birth unknown', 5, (_, e) => ({ ...e, birth: { ...e.birth, day: null } })],
  ['first of January', 4, (_, e) => ({ ...e, birth: { year: e.birth.year, month: 1, day: 1 } })],
  ['birth date unknown', 3, (_, e) => ({ ...e, birth: { year: null, month: null, day: null } })],
  ['day and month in each other’s place', 4, swapDay],
  ['birth date mistyped', 7, mistypeBirth],
  ['no telephone', 12, (_, e) => ({ ...e, phone: null })],
  ['other telephone', 9, (random, e) => ({ ...e, phone: `6${random.int(10_000_000, 99_999_999)}` })],
  ['no mail address', 12, (_, e) => ({ ...e, email: null })],
  ['no address', 7, (_, e) => ({ ...e, postcode: null, houseNumber: null })],
]
const partners = ['Bakker', 'Smits', 'Yilmaz', 'Kramer', 'Mulder', 'Haddad']

/** An entry as somebody else would have made it later: one to four slips, and perhaps moved house since. */
export function spoil(
  random: Random,
  original: Entry,
  home: () => Pick<Entry, 'postcode' | 'houseNumber'>,
  most = 4,
): { readonly entry: Entry; readonly kinds: readonly string[] } {
  let entry = original
  const kinds: string[] = []
  for (let turn = random.int(1, most); turn > 0; turn -= 1) {
    const [name, , slip] = weighted(random)
    entry = slip(random, entry)
    kinds.push(name)
  }
  if (random.chance(0.25)) {
    entry = { ...entry, ...home() }
    kinds.push('moved house')
  }
  return { entry, kinds }
}

function weighted(random: Random): (typeof slips)[number] {
  let at = random.int(
    1,
    slips.reduce((sum, [, weight]) => sum + weight, 0),
  )
  for (const slip of slips) {
    at -= slip[1]
    if (at <= 0) return slip
  }
  return random.pick(slips)
}

function typo(random: Random, name: string): string {
  if (name.length < 4) return name
  const at = random.int(1, name.length - 2)
  const letter = 'abdegiklmnoprstuv'[random.int(0, 16)] ?? 'e'
  const ways = [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    name.slice(0, at) + letter + name.slice(at + 1),
    name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
  ]
  return random.pick(ways)
}

/** Spellings that a listener cannot tell apart; the list is of the writers' habits, not of the rule's. */
const heard: readonly (readonly [RegExp, string])[] = [
  [/ij/, 'y'],
  [/ij/, 'ei'],
  [/y/, 'ij'],
  [/ei/, 'ij'],
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ck/, 'k'],
  [/k(?=[aou])/, 'c'],
  [/c(?=[aou])/, 'k'],
  [/dt$/, 't'],
  [/t$/, 'dt'],
  [/d$/, 't'],
  [/sch/, 's'],
  [/s$/, 'sch'],
  [/z/, 's'],
  [/s(?=[aeiou])/, 'z'],
  [/v/, 'f'],
  [/f/, 'v'],
  [/ch/, 'g'],
  [/g/, 'ch'],
  [/(.)\1/, '$1'],
  [/([lnst])(?=e)/, '$1$1'],
  [/ou/, 'au'],
  [/au/, 'ou'],
  [/ks/, 'x'],
  [/x/, 'ks'],
  [/th/, 't'],
  [/t(?=[aeo])/, 'th'],
  [/ie/, 'i'],
  [/n$/, ''],
  [/é|ë/, 'e'],
  [/ui/, 'uy'],
  [/aa/, 'ae'],
]

function byEar(random: Random, name: string): string {
  const fitting = heard.filter(([pattern]) => pattern.test(name.toLowerCase()))
  if (fitting.length === 0) return typo(random, name)
  const [pattern, by] = random.pick(fitting)
  const written = name.toLowerCase().replace(pattern, by)
  return written.charAt(0).toUpperCase() + written.slice(1)
}

function swapDay(_: Random, entry: Entry): Entry {
  const { year, month, day } = entry.birth
  return month !== null && day !== null && day <= 12
    ? { ...entry, birth: { year, month: day, day: month } }
    : entry
}

function mistypeBirth(random: Random, entry: Entry): Entry {
  const { year, month, day } = entry.birth
  if (year === null || month === null || day === null) return entry
  const step = random.chance(0.5) ? 1 : -1
  return random.chance(0.5)
    ? { ...entry, birth: { year: year + step * (random.chance(0.5) ? 1 : 10), month, day } }
    : {
        ...entry,
        birth: { year, month, day: Math.min(28, Math.max(1, day + step * (random.chance(0.5) ? 1 : 10))) },
      }
}
