import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { Route } from '#platform/http/route.ts'
import type { Contract } from '#shared/contract.ts'
import { routes } from './slices.ts'

type Schema = Record<string, unknown>

/** The OpenAPI 3.1 document of all routes, made from their contracts; the same text every time. */
export async function emitOpenApi(): Promise<string> {
  const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = route.path.replace(/^\/v1/, '').replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  const document = {
    openapi: '3.1.1',
    info: {
      title: 'Rondom',
      version,
      description:
        'Integrale dienstverlening in het sociaal domein: één voordeur, één plan, afspraken die worden nagekomen.',
      contact: { name: 'Rondom', email: 'rondom@example.nl', url: 'https://example.nl/rondom' },
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: 'https://example.nl/v1', description: 'Adres van de gemeente' }],
    tags: [...new Set(routes.map(({ contract }) => contract.tag))].map((name) => ({ name })),
    security: [{ sessie: [] }],
    paths,
    components: {
      securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: '__Host-rondom' } },
      headers: {
        'API-Version': { description: 'Versie van de API', schema: { type: 'string' } },
        ETag: { description: 'Versie van het object, voor If-Match', schema: { type: 'string' } },
      },
      schemas: { Problem: problemSchema },
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

const problemSchema = {
  type: 'object',
  description: 'Een fout volgens RFC 9457, met alle fouten tegelijk.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    instance: { type: 'string' },
    invalidParams: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'reason'],
        properties: { pointer: { type: 'string' }, code: { type: 'string' }, reason: { type: 'string' } },
      },
    },
    current: { description: 'Bij 412: wat er nu staat.' },
    yours: { description: 'Bij 412: wat je stuurde.' },
  },
}

function operation({ method, contract, access }: Route): Schema {
  const isCommand = method === 'POST' && !contract.safe
  return {
    operationId: contract.operationId,
    summary: contract.summary,
    description: `${contract.description ?? contract.summary} Recht: \`${access}\`.`,
    tags: [contract.tag],
    parameters: [...parameters(contract), ...headerParameters(contract, isCommand)],
    ...(contract.body
      ? {
          requestBody: {
            required: true,
            content: {
              [contract.uploadLimit === undefined ? 'application/json' : 'multipart/form-data']: {
                schema: toSchema(contract.body, 'input'),
              },
            },
          },
        }
      : {}),
    responses: responses(contract, isCommand),
  }
}

function parameters(contract: Contract): Schema[] {
  const of = (schema: z.ZodObject | undefined, where: 'path' | 'query') =>
    Object.entries(schema?.shape ?? {}).map(([name, value]) => ({
      name,
      in: where,
      required: where === 'path',
      schema: toSchema(value as z.ZodType, 'input'),
    }))
  return [...of(contract.params, 'path'), ...of(contract.query, 'query')]
}

function headerParameters(contract: Contract, isCommand: boolean): Schema[] {
  const header = (name: string, description: string) => ({
    name,
    in: 'header',
    required: true,
    description,
    schema: { type: 'string' },
  })
  return [
    ...(isCommand ? [header('Idempotency-Key', 'Maakt opnieuw sturen veilig; 8 tot 100 tekens')] : []),
    ...(contract.ifMatch
      ? [header('If-Match', 'De versie die je hebt gelezen, tussen aanhalingstekens')]
      : []),
  ]
}

function responses(contract: Contract, isCommand: boolean): Schema {
  const version = { 'API-Version': { $ref: '#/components/headers/API-Version' } }
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  })
  return {
    [contract.status]: {
      description: 'Gelukt',
      headers: { ...version, ...(contract.ifMatch ? { ETag: { $ref: '#/components/headers/ETag' } } : {}) },
      ...(contract.reply
        ? { content: { 'application/json': { schema: toSchema(contract.reply, 'output') } } }
        : {}),
      ...(contract.mediaType
        ? { content: { [contract.mediaType.split(';')[0] ?? '']: { schema: { type: 'string' } } } }
        : {}),
    },
    400: problem('De invoer klopt niet; alle fouten staan erin'),
    403: problem('Dit hoort niet bij deze rol'),
    404: problem('Bestaat niet, of niet voor deze gebruiker'),
    ...(isCommand || contract.ifMatch ? { 409: problem('Kan niet in de huidige staat') } : {}),
    ...(contract.ifMatch
      ? { 412: problem('Iemand anders veranderde dit ook'), 428: problem('If-Match ontbreekt') }
      : {}),
    ...(isCommand ? { 422: problem('Idempotency-Key hoort bij een ander verzoek') } : {}),
  }
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Schema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Schema
  return tidy(rest) as Schema
}

/** Bounds of ±2^53 and day-long patterns say nothing to a reader. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(
    ([key, bound]) =>
      !((key === 'minimum' || key === 'maximum') && Math.abs(Number(bound)) === Number.MAX_SAFE_INTEGER) &&
      !(key === 'pattern' && 'format' in value),
  )
  return Object.fromEntries(entries.map(([key, inner]) => [key, tidy(inner)]))
}
