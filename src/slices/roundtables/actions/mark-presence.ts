import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { participantsOf, presenceOf } from '../reads.ts'
import { checkPresence, type Presence } from '../rules/presence.ts'
import { presenceNow } from '../shape.ts'
import { lockTableOf, readIn, saveAbsent } from '../store.ts'
import { beginPresence, endPresence } from '../store-spans.ts'

/** Writes down who came, called in, left, or did not come. The moment is now: nobody types times at a table. */
export async function markPresence(
  context: Context,
  participantId: string,
  presence: Presence,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const table = await lockTableOf(trx, 'participant', participantId)
    if (!table?.steers) return refuse('not-found')
    const rows = await readIn(trx, participantsOf(table.id))
    const one = rows.find(({ id }) => id === participantId)
    if (!one) return refuse('not-found')
    const { shown } = presenceNow(one, await readIn(trx, presenceOf(table.id)))
    const refused = checkPresence({ shown, running: table.state === 'running' }, presence)
    if (refused) return refused
    if (shown !== presence) {
      await endPresence(trx, participantId, now)
      if (presence === 'there' || presence === 'phone')
        await beginPresence(trx, { participantId, caseId: table.case_id, byPhone: presence === 'phone' }, now)
      const absent = presence === 'absent-told' ? 'told' : presence === 'absent' ? 'untold' : null
      await saveAbsent(trx, participantId, absent)
    }
    const person = one.kind === 'resident' || one.kind === 'network'
    work.touch(table.person_id, person ? one.holder_id : null)
    work.publish({
      type: 'round-table.attended',
      objects: [
        { type: 'case', id: table.case_id },
        { type: 'round-table', id: table.id },
        { type: person ? 'person' : one.kind, id: one.holder_id },
      ],
      data: { presence },
    })
    return { body: { id: participantId } }
  })
}
