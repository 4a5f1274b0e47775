import { searchName } from '#shared/names.ts'

/** For whom somebody works (doelgroepen). */
export const targetGroups = [
  'children',
  'youth',
  'parents',
  'elderly',
  'newcomers',
  'disabled',
  'carers',
  'self-employed',
] as const
export type TargetGroup = (typeof targetGroups)[number]

/** Languages that the directory asks for, and how people write them. */
export const spokenLanguages = [
  'nl',
  'en',
  'ar',
  'tr',
  'pl',
  'ti',
  'uk',
  'fr',
  'de',
  'es',
  'so',
  'fa',
  'fy',
] as const

/** Beginnings of words that people use at a counter; a stem of five letters or more may also stand inside a compound. */
const domainStems: Readonly<Record<string, string>> = {
  work: 'werk baan baantje sollicit vacature reintegrat arbeid stage work jobs unemploy',
  income: 'uitkering bijstand inkomen inkomst geld toeslag toeslagen minima loon income benefit',
  debts:
    'schuld incasso deurwaarder achterstand betaal betalen aanmaning rekening lening budget bewind debt bailiff arrears',
  housing: 'woning wonen huur huis dakloos ontruim hypotheek urgentie housing rent evict homeless',
  parenting: 'opvoed opgroei gezinsbegeleid puberteit scheiding echtscheiding parenting',
  'physical-health': 'gezondheid ziek huisarts lichamelijk health',
  'mental-health': 'psychisch psychische depress ggz angst verslav mental addict',
  'self-care': 'huishoud zelfzorg verzorging hulpmiddel traplift rolstoel scootmobiel woningaanpassing',
  'informal-care': 'mantelzorg respijt carer informal',
  safety: 'veilig geweld mishandel meldcode dwang safety violence abuse',
  'day-activities': 'dagbested school leerplicht spijbel verzuim opleiding thuiszitter diploma leren truan',
  'social-network': 'eenzaam buurt netwerk vrijwilliger contact lonely',
}

/** What a home costs: beside words of arrears they say what is owed, and not that somebody looks for a home. */
const rentStems = ['huur', 'hypotheek', 'rent']
const arrearsStems =
  'schuld incasso deurwaarder achterstand betaald betalen aanmaning debt bailiff arrears paid'.split(' ')

const groupStems: Readonly<Record<TargetGroup, string>> = {
  children: 'kind peuter kleuter baby basisschool child',
  youth: 'jonger jongeren jeugd puber tiener student youth young teen',
  parents: 'ouders moeder vader gezin gezinnen parent mother father',
  elderly: 'ouderen oudere bejaard senior dement elderly',
  newcomers: 'statushouder vluchteling nieuwkomer inburger refugee newcomer',
  disabled: 'beperking gehandicap disab',
  carers: 'mantelzorg carer',
  'self-employed': 'zzp ondernemer zelfstandig freelanc',
}

const languageStems: Readonly<Record<string, string>> = {
  en: 'engels english',
  ar: 'arabisch arabic',
  tr: 'turks turkish',
  pl: 'pools polish',
  ti: 'tigrinya',
  uk: 'oekraiens ukrainian',
  fr: 'frans french',
  de: 'duits german',
  es: 'spaans spanish',
  so: 'somalisch somali',
  fa: 'farsi perzisch persian',
  fy: 'fries frisian',
}

/** Ages that a group stands for; only used to read an age in a question as a group. */
const groupAges: readonly (readonly [TargetGroup, number, number])[] = [
  ['children', 0, 11],
  ['youth', 12, 26],
  ['elderly', 67, 120],
]

