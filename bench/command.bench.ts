import { randomUUID } from 'node:crypto'
import { newId } from '#platform/new-id.ts'
import { spreadOver } from './lib/calls.ts'
import type { BenchContext, Outcome } from './lib/claim.ts'
import { compare } from './lib/interleave.ts'
import { wireRequest } from './lib/wire.ts'

export const claim = "a director's note with event, log and idempotency against a bare INSERT + COMMIT"
export const goal = '>= 0.40 of its rate'

const clients = 8
const body = 'Gebeld over de brief van de verhuurder. De regeling staat en de eerste betaling is gedaan.'
const bare = {
  name: 'bare-insert',
  text: `insert into note (tenant_id, id, case_id, person_id, body, author_id, written_at)
    values ($1, $2, $3, $4, $5, $6, now())`,
}

export async function run(context: BenchContext): Promise<Outcome> {
  const world = await context.world()
  const { rows } = await world.plain.query<{ setting: string }>("select current_setting('fsync') as setting")
  if (rows[0]?.setting !== 'on') throw new Error('fsync is off')
  const wires = world.wires(clients)
  const write = async (client: number, turn: number) => {
    const one = world.cases[spreadOver(client, turn, world.cases.length)]
    return wires[client]?.send(
      wireRequest({
        method: 'POST',
        path: `/v1/casussen/${one?.id}/notities`,
        token: one?.token ?? '',
        headers: { 'idempotency-key': randomUUID() },
        body: { body },
      }),
    )
  }
  const insert = async (client: number, turn: number) => {
    const one = world.cases[spreadOver(client, turn, world.cases.length)]
    const values = [world.tenantId, newId(), one?.id, one?.personId, body, world.directorId]
    return world.plain.query({ ...bare, values })
  }
  try {
    const found = await compare(
      { clients, milliseconds: context.roundMs, rounds: context.rounds },
      write,
      insert,
    )
    return {
      ours: found.ours.perSecond,
      rival: found.rival.perSecond,
      ratio: found.throughputRatio,
      unit: '/s',
      ok: found.throughputRatio >= 0.4 && found.ours.errors === 0,
      info: `p99 ${found.ours.p99.toFixed(1)} against ${found.rival.p99.toFixed(1)} ms, ${found.ours.errors} errors`,
    }
  } finally {
    // What was written must not make the cases of the next claims longer.
    await world.plain.query('delete from note where body = $1', [body])
  }
}
