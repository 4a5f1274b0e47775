import type { Context, Reply } from '#platform/http/route.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { goalById, goalSubjects, measuresOf, wordingsOf } from '../reads.ts'

/** What a goal was called before and what was measured, each with its day and by whom (D1, D9). */
export async function viewGoalHistory({ reader }: Context, id: string): Promise<Reply | Refusal> {
  const { goal, wordings, measures } = await reader.read(
    { text: goalSubjects, values: [id] },
    { goal: goalById(id), wordings: wordingsOf(id), measures: measuresOf(id) },
    { type: 'goal', id },
  )
  if (goal.length === 0) return refuse('not-found')
  return {
    body: {
      wordings: wordings.map((one) => ({ ...one, until: one.until.toISOString() })),
      measures: measures.map((one) => ({ ...one, at: one.at.toISOString() })),
    },
  }
}
