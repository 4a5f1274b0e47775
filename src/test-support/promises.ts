import assert from 'node:assert/strict'
import pg from 'pg'
import type { Actor } from '#platform/access/policy.ts'
import type { Answer, Client, formWith, TestApp } from './app.ts'
import type { CaseScene } from './scenes.ts'

interface Message {
  readonly link: string | null
  readonly channel: string
  readonly body: string
  readonly recipientName: string
}

/** A browser: it keeps its cookies, as a partner's does. */
export interface Browser {
  readonly get: (path: string) => Promise<Answer>
  readonly post: (path: string, fields?: Readonly<Record<string, string>>) => Promise<Answer>
  /** A form with files. */
  readonly upload: (path: string, form: Awaited<ReturnType<typeof formWith>>) => Promise<Answer>
}

export interface PromiseGround {
  readonly nadia: Client
  browser(): Browser
  /** The newest link and code for a partner. */
  mailFor(name: string): Promise<{ link: string; code: string }>
  /** A browser in which the newest link of a partner is open. */
  opened(name: string): Promise<Browser>
  promise(scene: CaseScene, goalId: string, to: { kind: string; id: string }, more?: object): Promise<string>
  /** The kinds of exception that an agreement is on the director's Vandaag. */
  onToday(agreementId: string): Promise<string[]>
  /** The application role under an actor, or as the system, which sees every row of the municipality. */
  query(as: string | 'system', text: string, values?: unknown[]): Promise<pg.QueryResult>
}

export const byWorker = (actor: Actor) => ({ kind: 'worker', id: String(actor.id) })
export const byPartner = (id: string) => ({ kind: 'organisation', id })

/** What the tests about promises stand on. */
export async function promiseGround(app: TestApp): Promise<PromiseGround> {
  const nadia = await app.as(app.cast.workers.nadia)
  const anybody = await app.as()
  const ground: PromiseGround = {
    nadia,
    browser: () => newBrowser(anybody),
    async mailFor(name) {
      const { messages } = (await anybody.get('/demo/postvak')).body.props as { messages: Message[] }
      const own = messages.filter(({ recipientName }) => recipientName === name)
      const link = own.find((message) => message.link !== null)?.link ?? ''
      const text = own.find(({ channel }) => channel === 'sms')?.body ?? ''
      return { link, code: /(\d{6})/.exec(text)?.[1] ?? '' }
    },
    async opened(name) {
      const { link, code } = await ground.mailFor(name)
      const own = ground.browser()
      assert.equal((await own.post(link, { code })).status, 303)
      return own
    },
    async promise(scene, goalId, to, more = {}) {
      const answer = await nadia.post(`/v1/casussen/${scene.caseId}/afspraken`, {
        goalId,
        title: 'Proefplaats regelen',
        promiserKind: to.kind,
        promiserId: to.id,
        dueOn: '2026-12-15',
        pulseDays: 14,
        ...more,
      })
      assert.equal(answer.status, 201, answer.text)
      return answer.body.id
    },
    async onToday(agreementId) {
      const { exceptions } = (await nadia.get('/v1/vandaag')).body
      return exceptions
        .filter(({ objectId }: { objectId: string }) => objectId === agreementId)
        .map(({ kind }: { kind: string }) => kind)
    },
    async query(as, text, values = []) {
      const client = new pg.Client({ connectionString: app.database.appUrl })
      await client.connect()
      try {
        await client.query(
          `select set_config('app.tenant', $1, false), set_config('app.actor', $2, false),
            set_config('app.system', $3, false), set_config('app.now', $4, false)`,
          [
            app.services.tenantId,
            as === 'system' ? '' : as,
            as === 'system' ? 'on' : '',
            app.services.clock.now().toISOString(),
          ],
        )
        return await client.query(text, values)
      } finally {
        await client.end()
      }
    },
  }
  return ground
}

function newBrowser(anybody: Client): Browser {
  const jar = new Map<string, string>()
  const send = async (
    method: string,
    path: string,
    body?: string | Buffer,
    type = 'application/x-www-form-urlencoded',
  ) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await anybody.send(method, path, body, {
      headers: { cookie, 'content-type': type },
    })
    const set = answer.headers['set-cookie']
    for (const line of Array.isArray(set) ? set : set === undefined ? [] : [String(set)]) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      jar.set(name, value)
    }
    return answer
  }
  return {
    get: (path) => send('GET', path),
    post: (path, fields = {}) => send('POST', path, new URLSearchParams(fields).toString()),
    upload: (path, { body, headers }) => send('POST', path, body, headers['content-type']),
  }
}

/** Master data come from the set-up of the municipality; the application role may not change them. */
export async function setLastDay(app: TestApp, partnerId: string, day: string | null): Promise<void> {
  const client = new pg.Client({ connectionString: app.database.ownerUrl })
  await client.connect()
  try {
    await client.query('alter table partner no force row level security')
    await client.query('update partner set active_until = $1 where id = $2', [day, partnerId])
    await client.query('alter table partner force row level security')
  } finally {
    await client.end()
  }
}
