import type { z } from 'zod'
import type { Work } from '#platform/access/work.ts'
import type { Context, Reply } from '#platform/http/route.ts'
import { invalidInput } from '#platform/http/validate.ts'
import type { Fault, Refusal } from '#shared/refusal.ts'
import { type DirectedCase, lockDirection } from '#slices/cases'
import { findWorker } from '#slices/organisations'
import type { proposeTransfer as contract } from '../contract.ts'
import { checkDays } from '../rules/check.ts'
import { insertTransfer, leadsWorker, saveWords, tiedCases, underWay } from '../store.ts'

type Input = z.output<typeof contract.body>

/** Proposes to hand over one case or several at once; when one does not fit, none is proposed. */
export async function proposeTransfer(context: Context, input: Input): Promise<Reply | Refusal> {
  return context.transaction(async (work) => {
    const { trx, tenantId, today } = work
    const faults = checkDays(input, today)
    const receiver = await findWorker(trx, tenantId, input.toId, today)
    if (receiver?.role !== 'director') faults.push({ pointer: '/toId', code: 'receiver-unknown' })
    const caseIds = input.cases.map(({ caseId }) => caseId)
    const files = new Map((await lockDirection(trx, caseIds)).map((file) => [file.id, file]))
    faults.push(...(await checkCases(work, input, files)))
    if (faults.length > 0 || !receiver) return invalidInput(faults)
    const ids: string[] = []
    for (const { caseId, words } of input.cases) {
      const file = files.get(caseId)
      if (!file) continue
      const { switchOn, untilOn, talkOn } = input
      const from = file.directorId
      const id = await insertTransfer(work, { caseId, from, to: input.toId, switchOn, untilOn, talkOn })
      if (words.trim() !== '')
        await saveWords(trx, { transferId: id, caseId, kind: 'case', itemId: caseId }, words)
      work.touch(...file.memberIds)
      work.publish({
        type: 'transfer.proposed',
        objects: [
          { type: 'transfer', id },
          { type: 'case', id: caseId },
          { type: 'worker', id: from },
          { type: 'worker', id: input.toId },
        ],
        data: { switchOn, ...(untilOn ? { untilOn } : {}) },
      })
      ids.push(id)
    }
    return { body: { ids } }
  })
}

/** A director gives what is the own; a team lead what is directed in the team. All faults at once, per case. */
async function checkCases(
  work: Work,
  { cases, toId }: Input,
  files: ReadonlyMap<string, DirectedCase>,
): Promise<Fault[]> {
  const { trx, actor } = work
  const caseIds = [...files.keys()]
  const busy = await underWay(trx, caseIds)
  const tied = await tiedCases(trx, toId, caseIds)
  const mine = new Map<string, boolean>([[String(actor.id), actor.role === 'director']])
  for (const { directorId } of files.values())
    if (!mine.has(directorId)) mine.set(directorId, await leadsWorker(trx, directorId))
  const seen = new Set<string>()
  return cases.flatMap(({ caseId, words }, index) => {
    const file = files.get(caseId)
    const at = (field: string, code: string): Fault[] => [{ pointer: `/cases/${index}/${field}`, code }]
    if (!file || !mine.get(file.directorId)) return at('caseId', 'transfer-case-not-yours')
    if (seen.has(caseId)) return at('caseId', 'transfer-case-twice')
    seen.add(caseId)
    const own = file.directorId === actor.id
    return [
      ...(file.closed ? at('caseId', 'transfer-case-closed') : []),
      ...(busy.has(caseId) ? at('caseId', 'transfer-under-way') : []),
      ...(tied.has(caseId) ? at('caseId', 'receiver-tied') : []),
      ...(file.directorId === toId ? at('caseId', 'receiver-directs') : []),
      ...(own && words.trim() === '' ? at('words', 'transfer-words-missing') : []),
      ...(!own && words.trim() !== '' ? at('words', 'transfer-words-not-yours') : []),
    ]
  })
}
