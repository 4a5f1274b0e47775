import { randomBytes } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import { chooseLanguage } from '#platform/i18n/language.ts'
import { newId } from '#platform/new-id.ts'
import type { Services } from '#platform/services.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { answerError, sendRefusal, sizeInWords } from './answer.ts'
import { readFormsWithFiles } from './multipart.ts'
import { toProblem } from './problem.ts'
import { registerPage } from './register-page.ts'
import { registerRoute } from './register-route.ts'
import { formFields, isSameSite } from './request.ts'
import type { ServerParts } from './server-parts.ts'

/** Builds the server. Throws when a route has no row in the policy table: nothing is open by accident. */
export async function createHttpServer(parts: ServerParts): Promise<FastifyInstance> {
  const { services } = parts
  refuseUnguarded(parts)
  const app = Fastify({
    logger: services.config.logLevel === 'silent' ? false : { level: services.config.logLevel },
    genReqId: () => newId(),
    requestIdHeader: false,
    bodyLimit: 256 * 1024,
    routerOptions: { ignoreTrailingSlash: false },
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: true,
  })
  await app.register(cookie)
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new TooMany(),
  })
  await registerHeaders(app, services)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => {
      done(null, formFields(new URLSearchParams(String(body))))
    },
  )
  readFormsWithFiles(app)
  app.addHook('onRequest', async (request, reply) => {
    const query = request.query as Record<string, string | undefined>
    request.language = chooseLanguage(query.taal, request.cookies.taal, request.headers['accept-language'])
    request.traceId =
      /^00-([0-9a-f]{32})-/.exec(String(request.headers.traceparent ?? ''))?.[1] ??
      randomBytes(16).toString('hex')
    if (query.taal === 'nl' || query.taal === 'en') {
      reply.setCookie('taal', query.taal, {
        path: '/',
        sameSite: 'lax',
        httpOnly: true,
        maxAge: 31_536_000,
      })
    }
    reply.header('x-request-id', request.id)
    if (!isSameSite(request)) return sendRefusal(services, request, reply, refuse('cross-site'))
  })
  app.setErrorHandler((error, request, reply) => {
    const asksPage = /text\/html/.test(request.headers.accept ?? '')
    const refusal = refusalOf((error as { statusCode?: number }).statusCode, request)
    if (refusal === undefined || !asksPage) return answerError(services, error, request, reply)
    const { language, id, url } = request
    const problem = toProblem(refusal, services.refusals, language, id)
    const html = parts.renderPage('problem', { language, problem }, { language, path: url })
    return reply
      .code(problem.status)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(html)
  })
  app.setNotFoundHandler((request, reply) => {
    if (!/text\/html/.test(request.headers.accept ?? ''))
      return sendRefusal(services, request, reply, refuse('not-found'))
    const html = parts.renderPage(
      'not-found',
      { language: request.language },
      { language: request.language, path: request.url },
    )
    return reply.code(404).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)
  })
  for (const route of parts.routes) registerRoute(app, parts, route)
  for (const route of parts.pages) registerPage(app, parts, route)
  return app
}

/** What a browser that shows a page is told of a form that was never read. */
function refusalOf(status: number | undefined, { routeOptions }: FastifyRequest): Refusal | undefined {
  if (status === 429) return refuse('too-many-requests')
  if (status === 413) return refuse('form-too-big', { maximum: sizeInWords(routeOptions.bodyLimit) })
  return undefined
}

class TooMany extends Error {
  readonly statusCode = 429
}

function refuseUnguarded({ services, routes, pages }: ServerParts): void {
  const missing = [...routes, ...pages].filter((route) => !services.policy.rows.has(route.access))
  if (missing.length > 0) {
    const list = missing.map((route) => `${route.method} ${route.path} (${route.access})`).join(', ')
    throw new Error(`these routes have no row in the policy table: ${list}`)
  }
}

async function registerHeaders(app: FastifyInstance, services: Services): Promise<void> {
  const https = services.config.publicUrl?.startsWith('https:') ?? false
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Style attributes carry computed positions of drawings; no style sheet comes from elsewhere.
        styleSrc: ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: https ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  })
}
