import type { DB } from '#db'
import type { Transaction } from '#platform/db/database.ts'
import { insertCounter, insertSchoolContact } from '#slices/organisations'

interface Counter {
  /** Keys of municipality.ts; one that it does not know stops the founding. */
  readonly at: string
  readonly name: string
  readonly place: string
  readonly phone: string
  readonly knowledge: readonly string[]
  readonly topics: readonly string[]
  readonly groups: readonly string[]
  readonly ages?: readonly [number, number]
  readonly languages?: readonly string[]
  readonly walkIn?: boolean
  readonly contact?: { readonly worker: string } | { readonly partner: string }
  /** Weekdays with one opening time. */
  readonly open: readonly (readonly [days: readonly number[], from: string, until: string])[]
}

const weekdays = [1, 2, 3, 4, 5] as const

const counters: readonly Counter[] = [
  {
    at: 'rondveld',
    name: 'Wmo-loket',
    place: 'stadskantoor, begane grond',
    phone: '0999 55 03 01',
    knowledge: ['self-care', 'informal-care', 'physical-health', 'housing'],
    topics: ['woningaanpassing en hulpmiddelen', 'respijtzorg voor mantelzorgers'],
    groups: ['elderly', 'disabled', 'carers'],
    contact: { worker: 'henk' },
    open: [[weekdays, '09:00', '17:00']],
  },
  {
    at: 'cjg',
    name: 'CJG-inloop',
    place: 'Marktplein 3',
    phone: '0999 55 03 02',
    knowledge: ['parenting', 'day-activities', 'mental-health'],
    topics: ['opvoedvragen', 'ouders uit elkaar', 'spanning rond school'],
    groups: ['children', 'youth', 'parents'],
    ages: [0, 23],
    languages: ['nl', 'en', 'ar'],
    walkIn: true,
    contact: { worker: 'elif' },
    open: [
      [[1, 2, 4], '09:00', '17:00'],
      [[3, 5], '09:00', '12:30'],
    ],
  },
  {
    at: 'werkplein',
    name: 'Werkplein',
    place: 'Stationsweg 21',
    phone: '0999 55 03 03',
    knowledge: ['work', 'income'],
    topics: ['uitkering aanvragen', 'bijverdienen naast een uitkering'],
    groups: [],
    ages: [27, 67],
    languages: ['nl', 'en', 'pl'],
    walkIn: true,
    contact: { worker: 'esra' },
    open: [[weekdays, '08:30', '16:30']],
  },
  {
    at: 'werkplein',
    name: 'Jongerenloket',
    place: 'Stationsweg 21, zij-ingang',
    phone: '0999 55 03 04',
    knowledge: ['work', 'income', 'day-activities'],
    topics: ['schulden bij jongeren', 'werk of school tot 27 jaar'],
    groups: ['youth'],
    ages: [16, 26],
    walkIn: true,
    contact: { worker: 'karin' },
    open: [[[1, 2, 3, 4], '10:00', '17:00']],
  },
  {
    at: 'kredietbank',
    name: 'Spreekuur geld en post',
    place: 'Buurthuis De Schakel',
    phone: '0999 55 03 05',
    knowledge: ['debts', 'income'],
    topics: ['post ordenen', 'betalingsregeling', 'beslagvrije voet'],
    groups: [],
    ages: [18, 120],
    walkIn: true,
    contact: { partner: 'nico' },
    open: [[[2, 4], '13:00', '16:00']],
  },
  {
    at: 'rmc',
    name: 'Leerplicht en RMC',
    place: 'stadskantoor, kamer 2.14',
    phone: '0999 55 03 06',
    knowledge: ['day-activities'],
    topics: ['verzuim op school', 'thuiszitters', 'terug naar een opleiding'],
    groups: ['youth', 'children'],
    ages: [5, 23],
    contact: { partner: 'mulder' },
    open: [[[1, 2, 4, 5], '08:30', '16:00']],
  },
]

const schools: readonly (readonly [string, 'youth-centre' | 'attendance', Counter['contact']])[] = [
  ['waard', 'youth-centre', { worker: 'nadia' }],
  ['waard', 'attendance', { partner: 'mulder' }],
  ['regenboog', 'youth-centre', { worker: 'elif' }],
  ['regenboog', 'attendance', { partner: 'mulder' }],
  ['baken', 'youth-centre', { worker: 'elif' }],
]

export interface Founded {
  readonly organisations: ReadonlyMap<string, string>
  readonly workers: Readonly<Record<string, { readonly id: string | null }>>
  readonly partners: Readonly<Record<string, string>>
}

/** Counters with their opening hours, and who at the CJG and at leerplicht each school can call. */
export async function foundCounters(trx: Transaction<DB>, tenantId: string, founded: Founded): Promise<void> {
  const organisation = (key: string): string => known(key, founded.organisations.get(key))
  const contactOf = (contact: Counter['contact']) => ({
    worker:
      contact && 'worker' in contact ? known(contact.worker, founded.workers[contact.worker]?.id) : null,
    partner:
      contact && 'partner' in contact ? known(contact.partner, founded.partners[contact.partner]) : null,
  })
  for (const counter of counters) {
    const contact = contactOf(counter.contact)
    await insertCounter(
      trx,
      tenantId,
      {
        organisation_id: organisation(counter.at),
        name: counter.name,
        place: counter.place,
        phone: counter.phone,
        knowledge: [...counter.knowledge],
        topics: [...counter.topics],
        target_groups: [...counter.groups],
        age_from: counter.ages?.[0] ?? null,
        age_until: counter.ages?.[1] ?? null,
        languages: [...(counter.languages ?? ['nl'])],
        walk_in: counter.walkIn ?? false,
        contact_worker_id: contact.worker,
        contact_partner_id: contact.partner,
      },
      counter.open.flatMap(([days, from, until]) => days.map((weekday) => ({ weekday, from, until }))),
    )
  }
  for (const [school, at, person] of schools) {
    const { worker, partner } = contactOf(person)
    await insertSchoolContact(trx, tenantId, {
      school_id: organisation(school),
      at,
      worker_id: worker,
      partner_id: partner,
    })
  }
}

function known(key: string, id: string | null | undefined): string {
  if (!id) throw new Error(`the municipality has no ${key}`)
  return id
}
