import type { Context, Reply } from '#platform/http/route.ts'
import { dayOf } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { readPlan } from '../read-plan.ts'
import type { PaperRow } from '../reads.ts'
import { changesBetween } from '../rules/content.ts'

const blank = { goals: [] }

/** Every version on paper with what it changed, and what the plan says differently now (D9). */
export async function listPapers(context: Context, caseId: string): Promise<Reply | Refusal> {
  const plan = await readPlan(context, caseId)
  if (!plan) return refuse('not-found')
  const { papers, personIds, contentOf, director } = plan
  const newest = (personId: string): PaperRow | undefined => papers.find((one) => one.personId === personId)
  return {
    body: {
      papers: papers.map((paper) => {
        const { id, number, personId, madeBy, made_at, signatures, content } = paper
        const earlier = papers.find((one) => one.personId === personId && one.number === number - 1)
        const changes = earlier ? changesBetween(earlier.content, content) : []
        return { id, number, personId, madeOn: dayOf(made_at), madeBy, signatures, changes }
      }),
      since: personIds.map((personId) => ({
        personId,
        changes: changesBetween(newest(personId)?.content ?? blank, contentOf(personId)),
      })),
      director,
      today: context.today,
    },
  }
}
