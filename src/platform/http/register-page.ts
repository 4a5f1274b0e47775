import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { takesFiles } from './multipart.ts'
import type { PageReply, PageRoute } from './page.ts'
import { perform } from './perform.ts'
import { toProblem } from './problem.ts'
import { fingerprint, withoutLanguage } from './request.ts'
import type { Reply } from './route.ts'
import type { ServerParts } from './server-parts.ts'
import { invalidInput, validate } from './validate.ts'

/** One server-rendered page: a refusal is a page too, and a form answers with a redirect. */
export function registerPage(app: FastifyInstance, parts: ServerParts, route: PageRoute): void {
  const { services, authenticator, renderPage } = parts
  const limit = route.rateLimit
  const secure = services.config.publicUrl?.startsWith('https:') ?? false
  app.route({
    method: route.method,
    url: route.path,
    ...takesFiles(route.uploadLimit, parts, (request, reply) => {
      const { language, id, url } = request
      const problem = toProblem(refuse('link-dead'), services.refusals, language, id)
      const html = renderPage('problem', { language, problem }, { language, path: url })
      return reply
        .code(problem.status)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(html)
    }),
    config: {
      files: route.uploadLimit !== undefined,
      ...(limit && { rateLimit: { max: limit.max, timeWindow: limit.minutes * 60_000 } }),
    },
    handler: async (request, reply) => {
      const actor = (await authenticator.authenticate(request)) ?? authenticator.nobody
      const show = (name: string, props: Readonly<Record<string, unknown>>, status: number) =>
        reply
          .code(status)
          .header('cache-control', 'no-store')
          .type('text/html; charset=utf-8')
          .send(renderPage(name, props, { language: request.language, path: request.url }))
      const params = validate(route.params, request.params, '')
      const query = validate(route.query, withoutLanguage(request.query), '')
      const form = validate(route.form, request.body, '')
      if (params.faults.length > 0 || query.faults.length > 0)
        return show('not-found', { language: request.language }, 404)
      let result = await perform(
        {
          services,
          actor,
          access: route.access,
          language: request.language,
          requestId: request.id,
          traceId: request.traceId,
          ...idempotencyOf(request),
        },
        async (context) => {
          if (form.faults.length > 0) return invalidInput(form.faults)
          return (await route.handle(context, {
            params: params.value ?? {},
            query: query.value ?? {},
            form: form.value ?? {},
            cookie: route.cookie === undefined ? undefined : request.cookies[route.cookie],
          })) as Reply | Refusal
        },
      )
      if (isRefusal(result)) {
        if (result.code === 'sign-in-needed' || result.code === 'session-locked') {
          // A partner has no account to sign in with: the link has to be opened again.
          if (!request.url.startsWith('/p/')) {
            return reply.redirect(`/inloggen?terug=${encodeURIComponent(request.url)}`, 303)
          }
          result = refuse('link-dead')
        }
        const problem = toProblem(result, services.refusals, request.language, request.id)
        return show('problem', { language: request.language, problem }, problem.status)
      }
      return answerPage(reply, result as PageReply, show, secure)
    },
  })
}

function idempotencyOf(request: FastifyRequest) {
  const key = (request.body as Record<string, unknown> | undefined)?.sleutel
  return typeof key === 'string' && key.length >= 8
    ? { idempotency: { key, request: fingerprint(request), status: 204 } }
    : {}
}

function answerPage(
  reply: FastifyReply,
  result: PageReply,
  show: (name: string, props: Readonly<Record<string, unknown>>, status: number) => FastifyReply,
  secure: boolean,
): FastifyReply {
  if ('file' in result)
    return reply
      .code(200)
      .headers({ 'cache-control': 'no-store', ...result.headers })
      .send(result.file)
  for (const { name, value, maxAge } of result.cookies ?? []) {
    reply.setCookie(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge })
  }
  if ('redirect' in result) return reply.redirect(result.redirect, 303)
  return show(result.page, result.props, result.status ?? 200)
}
