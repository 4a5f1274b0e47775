import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type * as contract from '../contract.ts'
import { newestNorm, signalsOf } from '../reads.ts'
import { checkWords } from '../rules/signal.ts'
import { normOut, signalOut } from '../shape.ts'
import { lockSignal, saveDiscussed } from '../store.ts'

/** What the workers of the team saw first; row-level security keeps back what is still theirs alone. */
export async function listTeamChoices({ reader, today }: Context): Promise<Reply> {
  const { norm, signals } = await reader.read(nobody, { norm: newestNorm(today), signals: signalsOf(false) })
  return { body: { norm: normOut(norm[0]), signals: signals.map((row) => signalOut(row, today)) } }
}

/** The conversation was held; its outcome is read by both. */
export async function discussChoices(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.discussChoices.body>,
): Promise<Reply | Refusal> {
  const refused = checkWords(input.outcome, '/outcome')
  if (refused) return refused
  return context.transaction(async (work) => {
    const signal = await lockSignal(work.trx, id)
    if (!signal || signal.workerId === work.actor.id) return refuse('not-found')
    if (signal.version !== version)
      return stale({ explanation: signal.explanation, version: signal.version }, input)
    if (signal.discussedOn !== null) return refuse('choice-discussed')
    await saveDiscussed(work.trx, id, {
      on: work.today,
      by: String(work.actor.id),
      outcome: input.outcome,
    })
    work.publish({ type: 'choice.discussed', objects: [{ type: 'choice-signal', id }] })
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}
