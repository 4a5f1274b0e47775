import type { LifeDomain } from '#slices/intake/contract'
import type { PartnerKey, WorkerKey } from '../municipality.ts'

export type Who =
  | { readonly kind: 'resident' }
  | {
      readonly kind: 'network'
      readonly name: string
      readonly tie: 'sibling' | 'friend' | 'neighbour' | 'parent'
    }
  | { readonly kind: 'worker'; readonly key: WorkerKey }
  | { readonly kind: 'organisation'; readonly key: PartnerKey }

export interface Promise_ {
  readonly goal: number
  readonly title: string
  readonly who: Who
  /** Days after the start of the plan by which it is due. */
  readonly due: number
  readonly pulse: number | null
}

/** A situation as residents bring it: questions and goals in their words, and who could do what. */
export interface Template {
  readonly question: string
  readonly effect: string
  readonly domains: readonly LifeDomain[]
  readonly asksOn?: { readonly question: string; readonly domains: readonly LifeDomain[] }
  readonly goals: readonly {
    readonly words: string
    readonly domain: LifeDomain
    readonly measure: readonly [string, number, number, string]
  }[]
  readonly promises: readonly Promise_[]
}

const resident = { kind: 'resident' } as const
const org = (key: PartnerKey) => ({ kind: 'organisation', key }) as const
const worker = (key: WorkerKey) => ({ kind: 'worker', key }) as const
const network = (name: string, tie: 'sibling' | 'friend' | 'neighbour' | 'parent') =>
  ({ kind: 'network', name, tie }) as const

