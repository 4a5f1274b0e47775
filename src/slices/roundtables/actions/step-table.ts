import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { callOffGathering } from '#slices/calendar'
import type { stepRoundTable as contract } from '../contract.ts'
import { stepEvents } from '../events.ts'
import { participantsOf, pointsOf, presenceOf } from '../reads.ts'
import { extraStep } from '../rules/agenda.ts'
import { decideStep, hasEnded } from '../rules/state.ts'
import { factsOf, presenceNow } from '../shape.ts'
import { insertParticipants, type LockedTable, lockTable, readIn, saveStep } from '../store.ts'
import { beginTurn, endAllPresence, endTurn } from '../store-spans.ts'
import { tellAll } from '../tell.ts'

/** One step of a table by who steers: it begins with its first point, and ends with everybody accounted for. */
export async function stepRoundTable(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.body>,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, now } = work
    const table = await lockTable(trx, id)
    if (!table?.steers) return refuse('not-found')
    if (table.version !== version) return stale({ state: table.state, version: table.version }, input)
    const facts = { ...factsOf(table), ...(await whoCame(work, id)) }
    const next = decideStep(input.step, facts, input.words, work)
    if (isRefusal(next)) return next
    await saveStep(trx, id, {
      state: next,
      extra: input.step === 'extend' ? extraStep : 0,
      starts: input.step === 'start',
      ends: hasEnded(next),
      words: input.step === 'call-off' ? input.words.trim() : table.words,
      now,
    })
    await carryOut(work, table, input)
    work.touch(table.person_id)
    work.publish({
      type: stepEvents[input.step],
      objects: [
        { type: 'case', id: table.case_id },
        { type: 'round-table', id },
      ],
    })
    return { body: { id, state: next }, etag: table.version + 1 }
  })
}

/** Of whom it is written down that they came, and of whom nothing yet; who steers is there. */
async function whoCame(work: Work, id: string): Promise<{ unknownPresence: number; came: number }> {
  const presence = await readIn(work.trx, presenceOf(id))
  const shown = (await readIn(work.trx, participantsOf(id)))
    .filter(({ steers }) => !steers)
    .map((one) => presenceNow(one, presence).shown)
  return {
    unknownPresence: shown.filter((one) => one === 'expected').length,
    came: shown.filter((one) => one === 'there' || one === 'phone' || one === 'left').length,
  }
}

/** Who stands in, or directs since it was planned, sits at the table as well. */
async function sitDown({ trx, actor }: Work, { id, case_id: caseId }: LockedTable): Promise<void> {
  const me = String(actor.id)
  const asked = await readIn(trx, participantsOf(id))
  if (asked.some(({ holder_id }) => holder_id === me)) return
  await insertParticipants(trx, { tableId: id, caseId }, [{ kind: 'worker', id: me }])
}

async function carryOut(
  work: Work,
  table: LockedTable,
  { step, words }: z.output<typeof contract.body>,
): Promise<void> {
  const { trx, now } = work
  const { id, case_id: caseId } = table
  if (step === 'start') {
    await sitDown(work, table)
    const [first] = await readIn(trx, pointsOf(id))
    if (first) await beginTurn(trx, { tableId: id, caseId, pointId: first.id }, now)
  }
  if (step === 'close') {
    await endTurn(trx, id, now)
    await endAllPresence(trx, id, now)
  }
  if (step !== 'call-off') return
  if (table.starts_at > now) await callOffGathering(work, table.appointment_id, words.trim())
  const people = (await readIn(trx, participantsOf(id))).map(({ kind, holder_id, name }) => ({
    kind,
    id: holder_id,
    name,
  }))
  const { starts_at: startsAt, place } = table
  await tellAll(work, { id, what: 'called-off', startsAt, place, words: words.trim() }, people)
}