const stopWords = new Set(
  searchName(
    `wie wat waar wanneer hoe welke bel bellen belt ik je jij we wij u ze zij hij het de een en of om te er is zijn ben was
    heeft hebben kan kunnen mag moet wil over van voor bij met in op aan uit naar als dan die dat deze dit iemand iets vraag
    vragen weet weten helpt helpen hulp spreek spreekt spreken contactpersoon persoon mens mensen nu vandaag nodig graag
    jarige jaar jaren jr oud meisje jongen man vrouw mijn haar zijn hun geen niet ook nog wel meer
    who what where when how which do does i call about a an the of for with in on at to and or is are can knows know help
    somebody someone question year years old speaks speak need`,
  ).split(' '),
)

export interface Concepts {
  readonly domains: ReadonlyMap<string, string>
  readonly groups: ReadonlyMap<TargetGroup, string>
  readonly languages: ReadonlyMap<string, string>
  readonly ages: readonly number[]
  /** Words without a meaning of their own here: names, or words of a free topic. */
  readonly words: readonly string[]
}

const stemsOf = (
  table: Readonly<Record<string, string>>,
): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(table).map(([key, stems]) => [key, stems.split(' ')] as const)
const domains = stemsOf(domainStems)
const groups = stemsOf(groupStems)
const languages = stemsOf(languageStems)

function fits(word: string, stem: string): boolean {
  return word.startsWith(stem) || (stem.length >= 5 && word.includes(stem))
}

/** "19-jarige", "19 jaar", "van 19": whole years up to 110. Longer numbers are never read. */
const agePattern =
  /(?<![\d.,])(\d{1,3})(?![\d.,]\d|\d)(?=[\s-]*(?:jarig|jaar|jr|years?\b|yo\b))|\b(?:van|of|aged)\s+(\d{1,3})(?!\d|[\s.-]*\d|[.,]\d)/giu

/**
 * What a text is about: life domains, groups, ages and languages, each with the word that said so. Numbers other than ages
 * are dropped here, so that nothing of a resident (a BSN, a telephone, a file number) can play a part.
 */
export function conceptsOf(text: string): Concepts {
  const found = {
    domains: new Map<string, string>(),
    groups: new Map<TargetGroup, string>(),
    languages: new Map<string, string>(),
    words: new Set<string>(),
  }
  const ages = [...text.matchAll(agePattern)]
    .map(([, before, after]) => Number(before ?? after))
    .filter((age) => age <= 110)
  for (const word of wordsOf(text)) {
    if (word === '' || /\d/.test(word) || stopWords.has(word)) continue
    let known = false
    const take = <Key extends string>(
      table: readonly (readonly [string, readonly string[]])[],
      into: Map<Key, string>,
    ) => {
      for (const [key, stems] of table) {
        if (!stems.some((stem) => fits(word, stem))) continue
        known = true
        if (!into.has(key as Key)) into.set(key as Key, word)
      }
    }
    take(domains, found.domains)
    take(groups, found.groups)
    take(languages, found.languages)
    if (!known && word.length > 1) found.words.add(word)
  }
  for (const age of ages) {
    for (const [group, from, until] of groupAges) {
      if (age >= from && age <= until && !found.groups.has(group)) found.groups.set(group, String(age))
    }
  }
  return { ...found, ages, words: [...found.words] }
}

/** What a question is about: as any text, but rent that was not paid is a matter of debts and not of a home. */
export function conceptsAsked(question: string): Concepts {
  const asked = conceptsOf(question)
  const words = wordsOf(question)
  const rent = asked.domains.get('housing')
  const owed = words.some((word) => arrearsStems.some((stem) => fits(word, stem)))
  if (rent === undefined || !owed || !asked.domains.has('debts') || words.some(isAboutHome)) return asked
  const domains = new Map([...asked.domains].filter(([domain]) => domain !== 'housing'))
  return { ...asked, domains, words: [...asked.words, rent] }
}

function wordsOf(text: string): string[] {
  return searchName(text.replace(/(?<=\d)-(?=\p{L})/gu, ' ')).split(' ')
}

function isAboutHome(word: string): boolean {
  const stems = (domainStems.housing ?? '').split(' ')
  return stems.some((stem) => !rentStems.includes(stem) && (fits(word, stem) || word.endsWith(stem)))
}
