import { subjects } from '#platform/access/log.ts'
import type { Context } from '#platform/http/route.ts'
import { ownVerdicts } from '../reads.ts'
import { changeDays } from '../rules/ask.ts'

/** The newest question that the resident can answer, or whose answer may still change. */
export async function newestQuestion({ reader, actor, today }: Context): Promise<string | undefined> {
  const { questions } = await reader.read(subjects(actor.id), { questions: ownVerdicts(today, changeDays) })
  return questions[0]?.id
}
