import { dateInWords } from '#platform/i18n/dates.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Refusals, RefusalText } from '#platform/services.ts'
import { isPlainDate } from '#shared/plain-date.ts'
import type { Fault, Refusal } from '#shared/refusal.ts'

/** application/problem+json (RFC 9457) with every fault listed at once. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly code: string
  readonly instance: string
  readonly invalidParams?: readonly {
    readonly pointer: string
    readonly code: string
    readonly reason: string
  }[]
  readonly current?: unknown
  readonly yours?: unknown
}

/** Refusals that every slice may meet. */
export const commonRefusals: Refusals = {
  'not-found': {
    status: 404,
    nl: 'Dit is er niet, of het is niet voor jou. Klopt de link?',
    en: 'This does not exist, or it is not for you. Is the link right?',
  },
  'not-allowed': {
    status: 403,
    nl: 'Dit hoort niet bij jouw rol. Vraag je applicatiebeheerder als dat niet klopt.',
    en: 'This is not part of your role. Ask your application manager if that is wrong.',
  },
  'sign-in-needed': { status: 403, nl: 'Log eerst in.', en: 'Please sign in first.' },
  'session-locked': {
    status: 403,
    nl: 'Je scherm staat op slot. Log opnieuw in; je concept staat er nog.',
    en: 'Your screen is locked. Sign in again; your draft is still there.',
  },
  'invalid-input': {
    status: 400,
    nl: '{{count}} dingen kloppen nog niet. Er is niets bewaard; wat je invulde staat er nog.',
    en: '{{count}} things are not right yet. Nothing was saved; what you filled in is still there.',
  },
  'version-missing': {
    status: 428,
    nl: 'Stuur in If-Match de versie mee die je hebt gelezen.',
    en: 'Send the version that you read in If-Match.',
  },
  'version-stale': {
    status: 412,
    nl: 'Iemand anders veranderde dit ook. Beide versies staan hieronder; kies wat er moet staan.',
    en: 'Somebody else changed this too. Both versions are below; choose what it should be.',
  },
  'idempotency-key-missing': {
    status: 400,
    nl: 'Stuur een Idempotency-Key mee, zodat opnieuw sturen niets dubbel doet.',
    en: 'Send an Idempotency-Key, so that sending again does nothing twice.',
  },
  'idempotency-key-reused': {
    status: 422,
    nl: 'Deze Idempotency-Key hoort bij een ander verzoek. Gebruik een nieuwe.',
    en: 'This Idempotency-Key belongs to another request. Use a new one.',
  },
  'form-too-big': {
    status: 413,
    nl: 'Dit is samen te groot: hoogstens {{maximum}}. Er is niets bewaard. Ga terug en stuur minder of kleinere bestanden.',
    en: 'Together this is too large: at most {{maximum}}. Nothing was saved. Go back and send fewer or smaller files.',
  },
  'too-many-requests': {
    status: 429,
    nl: 'Te veel pogingen. Wacht een paar minuten en probeer het opnieuw.',
    en: 'Too many attempts. Wait a few minutes and try again.',
  },
  'cross-site': {
    status: 403,
    nl: 'Dit verzoek kwam niet van Rondom zelf.',
    en: 'This request did not come from Rondom itself.',
  },
}

/** A day among the details is read as a day: "maandag 30 november". */
function fill(text: string, details: Refusal['details'], language: Language): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const value = String(details[key] ?? '')
    return isPlainDate(value) ? dateInWords(value, 'long', language) : value
  })
}

const unknown: RefusalText = { status: 422, nl: 'Dit kan nu niet.', en: 'This is not possible now.' }

/** The one place where a refusal's code becomes a status and a sentence. */
export function toProblem(
  refusal: Refusal,
  refusals: Refusals,
  language: Language,
  requestId: string,
): Problem {
  const known = refusals[refusal.code] ?? unknown
  const { current, yours } = refusal as Refusal & { current?: unknown; yours?: unknown }
  return {
    type: `urn:rondom:probleem:${refusal.code}`,
    title: fill(known[language], refusal.details, language),
    status: known.status,
    detail: fill(known[language], refusal.details, language),
    code: refusal.code,
    instance: `urn:rondom:verzoek:${requestId}`,
    ...(refusal.faults.length > 0
      ? { invalidParams: refusal.faults.map((fault) => inWords(fault, refusals, language)) }
      : {}),
    ...(current === undefined ? {} : { current }),
    ...(yours === undefined ? {} : { yours }),
  }
}

function inWords(fault: Fault, refusals: Refusals, language: Language) {
  const known = refusals[fault.code]
  const reason = known
    ? fill(known[language], fault.details ?? {}, language)
    : String(fault.details?.message ?? fault.code)
  return { pointer: fault.pointer, code: fault.code, reason }
}

/** A stale version: the loser sees both, nothing is merged in silence (RFC 9110 §13.1.1, 412). */
export function stale(current: unknown, yours: unknown): Refusal {
  return { refused: true, code: 'version-stale', details: {}, faults: [], current, yours } as Refusal
}
