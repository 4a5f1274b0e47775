import type { Fault } from '#shared/refusal.ts'

export const participantKinds = ['resident', 'network', 'worker', 'organisation'] as const
export type ParticipantKind = (typeof participantKinds)[number]

/** Beside the resident and the director at most three parties: more is a meeting, not a table. */
export const mostParties = 3
export const mostPeople = 8

export interface Comer {
  readonly kind: ParticipantKind
  readonly id: string
  readonly organisation: string | null
}

/** Organisations at the table, without who directs. The household and the own network are no party: it is their table. */
export function partiesOf(comers: readonly Comer[], directorId: string): string[] {
  const parties = comers
    .filter(({ kind, id }) => id !== directorId && (kind === 'worker' || kind === 'organisation'))
    .map(({ organisation, id }) => organisation ?? id)
  return [...new Set(parties)]
}

/** Two or three talk; the resident is always asked. */
export function comerFaults(
  comers: readonly Comer[],
  { directorId, memberIds }: { readonly directorId: string; readonly memberIds: readonly string[] },
): Fault[] {
  const pointer = '/participants'
  const parties = partiesOf(comers, directorId).length
  const faults: Fault[] = []
  if (!comers.some(({ kind, id }) => kind === 'resident' && memberIds.includes(id)))
    faults.push({ pointer, code: 'round-table-resident-missing' })
  if (parties === 0) faults.push({ pointer, code: 'round-table-nobody' })
  if (parties > mostParties)
    faults.push({ pointer, code: 'round-table-too-big', details: { parties, most: mostParties } })
  if (comers.length > mostPeople)
    faults.push({ pointer, code: 'round-table-many-people', details: { most: mostPeople } })
  return faults
}
