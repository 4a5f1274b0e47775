import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Actor } from '#platform/access/policy.ts'
import { loadConfig } from '#platform/config.ts'
import type { Route } from '#platform/http/route.ts'
import { createHttpServer } from '#platform/http/server.ts'
import type { Services } from '#platform/services.ts'
import { openServices } from '../app/application.ts'
import { type Cast, foundMunicipality } from '../app/demo/municipality.ts'
import { pages, routes } from '../app/slices.ts'
import { type TestDatabase, testDatabase } from './database.ts'

/** Tuesday 24 November 2026, a quarter past nine in the Netherlands: the day of most tests. */
export const testMoment = new Date('2026-11-24T08:15:00Z')

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies that the contract has checked already
  readonly body: any
  readonly text: string
  /** The answer as it came, of a file. */
  readonly raw: Buffer
  readonly etag: string | undefined
  readonly headers: Readonly<Record<string, unknown>>
}

export interface SendOptions {
  readonly ifMatch?: number | string
  readonly key?: string
  readonly headers?: Readonly<Record<string, string>>
}

export interface Client {
  get(path: string, options?: SendOptions): Promise<Answer>
  post(path: string, body?: unknown, options?: SendOptions): Promise<Answer>
  send(method: string, path: string, body?: unknown, options?: SendOptions): Promise<Answer>
  /** Posts a form to a page. */
  form(path: string, fields: Readonly<Record<string, string>>): Promise<Answer>
}

/** A form with files, as a browser sends it: the body and what it says it is. */
export async function formWith(
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [name: string, bytes: Uint8Array, type?: string])[] = [],
): Promise<{ readonly body: Buffer; readonly headers: Readonly<Record<string, string>> }> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const [name, bytes, type = 'image/jpeg'] of files)
    form.append('files', new Blob([new Uint8Array(bytes)], { type }), name)
  const sent = new Response(form)
  return {
    body: Buffer.from(await sent.arrayBuffer()),
    headers: { 'content-type': String(sent.headers.get('content-type')) },
  }
}

export interface TestApp {
  readonly services: Services & { readonly tenantId: string }
  readonly database: TestDatabase
  readonly cast: Cast
  /** A client signed in as somebody; without an actor, nobody. */
  as(actor?: Actor): Promise<Client>
  close(): Promise<void>
}

/** The real application on a database of its own, with the people of Rondveld and a clock that stands still. */
export async function testApp(): Promise<TestApp> {
  const database = await testDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'rondom-app-'))
  const config = { ...loadConfig({ LOG_LEVEL: 'silent' }, { data: dataDir }), demo: true }
  const services = await openServices({ config, postgres: database, log: () => undefined })
  services.clock.setTo(testMoment)
  const cast = await foundMunicipality(services, services.tenantId, '2026-01-01')
  const nobody = { kind: 'anyone', id: null, tenantId: services.tenantId, role: 'anyone', name: '' } as const
  const server = await createHttpServer({
    services,
    routes,
    pages,
    // Pages answer with what they would show; how they look is tested in a browser.
    renderPage: (name, props) => JSON.stringify({ page: name, props }),
    authenticator: {
      nobody,
      async authenticate(request) {
        const token = services.sessions.tokenOf(request)
        return token === undefined ? undefined : (await services.sessions.find(token))?.actor
      },
    },
  })
  return {
    services,
    database,
    cast,
    async as(actor) {
      const token = actor && (await services.sessions.start(actor, { kind: 'token', acr: 'test' }))
      return client(server, token)
    },
    async close() {
      await server.close()
      await services.db.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

function client(server: FastifyInstance, token: string | undefined): Client {
  const send = async (
    method: string,
    path: string,
    body?: unknown,
    options: SendOptions = {},
  ): Promise<Answer> => {
    const match = options.ifMatch
    const response = await server.inject({
      method: method as 'GET',
      url: path,
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(method === 'POST' ? { 'idempotency-key': options.key ?? randomUUID() } : {}),
        ...(match === undefined ? {} : { 'if-match': typeof match === 'number' ? `"${match}"` : match }),
        ...(body === undefined || typeof body === 'string' || Buffer.isBuffer(body)
          ? {}
          : { 'content-type': 'application/json' }),
        ...options.headers,
      },
      ...(body === undefined
        ? {}
        : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    })
    const text = response.body
    const isJson = /json/.test(String(response.headers['content-type'])) || text.startsWith('{"page"')
    const parsed = isJson && text !== '' ? JSON.parse(text) : undefined
    if (response.statusCode < 300) checkReply(method, path, parsed)
    return {
      status: response.statusCode,
      body: parsed,
      text,
      raw: response.rawPayload,
      etag: response.headers.etag as string | undefined,
      headers: response.headers,
    }
  }
  return {
    send,
    get: (path, options) => send('GET', path, undefined, options),
    post: (path, body, options) => send('POST', path, body, options),
    form: (path, fields) =>
      send('POST', path, new URLSearchParams(fields).toString(), {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
  }
}

/** Every good answer is what the contract, and so api/openapi.json, says it is. */
function checkReply(method: string, path: string, body: unknown): void {
  const route = routes.find(
    (candidate) => candidate.method === method && patternOf(candidate).test(path.split('?')[0] ?? ''),
  )
  if (!route?.contract.reply) return
  const result = route.contract.reply.safeParse(body)
  if (!result.success) {
    throw new Error(`${method} ${path} answers against its contract: ${JSON.stringify(result.error.issues)}`)
  }
}

function patternOf(route: Route): RegExp {
  return new RegExp(`^${route.path.replace(/:\w+/g, '[^/]+')}$`)
}
