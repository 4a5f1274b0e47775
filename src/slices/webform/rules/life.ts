const dayInMilliseconds = 86_400_000
/** A form that nobody comes back to is forgotten after so many days. */
export const draftDays = 30
/** After sending only the number stays, so that "back" shows it; then that goes too. */
const sentDays = 1
/** Wrong birth dates or numbers with a right code; after these the code opens nothing any more. */
export const proofTries = 10

export function draftEnd(now: Date): Date {
  return new Date(now.getTime() + draftDays * dayInMilliseconds)
}

export function sentEnd(now: Date): Date {
  return new Date(now.getTime() + sentDays * dayInMilliseconds)
}

export function isOver(draft: { readonly expiresAt: Date }, now: Date): boolean {
  return draft.expiresAt.getTime() <= now.getTime()
}
