import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import { newId } from '#platform/new-id.ts'
import { type Fault, type Refusal, refuse } from '#shared/refusal.ts'
import { lockCase } from '#slices/cases'
import { draftUntil, type Sitter } from '../rules/on-the-table.ts'
import { insertTable } from '../store.ts'

/** Begins a conversation at the table. Only who directs or stands in holds one: what is agreed there enters the plan. */
export async function openKitchenTable(
  context: Context,
  caseId: string,
  sitters: readonly Sitter[],
): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const file = await lockCase(work.trx, { ...work, id: work.actor.id }, caseId, ['director', 'stand-in'])
    if (!file) return refuse('not-found')
    if (file.phase === 'closed') return refuse('case-closed')
    const once = [...new Map(sitters.map((one) => [one.personId, one])).values()]
    const faults: Fault[] = sitters.flatMap(({ personId }, index) =>
      file.memberIds.includes(personId)
        ? []
        : [{ pointer: `/sitters/${index}/personId`, code: 'member-unknown' }],
    )
    if (once.length === 0) faults.push({ pointer: '/sitters', code: 'kitchen-table-nobody' })
    if (faults.length > 0) return invalidInput(faults)
    const id = newId()
    await insertTable(work, { id, caseId, sitters: once })
    work.touch(...once.map(({ personId }) => personId))
    work.publish({
      type: 'kitchen-table.opened',
      objects: [
        { type: 'case', id: caseId },
        { type: 'kitchen-table', id },
        ...once.map(({ personId }) => ({ type: 'person', id: personId })),
      ],
    })
    return { body: { id, until: draftUntil(work.now).toISOString() } }
  })
}
