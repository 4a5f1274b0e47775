import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Services } from '#platform/services.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { toProblem } from './problem.ts'
import { invalidInput } from './validate.ts'

/** Answers a refusal as problem+json. */
export function sendRefusal(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
): FastifyReply {
  const problem = toProblem(refusal, services.refusals, request.language, request.id)
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem))
}

/** A limit of bytes as people say it: 256 kB, 32 MB. */
export function sizeInWords(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} kB` : `${Math.round(kilobytes / 1024)} MB`
}

/** Answers what went wrong outside the rules: bad bytes, too much, or a defect of ours. */
export function answerError(
  services: Services,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const status = (error as { statusCode?: number }).statusCode
  if (status === 429) return sendRefusal(services, request, reply, refuse('too-many-requests'))
  if (status === 413) {
    return sendRefusal(
      services,
      request,
      reply,
      invalidInput([
        {
          pointer: '',
          code: 'field-too-big',
          details: { maximum: sizeInWords(request.routeOptions.bodyLimit) },
        },
      ]),
    )
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return sendRefusal(services, request, reply, invalidInput([{ pointer: '', code: 'field-json' }]))
  }
  services.log.error({ requestId: request.id, err: error }, 'request failed')
  const problem = {
    type: 'urn:rondom:probleem:onverwacht',
    title: request.language === 'nl' ? 'Er ging iets mis bij ons.' : 'Something went wrong on our side.',
    status: 500,
    detail:
      request.language === 'nl'
        ? `Er is niets half bewaard. Probeer het opnieuw; blijft het misgaan, noem dan verzoek ${request.id}.`
        : `Nothing was half saved. Try again; if it keeps failing, mention request ${request.id}.`,
    instance: `urn:rondom:verzoek:${request.id}`,
  }
  return reply
    .code(500)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(problem)
}
