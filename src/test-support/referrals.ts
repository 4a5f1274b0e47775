import assert from 'node:assert/strict'
import pg from 'pg'
import type { CaseReferral, ReceivedReferral, ReferralChain } from '#slices/referrals/contract'
import { type Client, type TestApp, testMoment } from './app.ts'
import { type CaseScene, openedCase } from './scenes.ts'

/** What the tests of referrals do again and again: a case with one question, a referral out of it, and what became of it. */
export function referralGround(app: TestApp, nadia: Client) {
  const atDay = (days: number) => app.services.clock.setTo(new Date(testMoment.getTime() + days * 86_400_000))

  /** A case of its own with one question. */
  async function scene(): Promise<CaseScene & { questionId: string; at: string }> {
    atDay(0)
    const made = await openedCase(app)
    const file = (await nadia.get(`/v1/casussen/${made.caseId}`)).body
    return { ...made, questionId: file.questions[0].id, at: `/v1/casussen/${made.caseId}/verwijzingen` }
  }
  type Scene = Awaited<ReturnType<typeof scene>>

  const send = (on: Scene, more: Record<string, unknown> = {}, as = nadia) =>
    as.post(on.at, {
      ...(more.previousId === undefined && more.goalId === undefined && { questionId: on.questionId }),
      toKind: 'worker',
      toId: app.cast.workers.karin.id,
      asked: 'Wil je met Rob kijken naar werk?',
      tried: 'Twee keer zelf gesolliciteerd.',
      basis: 'agreed',
      ...more,
    })
  const chains = async (on: Scene): Promise<ReferralChain[]> => (await nadia.get(on.at)).body.chains
  const one = async (on: Scene): Promise<CaseReferral> => {
    const link = (await chains(on))[0]?.links.at(-1)
    assert.ok(link)
    return link
  }
  const act = async (on: Scene, as: Client, command: string, more: Record<string, unknown> = {}) => {
    const { id, version } = await one(on)
    return as.post(`/v1/verwijzingen/${id}/antwoorden`, { command, ...more }, { ifMatch: version })
  }
  const done = async (...args: Parameters<typeof act>): Promise<void> => {
    const answer = await act(...args)
    assert.equal(answer.status, 200, answer.text)
  }
  const received = async (as: Client): Promise<ReceivedReferral[]> =>
    (await as.get('/v1/verwijzingen')).body.referrals
  const exceptions = async (on: Scene): Promise<{ kind: string; objectId: string }[]> =>
    (await nadia.get('/v1/vandaag')).body.exceptions.filter(
      ({ caseId, objectKind }: { caseId: string; objectKind: string }) =>
        caseId === on.caseId && objectKind === 'referral',
    )
  async function rows(text: string, values: unknown[] = []) {
    return (
      await withClient(app.database.ownerUrl, (client) =>
        tenant(client).then(() => client.query(text, values)),
      )
    ).rows
  }
  async function owner(text: string): Promise<void> {
    await withClient(app.database.ownerUrl, async (client) => {
      await client.query('alter table organisation no force row level security')
      await client.query('alter table case_referral no force row level security')
      await client.query(text)
    })
  }
  async function asRole(actorId: string, text: string, values: unknown[]) {
    return withClient(app.database.appUrl, async (client) => {
      await tenant(client)
      await client.query("select set_config('app.actor', $1, false), set_config('app.now', $2, false)", [
        actorId,
        testMoment.toISOString(),
      ])
      return (await client.query(text, values)).rows
    })
  }
  const tenant = (client: pg.Client) =>
    client.query("select set_config('app.tenant', $1, false)", [app.services.tenantId])
  return { atDay, scene, send, chains, one, act, done, received, exceptions, rows, owner, asRole }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
