import type { Work } from '#platform/access/work.ts'
import { insertExample, saveDecision } from '../store.ts'

/** Writes a decision down; what was granted becomes an example without names for others. */
export async function settle(
  work: Work,
  about: {
    readonly id: string
    readonly caseId: string
    readonly law: string
    readonly ground: string
    readonly summary: string
    readonly costActing: number
    readonly costNotActing: number
  },
  decision: {
    readonly state: 'granted' | 'refused' | 'returned'
    readonly words: string
    readonly mandateId: string | null
  },
): Promise<void> {
  const { trx, tenantId, now, today } = work
  const example = { ...about, summary: about.summary.trim(), today }
  const exampleId = decision.state === 'granted' ? await insertExample(trx, tenantId, example) : null
  await saveDecision(trx, tenantId, about.id, { ...decision, exampleId, now })
  work.publish({
    type: 'breakthrough.decided',
    objects: [
      { type: 'breakthrough', id: about.id },
      { type: 'case', id: about.caseId },
    ],
    data: { state: decision.state, law: about.law },
  })
}
