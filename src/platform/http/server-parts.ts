import type { FastifyRequest } from 'fastify'
import type { Actor } from '#platform/access/policy.ts'
import type { Language } from '#platform/i18n/language.ts'
import type { Services } from '#platform/services.ts'
import type { PageRoute } from './page.ts'
import type { Route } from './route.ts'

/** Who is behind a request; undefined when nobody is signed in. */
export interface Authenticator {
  authenticate(request: FastifyRequest): Promise<Actor | undefined>
  readonly nobody: Actor
}

/** Turns a page's name and props into HTML; comes from the web build. */
export type RenderPage = (
  name: string,
  props: Readonly<Record<string, unknown>>,
  frame: { readonly language: Language; readonly path: string },
) => string

export interface ServerParts {
  readonly services: Services
  readonly authenticator: Authenticator
  readonly routes: readonly Route[]
  readonly pages: readonly PageRoute[]
  readonly renderPage: RenderPage
}
