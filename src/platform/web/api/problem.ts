export interface InvalidParam {
  /** A JSON pointer into the body, e.g. /questions/0/ownWords. */
  readonly pointer: string
  readonly code: string
  readonly reason: string
}

interface ProblemBody {
  readonly code?: string
  readonly detail?: string
  readonly invalidParams?: readonly InvalidParam[]
  readonly current?: unknown
  readonly yours?: unknown
}

/** The server said no, as application/problem+json (RFC 9457); `message` is its sentence in the reader's language. */
export class ProblemError extends Error {
  readonly status: number
  readonly code: string
  readonly invalidParams: readonly InvalidParam[]
  /** At 412: what is stored now, and what was sent. */
  readonly current: unknown
  readonly yours: unknown

  constructor(status: number, body: ProblemBody) {
    super(body.detail ?? '')
    this.name = 'ProblemError'
    this.status = status
    this.code = body.code ?? `status-${status}`
    this.invalidParams = body.invalidParams ?? []
    this.current = body.current
    this.yours = body.yours
  }
}

/** No answer came: no network, or a server that is starting. Nothing is known about what was sent. */
export class OfflineError extends Error {
  constructor() {
    super('offline')
    this.name = 'OfflineError'
  }
}

export function isProblem(error: unknown, ...codes: readonly (string | number)[]): error is ProblemError {
  if (!(error instanceof ProblemError)) return false
  return codes.length === 0 || codes.includes(error.code) || codes.includes(error.status)
}
