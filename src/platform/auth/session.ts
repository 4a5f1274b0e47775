import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '#platform/access/policy.ts'
import type { Database } from '#platform/db/database.ts'
import { prepare } from '#platform/db/statement.ts'
import { randomToken, sha256 } from '#platform/secrets.ts'

/** Finds who a session or an identity stands for; the slices that own workers and people provide it. */
export interface ActorDirectory {
  load(kind: string, id: string, tenantId: string, linkId: string | null): Promise<Actor | undefined>
  findWorker(subject: string): Promise<Actor | undefined>
  findResident(bsn: string): Promise<Actor | undefined>
}

/** A partner's link opens its own cookie, so that a worker who follows one stays signed in as a worker. */
export const linkCookie = 'rondom-link'
const minute = 60_000
/** Staff and DigiD sessions alike: fifteen minutes without activity (DigiD norm; BIO2 8.01). */
export const idleMinutes = 15
const absoluteHours = 10
/** A worker's role is read again after this many milliseconds; seats are checked by every single query. */
const actorCacheMilliseconds = 5_000

export interface SessionState {
  readonly actor: Actor
  readonly acr: string
  readonly locked: boolean
}

interface SessionRow {
  tenant_id: string
  actor_kind: string
  actor_id: string
  acr: string
  last_seen_at: Date
  locked_at: Date | null
  ends_at: Date
  kind: string
  link_id: string | null
}

const findSession = prepare<SessionRow, [Buffer]>(
  'select tenant_id, kind, link_id, actor_kind, actor_id, acr, last_seen_at, locked_at, ends_at from session where id_hash = $1',
)

/** Server-side sessions in PostgreSQL; the browser holds an opaque token of which we keep only the hash. */
export class Sessions {
  readonly #db: Database
  readonly #directory: ActorDirectory
  readonly #secure: boolean
  readonly #cache = new Map<string, { state: SessionState; until: number; seen: number }>()

  constructor(db: Database, directory: ActorDirectory, secure: boolean) {
    this.#db = db
    this.#directory = directory
    this.#secure = secure
  }

  get cookieName(): string {
    return this.#secure ? '__Host-rondom' : 'rondom'
  }

  tokenOf(request: FastifyRequest): string | undefined {
    const bearer = /^Bearer ([\w-]{43})$/.exec(request.headers.authorization ?? '')?.[1]
    return bearer ?? request.cookies[request.url.startsWith('/p/') ? linkCookie : this.cookieName]
  }

  /** Starts a session and returns its token. Real time, not business time: see platform/clock.ts. */
  async start(
    actor: Actor,
    options: {
      readonly kind: 'browser' | 'token' | 'link'
      readonly acr: string
      readonly minutes?: number
      readonly linkId?: string
    },
  ): Promise<string> {
    const token = randomToken()
    const now = new Date()
    await this.#db.kysely
      .insertInto('session')
      .values({
        id_hash: sha256(token),
        tenant_id: actor.tenantId,
        kind: options.kind,
        actor_kind: actor.kind,
        actor_id: String(actor.id),
        acr: options.acr,
        link_id: options.linkId ?? null,
        created_at: now,
        last_seen_at: now,
        ends_at: new Date(now.getTime() + (options.minutes ?? absoluteHours * 60) * minute),
      })
      .execute()
    return token
  }

  setCookie(reply: FastifyReply, token: string): void {
    reply.setCookie(this.cookieName, token, {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#secure,
    })
  }

  async find(token: string, passive = false): Promise<SessionState | undefined> {
    const cached = this.#cache.get(token)
    const time = Date.now()
    if (cached && cached.until > time && (passive || time - cached.seen < minute / 2)) return cached.state
    const hash = sha256(token)
    const { rows } = await this.#db.pool.query<SessionRow>({ ...findSession(hash), values: [hash] })
    const row = rows[0]
    if (!row || row.ends_at.getTime() < time) return undefined
    const idle = row.kind !== 'token' && time - row.last_seen_at.getTime() > idleMinutes * minute
    const actor = await this.#directory.load(row.actor_kind, row.actor_id, row.tenant_id, row.link_id)
    if (!actor) return undefined
    const state = { actor, acr: row.acr, locked: idle || row.locked_at !== null }
    if (!state.locked && !passive && time - row.last_seen_at.getTime() > minute / 2) {
      await this.#db.pool.query('update session set last_seen_at = $2 where id_hash = $1', [
        hash,
        new Date(time),
      ])
    }
    if (this.#cache.size > 10_000) this.#cache.clear()
    // A partner's link ends at once when it is revoked or expires.
    if (!state.locked && row.kind !== 'link')
      this.#cache.set(token, { state, until: time + actorCacheMilliseconds, seen: time })
    return state
  }

  async lock(token: string): Promise<void> {
    this.#cache.delete(token)
    await this.#db.pool.query('update session set locked_at = now() where id_hash = $1', [sha256(token)])
  }

  async end(token: string): Promise<void> {
    this.#cache.delete(token)
    await this.#db.pool.query('delete from session where id_hash = $1', [sha256(token)])
  }

  async sweep(): Promise<void> {
    await this.#db.pool.query("delete from session where ends_at < now() - interval '1 day'")
    await this.#db.pool.query("delete from sign_in where created_at < now() - interval '10 minutes'")
  }
}