export const templates: readonly Template[] = [
  {
    question: 'Ik kan mijn rekeningen niet meer betalen. Ik durf de post niet open te maken.',
    effect: 'Weer slapen zonder buikpijn.',
    domains: ['debts', 'income'],
    asksOn: { question: 'Mijn zoon zit al maanden thuis en doet niets.', domains: ['day-activities'] },
    goals: [
      {
        words: 'Ik wil weten waar ik aan toe ben met mijn schulden.',
        domain: 'debts',
        measure: ['rekeningen op tijd betaald', 1, 4, ''],
      },
      {
        words: 'Mijn zoon weer ergens naartoe.',
        domain: 'day-activities',
        measure: ['dagdelen buiten de deur', 0, 4, ''],
      },
    ],
    promises: [
      { goal: 0, title: 'Alle post sorteren', who: network('Willeke', 'friend'), due: 14, pulse: null },
      { goal: 0, title: 'Intake schuldhulp', who: org('nico'), due: 28, pulse: 14 },
      { goal: 0, title: 'Voorschot aanvragen', who: worker('karin'), due: 10, pulse: null },
      { goal: 1, title: 'Kennismaken bij de inloop', who: org('marijke'), due: 35, pulse: 14 },
      { goal: 1, title: 'Zelf een opleiding kiezen', who: resident, due: 49, pulse: null },
    ],
  },
  {
    question: 'Mijn moeder kan de trap niet meer op. Ik til haar elke ochtend uit bed.',
    effect: 'Dat ik weer naar school kan.',
    domains: ['informal-care', 'housing'],
    asksOn: { question: 'Ik ben de hele dag met haar bezig.', domains: ['day-activities'] },
    goals: [
      {
        words: 'Dat mama veilig naar boven kan.',
        domain: 'housing',
        measure: ['keer tillen per dag', 4, 0, ''],
      },
      {
        words: 'Ik wil mijn opleiding afmaken.',
        domain: 'day-activities',
        measure: ['dagen op school', 1, 4, ''],
      },
    ],
    promises: [
      { goal: 0, title: 'Douche aanpassen', who: org('ilse'), due: 56, pulse: 14 },
      { goal: 0, title: 'Elke ochtend om 8 uur hulp bij opstaan', who: org('carla'), due: 70, pulse: 7 },
      { goal: 1, title: 'Gesprek over uitstel van toetsen', who: org('wouter'), due: 21, pulse: 14 },
      { goal: 1, title: 'Zelf het rooster maken', who: resident, due: 14, pulse: null },
      { goal: 0, title: 'Op zaterdag bij oma', who: network('Hatice', 'sibling'), due: 70, pulse: null },
    ],
  },
  {
    question: 'Sinds mijn man er niet meer is kom ik de deur niet uit.',
    effect: 'Weer eens iemand spreken.',
    domains: ['social-network', 'mental-health'],
    goals: [
      {
        words: 'Weer een reden om me aan te kleden.',
        domain: 'social-network',
        measure: ['keer per week onder de mensen', 0, 3, ''],
      },
    ],
    promises: [
      { goal: 0, title: 'Wandelmaatje op zaterdag', who: org('marijke'), due: 60, pulse: 14 },
      { goal: 0, title: 'Koffie bij de buurvrouw', who: network('Truus', 'neighbour'), due: 40, pulse: null },
      { goal: 0, title: 'Zelf de fiets laten maken', who: resident, due: 20, pulse: null },
    ],
  },
  {
    question: 'De opvoeding van de kinderen groeit me boven het hoofd.',
    effect: 'Rust aan tafel.',
    domains: ['parenting'],
    goals: [
      {
        words: 'Weer plezier met de kinderen.',
        domain: 'parenting',
        measure: ['avonden zonder ruzie', 2, 6, ''],
      },
      {
        words: 'Dat school belt als het goed gaat.',
        domain: 'day-activities',
        measure: ['aanwezig op school', 70, 95, '%'],
      },
    ],
    promises: [
      { goal: 0, title: 'Opvoedgesprekken', who: worker('elif'), due: 70, pulse: 14 },
      { goal: 0, title: 'Gezinsbegeleiding aan huis', who: org('kring'), due: 80, pulse: 14 },
      { goal: 1, title: 'Vaste begeleider op school', who: org('wouter'), due: 30, pulse: 14 },
      { goal: 0, title: 'Elke avond samen eten', who: resident, due: 60, pulse: null },
      { goal: 0, title: 'Oppas op woensdag', who: network('Oma Riet', 'parent'), due: 60, pulse: null },
    ],
  },
  {
    question: 'Ik ben gevallen en het huishouden lukt niet meer.',
    effect: 'In mijn eigen huis blijven wonen.',
    domains: ['self-care', 'physical-health'],
    goals: [
      {
        words: 'Gewoon thuis blijven, op mezelf.',
        domain: 'self-care',
        measure: ['dagen dat het huis op orde is', 1, 5, ''],
      },
    ],
    promises: [
      { goal: 0, title: 'Hulp bij het huishouden', who: org('carla'), due: 70, pulse: 14 },
      { goal: 0, title: 'Beugels in de badkamer', who: org('ilse'), due: 30, pulse: 14 },
      { goal: 0, title: 'Boodschappen samen doen', who: network('Gerda', 'neighbour'), due: 60, pulse: null },
    ],
  },
  {
    question: 'Ik wil werken, maar ik zorg voor mijn broer en weet niet hoe.',
    effect: 'Een baan die past.',
    domains: ['work', 'informal-care'],
    goals: [
      {
        words: 'Werk dat past bij de zorg thuis.',
        domain: 'work',
        measure: ['uren werk per week', 0, 16, ''],
      },
      {
        words: 'Dat mijn broer niet alleen zit.',
        domain: 'informal-care',
        measure: ['dagdelen met gezelschap', 1, 4, ''],
      },
    ],
    promises: [
      { goal: 0, title: 'Proefplaats zoeken', who: worker('karin'), due: 35, pulse: 14 },
      { goal: 0, title: 'Cv op orde', who: resident, due: 14, pulse: null },
      { goal: 1, title: 'Dagbesteding bezoeken', who: org('marijke'), due: 28, pulse: 14 },
      { goal: 0, title: 'Kennismaken bij de werkgever', who: org('joost'), due: 42, pulse: 14 },
    ],
  },
]
