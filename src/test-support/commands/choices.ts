import type { Actor } from '#platform/access/policy.ts'
import { inTransaction } from '#platform/db/database.ts'
import { plainDate } from '#shared/plain-date.ts'
import { insertSignal } from '#slices/choices'
import type { Command, Ground } from './command.ts'

/** What a worker and a team lead do with a signal about choices, and how choices are compared. */
export async function choiceCommands({ app }: Ground): Promise<Command[]> {
  const { bram, sanne } = app.cast.workers
  const { services } = app
  const signalFor = (worker: Actor, aloneUntil: string): Promise<string | undefined> =>
    inTransaction(
      services.db,
      { tenantId: services.tenantId, actorId: null, now: services.clock.now(), system: true },
      async (trx) => {
        const employer = await trx
          .selectFrom('worker')
          .select('organisation_id')
          .where('id', '=', String(worker.id))
          .executeTakeFirstOrThrow()
        return insertSignal(trx, {
          workerId: String(worker.id),
          employerId: employer.organisation_id,
          toldOn: plainDate('2026-11-02'),
          from: plainDate('2026-05-03'),
          aloneUntil: plainDate(aloneUntil),
          figures: { own: { moments: 10, took: 9 }, peers: { moments: 30, took: 10, people: 3 } },
        })
      },
    )
  return [
    {
      name: 'explainChoices',
      path: `/v1/eigen-keuzes/${await signalFor(bram, '2026-12-01')}/_toelichten`,
      who: 'bram',
      ifMatch: 1,
      body: { explanation: 'Zij hadden plek.' },
      required: ['explanation'],
      text: ['explanation', 2000],
    },
    {
      name: 'discussChoices',
      path: `/v1/keuzes-van-het-team/${await signalFor(sanne, '2026-11-16')}/_bespreken`,
      who: 'ruud',
      ifMatch: 1,
      body: { outcome: 'Sanne belt eerst de ander.' },
      required: ['outcome'],
      text: ['outcome', 2000],
    },
    {
      name: 'setChoiceNorm',
      path: '/v1/keuzenorm',
      who: 'wim',
      body: {
        months: 6,
        minimum: 10,
        minimumPeers: 3,
        margin: 20,
        aloneDays: 14,
        active: true,
        agreedOn: '2026-11-01',
        fromOn: '2026-12-01',
      },
      required: ['months', 'minimum', 'minimumPeers', 'margin', 'aloneDays', 'active', 'fromOn'],
    },
  ]
}
