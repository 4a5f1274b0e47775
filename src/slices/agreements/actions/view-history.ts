import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { agreementSubjects, pulsesOf, roundsOf, timesOf } from '../reads/index.ts'
import { progressOf } from '../reads/progress.ts'
import { shapeLine } from '../shape-line.ts'

/** Earlier rounds, check-ins and lines of progress of an agreement. */
export async function viewHistory({ reader }: Context, id: string): Promise<Reply | Refusal> {
  const { rounds, pulses, progress, times } = await reader.read(
    { text: agreementSubjects, values: [id] },
    { rounds: roundsOf(id), pulses: pulsesOf(id), progress: progressOf(id), times: timesOf(id) },
    { type: 'agreement', id },
  )
  if (rounds.length === 0) return refuse('not-found')
  return {
    body: {
      rounds: rounds.map((round) => ({ ...round, since: round.since.toISOString() })),
      pulses: pulses.map((pulse) => ({ ...pulse, at: pulse.at.toISOString() })),
      progress: progress.map(shapeLine),
      times: times.map((time) => ({ ...time, at: time.at.toISOString() })),
    },
  }
}
