import type { PlainDate } from '#shared/plain-date.ts'
import type { Fault } from '#shared/refusal.ts'

/** The household of a case as it is now. */
export interface HouseholdNow {
  readonly centralId: string
  readonly members: readonly { readonly id: string; readonly since: PlainDate }[]
}

export interface Leaver {
  readonly personId: string
  readonly on: PlainDate
}

export interface Joiner {
  /** Somebody who is known, or a new name. */
  readonly personId?: string | undefined
  readonly name: string
  readonly from: PlainDate
  /** Moved in altogether, or lives here as well as elsewhere. */
  readonly elsewhere: 'moved' | 'both'
}

export interface HouseholdChange {
  readonly leaves: readonly Leaver[]
  readonly joins: readonly Joiner[]
  /** Who leaves lives together from now on. */
  readonly together: boolean
  readonly centralPersonId?: string | undefined
}

/** All faults in a change of the household at once. A household never ends up empty, nor without whom the case is about. */
export function householdFaults(now: HouseholdNow, change: HouseholdChange, today: PlainDate): Fault[] {
  const faults: Fault[] = []
  const since = new Map(now.members.map(({ id, since }) => [id, since]))
  const leaving = new Set<string>()
  change.leaves.forEach(({ personId, on }, index) => {
    const from = since.get(personId)
    if (from === undefined || leaving.has(personId))
      faults.push({ pointer: `/leaves/${index}/personId`, code: 'member-unknown' })
    else if (on > today || on < from)
      faults.push({ pointer: `/leaves/${index}/on`, code: 'household-day-wrong' })
    leaving.add(personId)
  })
  const joining = new Set<string>()
  change.joins.forEach(({ personId, name, from }, index) => {
    if (personId === undefined && name.trim() === '')
      faults.push({ pointer: `/joins/${index}/name`, code: 'name-missing' })
    if (personId !== undefined && (since.has(personId) || joining.has(personId)))
      faults.push({ pointer: `/joins/${index}/personId`, code: 'household-member-already' })
    if (from > today) faults.push({ pointer: `/joins/${index}/from`, code: 'household-day-wrong' })
    if (personId !== undefined) joining.add(personId)
  })
  const remaining = now.members.filter(({ id }) => !leaving.has(id)).map(({ id }) => id)
  const centre = change.centralPersonId
  if (remaining.length === 0) faults.push({ pointer: '/leaves', code: 'household-empty' })
  else if (centre !== undefined && !remaining.includes(centre))
    faults.push({ pointer: '/centralPersonId', code: 'household-central-unknown' })
  else if (centre === undefined && !remaining.includes(now.centralId))
    faults.push({ pointer: '/centralPersonId', code: 'household-central-leaves' })
  if (change.together && change.leaves.length === 0)
    faults.push({ pointer: '/together', code: 'household-split-nobody' })
  const same = centre === undefined || centre === now.centralId
  if (change.leaves.length === 0 && change.joins.length === 0 && same)
    faults.push({ pointer: '', code: 'household-nothing-changes' })
  return faults
}

/**
 * What becomes of a leaver's own part of the plan: as long as something in it is for them or promised by them it stays, and
 * so does their look at it; nothing that was agreed is dropped because somebody moved.
 */
export function keepsSeat(openItems: number): boolean {
  return openItems > 0
}

/** One space between words, none around them. */
export function tidyName(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ')
}

/** A household is called something, and something else than before. */
export function nameFault(before: string, name: string): Fault | undefined {
  const tidy = tidyName(name)
  if (tidy === '') return { pointer: '/name', code: 'household-name-missing' }
  return tidy === before ? { pointer: '/name', code: 'household-nothing-changes' } : undefined
}
