import type { z } from 'zod'
import { nobody } from '#platform/access/log.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import type * as contract from '../contract.ts'
import { newestNorm, ownEmployer, ownFigure, ownMoments, signalsOf } from '../reads.ts'
import { checkWords, countsFrom } from '../rules/signal.ts'
import { firstNorm } from '../rules/weigh.ts'
import { compared, normOut, signalOut } from '../shape.ts'
import { lockSignal, saveExplanation } from '../store.ts'

/** What was counted about the worker who asks, with every choice it was counted from. */
export async function viewOwnChoices({ reader, today }: Context): Promise<Reply> {
  const { norm, employer, figures, moments, signals } = await reader.read(nobody, {
    norm: newestNorm(today),
    employer: ownEmployer(),
    figures: ownFigure(),
    moments: ownMoments(countsFrom(firstNorm, today)),
    signals: signalsOf(true),
  })
  const [figure] = figures
  const active = norm[0]?.active === true
  return {
    body: {
      norm: normOut(norm[0]),
      employer: employer[0]?.name ?? '',
      seconded: employer[0]?.municipality === false,
      figures:
        figure && active
          ? { countedOn: figure.countedOn, verdict: figure.verdict, ...compared(figure) }
          : null,
      moments,
      signals: signals.map((row) => signalOut(row, today)),
    },
  }
}

/** The worker's own words beside the figures; sharing gives up the days alone, explaining does not. */
export async function explainChoices(
  context: Context,
  id: string,
  version: number,
  input: z.output<typeof contract.explainChoices.body>,
): Promise<Reply | Refusal> {
  const refused = checkWords(input.explanation, '/explanation')
  if (refused) return refused
  return context.transaction(async (work) => {
    const signal = await lockSignal(work.trx, id)
    if (signal?.workerId !== work.actor.id) return refuse('not-found')
    if (signal.version !== version)
      return stale({ explanation: signal.explanation, version: signal.version }, input)
    if (signal.discussedOn !== null) return refuse('choice-discussed')
    await saveExplanation(
      work.trx,
      id,
      input.explanation,
      signal.sharedOn ?? (input.share ? work.today : null),
    )
    return { body: { id, version: version + 1 }, etag: version + 1 }
  })
}
