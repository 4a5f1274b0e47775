import type { Context, Reply } from '#platform/http/route.ts'
import { addDays, daysBetween } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { durationsLike, normOfTerm, pausesSince, termById, termSubjects } from '../reads.ts'
import { forecastTerm } from '../rules/forecast.ts'
import { normDue } from '../rules/norm.ts'
import { factsOf } from '../shape.ts'

/** On the present pace: is this term met, and what did the municipality promise (B6)? */
export async function viewForecast({ reader, today }: Context, id: string): Promise<Reply | Refusal> {
  const since = addDays(today, -365)
  const { term, durations, pauses, norm } = await reader.read(
    { text: termSubjects, values: [id] },
    {
      term: termById(id, reader.rule.tie === 'worklist'),
      durations: durationsLike(id, since),
      pauses: pausesSince(since),
      norm: normOfTerm(id),
    },
    { type: 'term', id },
  )
  const [row] = term
  if (!row) return refuse('not-found')
  const forecast = forecastTerm(
    factsOf(row),
    { durations: durations.map(({ days }) => days), pauses: pauses.map(({ days }) => days) },
    row.met_on ?? today,
  )
  const [promised] = norm
  const dueOn = promised && normDue(promised, row.starts_on)
  return {
    body: {
      ...forecast,
      norm: promised && dueOn ? { ...promised, dueOn, daysLeft: daysBetween(today, dueOn) } : null,
    },
  }
}
