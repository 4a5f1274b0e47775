import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { sha256 } from '#platform/secrets.ts'
import type { Upload } from '#shared/upload.ts'
import type { ServerParts } from './server-parts.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route takes a form with files. */
    files?: boolean
  }
}

/** A file of a form. In the fingerprint of a request it stands as its hash, not as megabytes of text. */
class ReceivedFile implements Upload {
  readonly name: string
  readonly bytes: Uint8Array

  constructor(name: string, bytes: Uint8Array) {
    this.name = name
    this.bytes = bytes
  }

  toJSON(): object {
    return { name: this.name, sha256: sha256(this.bytes).toString('hex') }
  }
}

/** Reads forms with files (multipart/form-data), on the routes that ask for them; elsewhere they are no input at all. */
export function readFormsWithFiles(app: FastifyInstance): void {
  app.addContentTypeParser(
    'multipart/form-data',
    { parseAs: 'buffer' },
    async (request: FastifyRequest, body: Buffer) => {
      if (!request.routeOptions.config.files) throw new Unreadable()
      const headers = { 'content-type': String(request.headers['content-type']) }
      const form = await new Response(new Uint8Array(body), { headers }).formData().catch(() => {
        throw new Unreadable()
      })
      return fieldsOf(form)
    },
  )
}

class Unreadable extends Error {
  readonly statusCode = 400
}

/** Texts under their name, files always as a list. A file field that was left empty is sent as a file without name or bytes. */
async function fieldsOf(form: FormData): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name)
    const files = values.filter((value) => typeof value !== 'string')
    const texts = values.filter((value) => typeof value === 'string')
    const chosen = files.filter((file) => file.name !== '' || file.size > 0)
    if (files.length > 0)
      fields[name] = await Promise.all(
        chosen.map(async (file) => new ReceivedFile(file.name, new Uint8Array(await file.arrayBuffer()))),
      )
    else fields[name] = texts.length > 1 ? texts : texts[0]
  }
  return fields
}

/** A route that takes files has a limit of its own, and reads no megabytes of who is not signed in. */
export function takesFiles(
  limit: number | undefined,
  { authenticator }: Pick<ServerParts, 'authenticator'>,
  answerStranger: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): Pick<RouteShorthandOptions, 'bodyLimit' | 'onRequest'> {
  if (limit === undefined) return {}
  return {
    bodyLimit: limit,
    onRequest: async (request, reply) =>
      (await authenticator.authenticate(request)) === undefined ? answerStranger(request, reply) : undefined,
  }
}
