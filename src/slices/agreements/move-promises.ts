import type { Work } from '#platform/access/work.ts'
import { execute } from '#platform/db/database.ts'
import { giveAnew } from './give-anew.ts'
import { type AgreementRow, openPromises } from './reads/index.ts'

/**
 * What a worker promised in a case is proposed anew to another: nobody inherits a promise without saying yes, and none is
 * lost with who leaves. Returns how many moved.
 */
export async function movePromises(
  work: Work,
  move: { readonly caseId: string; readonly fromId: string; readonly toId: string; readonly remark: string },
): Promise<number> {
  const { text, values } = openPromises(move.caseId, move.fromId)
  const open = await execute<AgreementRow>(work.trx, text, [...values])
  for (const old of open)
    await giveAnew(work, old, {
      kind: 'worker',
      id: move.toId,
      dueOn: old.due_on,
      accepted: false,
      remark: move.remark,
    })
  return open.length
}
