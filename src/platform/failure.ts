/** What went wrong, why, and what the reader can do about it; each a clause without a full stop. */
export interface StartFailureParts {
  readonly what: string
  readonly why: string
  readonly mend: string
}

/** A failure that the person who starts Rondom can mend: the command line prints its message without a stack. */
export class StartFailure extends Error implements StartFailureParts {
  readonly what: string
  readonly why: string
  readonly mend: string

  constructor(parts: StartFailureParts, options?: ErrorOptions) {
    super(`${parts.what}, because ${parts.why}; ${parts.mend}.`, options)
    this.name = 'StartFailure'
    this.what = parts.what
    this.why = parts.why
    this.mend = parts.mend
  }
}

/** The `code` of a system or database error (`ENOSPC`, `28P01`), or undefined for any other value. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** A one-line description of anything thrown. */
export function errorText(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return errorText(error.errors[0])
  if (error instanceof Error) return error.message.split('\n')[0] ?? error.name
  return String(error)
}
