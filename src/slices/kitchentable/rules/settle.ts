import type { Fault, Refusal } from '#shared/refusal.ts'

/** The faults of one part, at its place in the whole; a refusal without faults of its own becomes one about the part. */
export function faultsAt(pointer: string, refusal: Refusal): Fault[] {
  if (refusal.faults.length > 0)
    return refusal.faults.map((fault) => ({ ...fault, pointer: `${pointer}${fault.pointer}` }))
  const code = partCodes[refusal.code] ?? refusal.code
  return [{ pointer, code, details: refusal.details }]
}

const partCodes: Readonly<Record<string, string>> = {
  'version-stale': 'kitchen-table-changed',
  'tie-ended': 'kitchen-table-changed',
  'not-found': 'kitchen-table-gone',
}

/** Yes is said by who sat at the table, or was drawn there; nobody says it for somebody who was not. */
export function yesFaults(
  said: readonly { readonly personId: string }[],
  present: ReadonlySet<string>,
): Fault[] {
  return said.flatMap(({ personId }, index) =>
    present.has(personId) ? [] : [{ pointer: `/saidYes/${index}/personId`, code: 'kitchen-table-stranger' }],
  )
}

/** The clock of a device may be wrong: yes was said between the beginning of the conversation and now. */
export function yesTime(said: Date, openedAt: Date, now: Date): Date {
  return new Date(Math.min(Math.max(said.getTime(), openedAt.getTime()), now.getTime()))
}
