import type { Work } from '#platform/access/work.ts'
import { stale } from '#platform/http/problem.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { isRefusal, type Refusal, refuse } from '#shared/refusal.ts'
import { findWorker } from '#slices/organisations'
import { decisionMail } from '../letters.ts'
import { decideStep, type EscalationState, type Side, type StepInput } from '../rules/escalation.ts'
import type { SubjectKind } from '../rules/suggest.ts'
import { type LockedEscalation, lockEscalation, saveClosing, saveDecision, saveHeard } from '../store.ts'
import { tellParty } from '../tell.ts'

/** One step of an escalation, by whoever the table allows it to. */
export async function stepEscalation(
  context: Context,
  id: string,
  version: number,
  input: StepInput,
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const row = await lockEscalation(work.trx, id)
    if (!row) return refuse('not-found')
    const sides = sidesOf(row)
    const next = decideStep({ ...row, sides, hasParty: row.organisationId !== null }, input, work.today)
    if (isRefusal(next) && next.code === 'not-found') return next
    if (row.version !== version) return stale({ version: row.version }, { ...input })
    if (isRefusal(next)) return next
    await save(work, row, next, input)
    work.touch(row.personId)
    work.publish({
      type: `escalation.${next}`,
      objects: [
        { type: 'escalation', id },
        { type: 'case', id: row.caseId },
        { type: objectOf[row.kind], id: row.subjectId },
        { type: 'person', id: row.personId },
      ],
      data: next === 'decided' ? { byDay: input.byDay, late: work.today > row.dueOn } : {},
    })
    return { body: { id, state: next }, etag: version + 1 }
  })
}

/** What an escalation is about, as events call it. */
export const objectOf = {
  agreement: 'agreement',
  referral: 'referral',
  step: 'route-step',
} as const satisfies Record<SubjectKind, string>

/** On which sides somebody stands. */
export function sidesOf(row: Pick<LockedEscalation, 'directs' | 'manages' | 'is_party'>): Side[] {
  return [
    ...(row.directs ? (['director'] as const) : []),
    ...(row.manages ? (['manager'] as const) : []),
    ...(row.is_party ? (['party'] as const) : []),
  ]
}

async function save(
  work: Work,
  row: LockedEscalation,
  next: EscalationState,
  input: StepInput,
): Promise<void> {
  const { trx, tenantId, now, today } = work
  const words = input.words.trim()
  switch (next) {
    case 'heard':
      return saveHeard(trx, tenantId, row.id, { words, from: row.is_party ? 'party' : 'manager', now })
    case 'decided':
    case 'declined': {
      const by = String(work.actor.id)
      const carriedOutBy = input.carriedOutBy.trim()
      await saveDecision(trx, tenantId, row.id, { ...input, state: next, words, carriedOutBy, by, now })
      return tellDecision(work, row, next === 'declined')
    }
    case 'withdrawn':
    case 'settled':
      return saveClosing(trx, tenantId, row.id, { state: next, words, today })
    case 'asked':
      return undefined
  }
}

async function tellDecision(work: Work, row: LockedEscalation, declined: boolean): Promise<void> {
  const { trx, tenantId, today } = work
  const director = await findWorker(trx, tenantId, row.askedBy, today)
  if (!director) return
  const manager = { name: work.actor.name, phone: '' }
  const { kind: about, partyKind, partyId } = row
  if (partyKind === null || partyId === null) return
  await tellParty(work, { kind: partyKind, id: partyId, escalationId: row.id }, (name) =>
    decisionMail({ about, name, director, manager, declined }),
  )
}
