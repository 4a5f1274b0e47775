/** What a link opens: one thing in one case, or the list of all own open promises. */
export type LinkSubject =
  | { readonly kind: 'agreement' | 'referral'; readonly id: string; readonly caseId: string }
  | { readonly kind: 'list' }

/** A link to one thing lives this many days; an expired one is replaced by asking again. */
export const linkDays = 8
/** The list of all own promises shows more, so its link lives shorter. */
export const listHours = 24
/** After this many wrong codes the link is dead, whatever new codes were sent. */
export const codeTries = 5
/** So many codes are sent for one link, and not faster than one in so many seconds. */
export const mostCodes = 6
export const codeEverySeconds = 60
/** So many lists may be asked for in an hour. */
export const listsPerHour = 3

export interface LinkFacts {
  readonly expiresAt: Date
  readonly revoked: boolean
  readonly wrongCodes: number
  /** The code was used by a browser: this one, another one, or none yet. */
  readonly usedBy: 'nobody' | 'this-browser' | 'another-browser'
}

export type Opening =
  | { readonly outcome: 'dead' }
  | { readonly outcome: 'ask'; readonly triesLeft: number }
  | { readonly outcome: 'wrong'; readonly triesLeft: number }
  /** The code is right and was used elsewhere: who has the link as well asks for a code of its own. */
  | { readonly outcome: 'used' }
  | { readonly outcome: 'open' }

/**
 * What happens to who stands before a link. A code opens it in one browser: a link and code that were sent on do not open
 * a second one, and the new code goes to the telephone of the partner only.
 */
export function openingOf(link: LinkFacts, code: 'none' | 'right' | 'wrong', now: Date): Opening {
  if (link.revoked || link.expiresAt <= now || link.wrongCodes >= codeTries) return { outcome: 'dead' }
  const triesLeft = codeTries - link.wrongCodes
  if (code === 'none') return { outcome: 'ask', triesLeft }
  if (code === 'wrong')
    return triesLeft > 1 ? { outcome: 'wrong', triesLeft: triesLeft - 1 } : { outcome: 'dead' }
  return link.usedBy === 'another-browser' ? { outcome: 'used' } : { outcome: 'open' }
}

/** Whether another code may be sent now. */
export function mayResend(
  link: { readonly codesSent: number; readonly codeSentAt: Date },
  now: Date,
): boolean {
  return link.codesSent < mostCodes && now.getTime() - link.codeSentAt.getTime() >= codeEverySeconds * 1000
}
