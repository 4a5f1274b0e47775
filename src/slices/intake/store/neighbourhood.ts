import type { DB } from '#db'
import { execute, type Transaction } from '#platform/db/database.ts'
import { newId } from '#platform/new-id.ts'
import type { PlainDate } from '#shared/plain-date.ts'
import type { Addressee } from '../rules/call-back.ts'
import type { Channel } from '../rules/channel.ts'
import type { NeighbourhoodState } from '../rules/neighbourhood.ts'

export async function insertNeighbourhood(
  trx: Transaction<DB>,
  tenantId: string,
  name: string,
): Promise<string> {
  const id = newId()
  await trx.insertInto('neighbourhood').values({ tenant_id: tenantId, id, name }).execute()
  return id
}

export async function neighbourhoodExists(trx: Transaction<DB>, id: string): Promise<boolean> {
  const rows = await execute(trx, 'select from neighbourhood where tenant_id = app_tenant() and id = $1', [
    id,
  ])
  return rows.length > 0
}

export async function insertNeighbourhoodQuestion(
  trx: Transaction<DB>,
  question: {
    readonly tenantId: string
    readonly neighbourhoodId: string
    readonly street: string
    readonly ownWords: string
    readonly channel: Channel
    readonly to: Addressee | undefined
    readonly takenBy: string
    readonly now: Date
    readonly today: PlainDate
  },
): Promise<{ id: string; number: number }> {
  return trx
    .insertInto('neighbourhood_question')
    .values({
      tenant_id: question.tenantId,
      id: newId(),
      neighbourhood_id: question.neighbourhoodId,
      street: question.street.trim(),
      own_words: question.ownWords.trim(),
      channel: question.channel,
      taken_by: question.takenBy,
      received_at: question.now,
      received_on: question.today,
      team_id: question.to?.teamId ?? null,
      worker_id: question.to?.workerId ?? null,
      state: question.to ? 'assigned' : 'new',
    })
    .returning(['id', 'number'])
    .executeTakeFirstOrThrow()
}

export async function lockNeighbourhoodQuestion(trx: Transaction<DB>, id: string) {
  const [row] = await execute<{ id: string; state: NeighbourhoodState; version: number }>(
    trx,
    'select id, state, version from neighbourhood_question where tenant_id = app_tenant() and id = $1 for update',
    [id],
  )
  return row
}

export async function saveNeighbourhoodQuestion(
  trx: Transaction<DB>,
  tenantId: string,
  id: string,
  change: {
    readonly state: NeighbourhoodState
    readonly to?: Addressee
    readonly answer?: { readonly text: string; readonly by: string; readonly on: PlainDate }
  },
): Promise<void> {
  const { state, to, answer } = change
  await trx
    .updateTable('neighbourhood_question')
    .set((eb) => ({
      state,
      version: eb('version', '+', 1),
      ...(to && { team_id: to.teamId ?? null, worker_id: to.workerId ?? null }),
      ...(answer && { answer: answer.text.trim(), answered_by: answer.by, answered_on: answer.on }),
    }))
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .execute()
}
