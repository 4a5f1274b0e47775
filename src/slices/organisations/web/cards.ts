import { initials, searchName } from '#shared/names.ts'
import type { Directory, ReachOut } from '../contract.ts'
import type { Card } from '../rules/answer-question.ts'

/** Somebody or something whom one may call, as the screen shows it. */
export interface DirectoryCard extends Card {
  readonly initials: string
  readonly phone: string
  readonly place: string
  readonly note: string
  readonly reach: ReachOut
  readonly walkIn: boolean
  readonly standIn: Person | null
  /** Meetings to come that a colleague leads. */
  readonly leads: Directory['workers'][number]['leads']
  /** Of a counter and of a school: whom to ask for. */
  readonly contacts: readonly (Person & { readonly at: 'counter' | 'youth-centre' | 'attendance' })[]
}

export interface Person {
  readonly id: string
  readonly name: string
  readonly phone: string
}

export interface CardWords {
  readonly role: (role: string) => string
}

const plain = {
  knowledge: [],
  topics: [],
  groups: [],
  ageFrom: null,
  ageUntil: null,
  languages: [],
  reachable: false,
  place: '',
  note: '',
  reach: null,
  walkIn: false,
  standIn: null,
  leads: [],
  contacts: [],
}

/** One list of everybody whom one may call, in the order of the screen. */
export function cardsOf(directory: Directory, words: CardWords): DirectoryCard[] {
  const join = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ')
  const { counters, workers, partners, organisations } = directory
  return [
    ...counters.map(({ targetGroups, contact, organisation, ...counter }) => ({
      ...plain,
      ...counter,
      kind: 'counter' as const,
      initials: initials(counter.name),
      about: join(organisation, counter.place),
      groups: targetGroups,
      reachable: counter.reach?.now ?? false,
      contacts: contact ? [{ ...contact, at: 'counter' as const }] : [],
    })),
    ...workers.map(({ targetGroups, role, team, organisation, reachNote, email: _, ...worker }) => ({
      ...plain,
      ...worker,
      kind: 'worker' as const,
      initials: initials(worker.name),
      about: join(words.role(role), team, organisation),
      groups: targetGroups,
      reachable: worker.reach?.now ?? false,
      place: worker.reach?.place ?? '',
      note: reachNote,
    })),
    ...partners.map(({ id, name, organisation, phone }) => ({
      ...plain,
      id,
      kind: 'partner' as const,
      name,
      initials: initials(name),
      about: organisation,
      phone,
    })),
    ...organisations.map(({ id, name, phone, contacts }) => ({
      ...plain,
      id,
      kind: 'organisation' as const,
      name,
      initials: initials(name),
      about: '',
      phone: phone ?? '',
      contacts,
    })),
  ]
}

/** Cards with a telephone number in which the typed digits occur; for who wants to know who called. */
export function cardsByPhone(cards: readonly DirectoryCard[], text: string): DirectoryCard[] {
  const digits = searchName(text).replace(/ /g, '')
  if (!/^\d{2,}$/.test(digits)) return []
  return cards.filter(({ phone }) => phone.replace(/\D/g, '').includes(digits))
}

/** `tel:` with digits only. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
