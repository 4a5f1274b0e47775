import staticFiles from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Actor } from '#platform/access/policy.ts'
import { type SignIn, safePath } from '#platform/auth/oidc.ts'
import type { Services } from '#platform/services.ts'
import type { WebAssets } from './assets.ts'
import { docsPage } from './docs-page.ts'
import { emitOpenApi } from './openapi.ts'

/** The product's mark, for the tab of the browser. */
const mark =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g fill="none" stroke="#0B5D57"><circle cx="16" cy="16" r="11.5" stroke-width="3"/></g><circle cx="16" cy="16" r="4.2" fill="#0B5D57"/><circle cx="25" cy="8" r="5" fill="#E5A93C"/></svg>'

export interface Edge {
  readonly services: Services
  readonly assets: WebAssets
  readonly signIn: () => SignIn | undefined
  readonly nobody: Actor
}

/** Everything on the network that is no slice's: start page, sign-in, worker application, files, health, metrics, API document. */
export async function registerEdge(app: FastifyInstance, edge: Edge): Promise<void> {
  await app.register(staticFiles, {
    root: edge.assets.folder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  })
  registerMetrics(app)
  registerSignIn(app, edge)
  app.get('/', (request, reply) => home(edge, request, reply))
  const worker = (request: FastifyRequest, reply: FastifyReply) =>
    reply
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(edge.assets.workerPage(request.language))
  app.get('/werk', worker)
  // Under /werk, so that it may keep that page for when there is no connection.
  app.get('/werk/aan-tafel.js', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/javascript').send(edge.assets.tableWorker),
  )
  app.get('/werk/*', worker)
  app.get('/favicon.ico', (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(mark),
  )
  app.get('/health', async (_request, reply) => {
    const { rows } = await edge.services.db.pool.query('select 1 as ok')
    return reply
      .header('cache-control', 'no-store')
      .send({ status: rows.length === 1 ? 'ok' : 'down', version: edge.services.config.version })
  })
  const openapi = await emitOpenApi()
  app.get('/v1/openapi.json', (_request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('api-version', edge.services.config.version)
      .type('application/json')
      .send(openapi),
  )
  app.get('/v1', (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(docsPage(openapi, edge.assets)),
  )
}

function registerMetrics(app: FastifyInstance): void {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'rondom_request_seconds',
    help: 'Duration of requests by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown'
    duration.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    )
  })
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  )
}

function registerSignIn(app: FastifyInstance, edge: Edge): void {
  const { sessions } = edge.services
  const limited = { config: { rateLimit: { max: 120, timeWindow: 60_000 } } }
  app.get<{ Querystring: { terug?: string; fout?: string } }>('/inloggen', (request, reply) =>
    showPage(edge, request, reply, 'sign-in', {
      language: request.language,
      returnTo: safePath(request.query.terug ?? '/'),
      failed: request.query.fout ?? null,
    }),
  )
  for (const party of ['medewerker', 'inwoner']) {
    app.get<{ Querystring: { terug?: string; opnieuw?: string } }>(
      `/inloggen/${party}`,
      limited,
      async (request, reply) => {
        const home = party === 'medewerker' ? '/werk' : '/mijn-plan'
        const asked = safePath(request.query.terug ?? home)
        const url = await edge
          .signIn()
          ?.begin(party, asked === '/' ? home : asked, request.query.opnieuw === '1')
          .catch(() => undefined)
        return reply.redirect(url?.href ?? '/inloggen?fout=provider-down', 303)
      },
    )
  }
  app.get('/inloggen/terug', limited, async (request, reply) => {
    const outcome = await edge.signIn()?.finish(request.url)
    if (!outcome?.ok) return reply.redirect(`/inloggen?fout=${outcome?.reason ?? 'provider-down'}`, 303)
    const earlier = sessions.tokenOf(request)
    if (earlier) await sessions.end(earlier)
    sessions.setCookie(reply, await sessions.start(outcome.actor, { kind: 'browser', acr: outcome.acr }))
    return reply.redirect(outcome.returnTo, 303)
  })
  app.post('/uitloggen', async (request, reply) => {
    const token = sessions.tokenOf(request)
    if (token) await sessions.end(token)
    reply.clearCookie(sessions.cookieName, { path: '/' })
    // What was kept on the device of a conversation goes with the session.
    reply.header('clear-site-data', '"storage"')
    return reply.redirect('/', 303)
  })
  app.post('/v1/sessie/_vergrendel', async (request, reply) => {
    const token = sessions.tokenOf(request)
    if (token) await sessions.lock(token)
    return reply.code(204).send()
  })
}

async function home(edge: Edge, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = edge.services.sessions.tokenOf(request)
  const actor = token ? (await edge.services.sessions.find(token))?.actor : undefined
  return showPage(edge, request, reply, 'home', {
    language: request.language,
    demo: edge.services.config.demo,
    signedInAs: actor ? { name: actor.name, kind: actor.kind } : null,
  })
}

function showPage(
  edge: Edge,
  request: FastifyRequest,
  reply: FastifyReply,
  name: string,
  props: Record<string, unknown>,
): FastifyReply {
  const html = edge.assets.renderPage(name, props, { language: request.language, path: request.url })
  return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
}
