import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { sendRefusal } from './answer.ts'
import { takesFiles } from './multipart.ts'
import { perform } from './perform.ts'
import { fingerprint, withoutLanguage } from './request.ts'
import type { Contract, Input, Reply, Route } from './route.ts'
import type { ServerParts } from './server-parts.ts'
import { invalidInput, validate } from './validate.ts'

/** One route of the API: who, is the input right, may it, do it, answer. */
export function registerRoute(app: FastifyInstance, parts: ServerParts, route: Route): void {
  const { contract } = route
  const { services, authenticator } = parts
  const isCommand = route.method === 'POST' && !contract.safe
  app.route({
    method: route.method,
    url: route.path,
    ...takesFiles(contract.uploadLimit, parts, (request, reply) =>
      sendRefusal(services, request, reply, refuse('sign-in-needed')),
    ),
    config: { files: contract.uploadLimit !== undefined },
    handler: async (request, reply) => {
      reply.header('cache-control', 'no-store').header('api-version', services.config.version)
      const actor = (await authenticator.authenticate(request)) ?? authenticator.nobody
      const checked = checkInput(contract, request, isCommand)
      const key = isCommand ? String(request.headers['idempotency-key'] ?? '') : ''
      const result = await perform(
        {
          services,
          actor,
          access: route.access,
          language: request.language,
          requestId: request.id,
          traceId: request.traceId,
          ...(key !== ''
            ? { idempotency: { key, request: fingerprint(request), status: contract.status } }
            : {}),
        },
        (context) => (isRefusal(checked) ? Promise.resolve(checked) : route.handle(context, checked)),
      )
      if (isRefusal(result)) return sendRefusal(services, request, reply, result)
      return sendReply(reply, result, contract)
    },
  })
}

function checkInput(
  contract: Contract,
  request: FastifyRequest,
  isCommand: boolean,
): Input<Contract> | Refusal {
  const params = validate(contract.params, request.params, 'pad')
  const query = validate(contract.query, withoutLanguage(request.query), 'query')
  const body = validate(contract.body, request.body, '')
  // An id that cannot exist is as absent as one that does not.
  if (params.faults.length > 0) return refuse('not-found')
  const faults = [...query.faults, ...body.faults]
  if (!contract.body && request.body !== undefined && Object.keys(request.body ?? {}).length > 0) {
    faults.push(
      ...Object.keys(request.body ?? {}).map((key) => ({ pointer: `/${key}`, code: 'field-unknown' })),
    )
  }
  if (faults.length > 0) return invalidInput(faults)
  if (isCommand) {
    const key = request.headers['idempotency-key']
    if (typeof key !== 'string' || key.length < 8 || key.length > 100)
      return refuse('idempotency-key-missing')
  }
  const version = /^"(\d{1,9})"$/.exec(String(request.headers['if-match'] ?? ''))?.[1]
  if (contract.ifMatch && version === undefined) return refuse('version-missing')
  return {
    params: params.value,
    query: query.value,
    body: body.value,
    ifMatch: version === undefined ? undefined : Number(version),
  } as Input<Contract>
}

function sendReply(reply: FastifyReply, result: Reply, { status, mediaType }: Contract): FastifyReply {
  if (result.etag !== undefined) reply.header('etag', `"${result.etag}"`)
  if (result.location !== undefined) reply.header('location', result.location)
  for (const [name, value] of Object.entries(result.headers ?? {})) reply.header(name, value)
  reply.code(result.status ?? status)
  if (result.body === undefined || result.body === null) return reply.send()
  if (mediaType !== undefined)
    return reply.type(result.headers?.['content-type'] ?? mediaType).send(result.body)
  return reply.type('application/json; charset=utf-8').send(JSON.stringify(result.body))
}
