import { searchName } from '#shared/names.ts'
import type { Directory } from '../contract.ts'

export interface Entry {
  readonly id: string
  readonly group: 'colleagues' | 'partners' | 'organisations'
  readonly name: string
  readonly about: string
  readonly knows: string
  readonly languages: string
  readonly phone: string
  readonly email: string
}

export interface EntryWords {
  readonly role: (role: string) => string
  readonly domain: (domain: string) => string
  readonly language: (language: string) => string
}

/** One list of everybody whom one may call, in the order of the screen. */
export function entriesOf(directory: Directory, words: EntryWords): Entry[] {
  const join = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ')
  return [
    ...directory.workers.map((worker) => ({
      id: worker.id,
      group: 'colleagues' as const,
      name: worker.name,
      about: join(words.role(worker.role), worker.team, worker.organisation),
      knows: worker.knowledge.map(words.domain).join(', '),
      languages: worker.languages
        .filter((language) => language !== 'nl')
        .map(words.language)
        .join(', '),
      phone: worker.phone,
      email: worker.email,
    })),
    ...directory.partners.map((partner) => ({
      id: partner.id,
      group: 'partners' as const,
      name: partner.name,
      about: partner.organisation,
      knows: '',
      languages: '',
      phone: partner.phone,
      email: partner.email,
    })),
    ...directory.organisations.map((organisation) => ({
      id: organisation.id,
      group: 'organisations' as const,
      name: organisation.name,
      about: '',
      knows: '',
      languages: '',
      phone: organisation.phone ?? '',
      email: '',
    })),
  ]
}

/** Every typed word must occur somewhere in the entry. */
export function findEntries(entries: readonly Entry[], text: string): Entry[] {
  const words = searchName(text)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) return [...entries]
  return entries.filter((entry) => {
    const all = searchName([entry.name, entry.about, entry.knows, entry.languages].join(' '))
    const digits = entry.phone.replace(/\D/g, '')
    return words.every((word) => all.includes(word) || (/^\d+$/.test(word) && digits.includes(word)))
  })
}
