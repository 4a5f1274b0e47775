import type { Language } from '#platform/i18n/language.ts'
import { cameBack, keepWaiting, lock, sendWaiting, wentOffline } from './connection.ts'
import { OfflineError, ProblemError } from './problem.ts'

export interface SendOptions {
  /** The version that was read; another one on the server gives 412. */
  readonly ifMatch?: number
  /** What it is in words. With it the request waits, visibly, when there is no connection. */
  readonly waiting?: string
  /** May outlive the page: for the last save when a tab closes. */
  readonly keepalive?: boolean
}

let language: Language = 'nl'

export function speak(chosen: Language): void {
  language = chosen
}

/** Reads a resource; throws ProblemError or OfflineError. */
export async function get<T>(path: string): Promise<T> {
  const response = await send('GET', path)
  return read<T>(response, await bodyOf(response))
}

export function post<T>(path: string, body: unknown, options: SendOptions = {}): Promise<T> {
  return change<T>('POST', path, body, options)
}

export function put<T>(path: string, body: unknown, options: SendOptions = {}): Promise<T> {
  return change<T>('PUT', path, body, options)
}

export function del(path: string): Promise<void> {
  return change<void>('DELETE', path, undefined, {})
}

/** Asks the server for a sign of life, then sends what waits. */
export function tryAgain(): Promise<void> {
  return sendWaiting(() => send('GET', '/v1/sessie'))
}

/** One key per thing that is sent: the same submit tried again keeps it, so that nothing happens twice. */
const openKeys = new Map<string, string>()

async function change<T>(method: string, path: string, body: unknown, options: SendOptions): Promise<T> {
  const sent = body === undefined || body instanceof FormData ? body : JSON.stringify(body)
  const what = [method, path, options.ifMatch, sent instanceof FormData ? wordsOf(sent) : sent].join(' ')
  const attempt = async (): Promise<T> => {
    const key = openKeys.get(what) ?? crypto.randomUUID()
    openKeys.set(what, key)
    const response = await send(method, path, sent, { ...options, key })
    const reply = await bodyOf(response)
    if (response.status < 500) openKeys.delete(what)
    return read<T>(response, reply)
  }
  const label = options.waiting
  return attempt().catch((error: unknown) => {
    if (label === undefined || !(error instanceof OfflineError)) throw error
    return keepWaiting(label, attempt)
  })
}

/** What a form holds, in words: the same file chosen again is the same form. */
function wordsOf(form: FormData): string {
  return [...form]
    .map(([name, value]) =>
      typeof value === 'string' ? [name, value] : [name, value.name, value.size, value.lastModified],
    )
    .join('\n')
}

async function send(
  method: string,
  path: string,
  body?: string | FormData,
  options: SendOptions & { readonly key?: string } = {},
): Promise<Response> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        // A form with files says itself what it is.
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
        ...(options.key === undefined ? {} : { 'idempotency-key': options.key }),
        ...(options.ifMatch === undefined ? {} : { 'if-match': `"${options.ifMatch}"` }),
      },
      keepalive: options.keepalive ?? false,
      ...(body === undefined ? {} : { body }),
    })
  } catch {
    wentOffline()
    throw new OfflineError()
  }
  // A gateway that answers for a server which is not there.
  if (response.status >= 502 && response.status <= 504) {
    wentOffline()
    throw new OfflineError()
  }
  cameBack()
  return response
}

/** A connection that breaks half-way through the answer is no answer. */
async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text()
  } catch {
    wentOffline()
    throw new OfflineError()
  }
}

function read<T>(response: Response, text: string): T {
  const body: unknown = text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined
  if (response.ok) return body as T
  const problem = new ProblemError(response.status, (body ?? {}) as object)
  if (response.status === 401 || problem.code === 'sign-in-needed' || problem.code === 'session-locked') {
    lock.set({ locked: true })
  }
  throw problem
}
