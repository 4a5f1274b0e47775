import type { Work } from '#platform/access/work.ts'
import { movePromises } from '#slices/agreements'
import { type DirectedCase, endArrangedSeats, endSeatsOf, insertSeat } from '#slices/cases'
import type { events } from './events.ts'
import { type SeatChange, seatChanges, type TransferState, type TransferStep } from './rules/transfer.ts'
import { type LockedTransfer, nameAndPhone, saveStep, standInsFor } from './store.ts'
import { tellEverybody } from './tell.ts'

const facts = {
  accept: 'transfer.accepted',
  ask: 'transfer.asked',
  explain: 'transfer.explained',
  refuse: 'transfer.refused',
  withdraw: 'transfer.withdrawn',
  move: 'transfer.moved',
  lapse: 'transfer.lapsed',
} as const satisfies Record<TransferStep, keyof typeof events>

/**
 * What a step that is allowed brings about, within the transaction of who or what takes it: seats, state, promises, letters.
 * A day that has come already moves the direction in the same breath as the yes. Returns where the transfer stands then.
 */
export async function takeStep(
  work: Work,
  transfer: LockedTransfer,
  file: DirectedCase,
  step: TransferStep,
  next: TransferState,
  words: string,
): Promise<{ readonly state: TransferState; readonly version: number }> {
  const { today } = work
  const { id, case_id: caseId, from_worker: from, to_worker: to, until_on: untilOn } = transfer
  for (const change of seatChanges({ state: transfer.state, from, to, untilOn }, step, today))
    await changeSeats(work, file, id, change)
  const version = await saveStep(work, id, next, { as: placeOf(step), text: words })
  work.touch(...file.memberIds)
  work.publish({
    type: facts[step],
    objects: [
      { type: 'transfer', id },
      { type: 'case', id: caseId },
      { type: 'worker', id: from },
      { type: 'worker', id: to },
    ],
    data: { switchOn: transfer.switch_on, ...(untilOn ? { untilOn } : {}) },
  })
  if (step === 'move') await moveAlong(work, transfer)
  const comesNow = step === 'accept' && transfer.switch_on <= today
  if (step === 'accept') await tellEverybody(work, transfer, file.memberIds, comesNow ? 'now' : 'coming')
  if (next !== 'accepted' && transfer.state === 'accepted' && step !== 'move' && !file.closed)
    await tellEverybody(work, transfer, file.memberIds, 'off')
  return comesNow
    ? takeStep(work, { ...transfer, state: next }, file, 'move', 'moved', '')
    : { state: next, version }
}

function placeOf(step: TransferStep): 'question' | 'answer' | 'reason' {
  if (step === 'ask') return 'question'
  return step === 'explain' ? 'answer' : 'reason'
}

/** What hung on who gave: the own promises are asked of who takes over, and a stand-in for this director is done here. */
async function moveAlong(work: Work, { case_id, from_worker, to_worker }: LockedTransfer): Promise<void> {
  const from = await nameAndPhone(work.trx, from_worker)
  const remark = `beloofd door ${from?.name ?? ''}`
  await movePromises(work, { caseId: case_id, fromId: from_worker, toId: to_worker, remark })
  for (const { arrangementId } of await standInsFor(work.trx, from_worker, case_id))
    await endArrangedSeats(work.trx, arrangementId, work.now, case_id)
}

const purposes = {
  director: 'regie voeren over het plan van dit huishouden',
  incoming: 'zich inlezen om de regie over te nemen',
  outgoing: 'meekijken na de overdracht van de regie',
  'stand-in': 'regie voeren zolang de regievoerder er niet is',
} as const

async function changeSeats(
  { trx, tenantId, now, ...work }: Work,
  { id: caseId, lifeDomains }: DirectedCase,
  arrangementId: string,
  change: SeatChange,
): Promise<void> {
  if ('end' in change) return endSeatsOf(trx, caseId, change.holder, change.end, now)
  const seat = await insertSeat(trx, tenantId, {
    caseId,
    holderKind: 'worker',
    holderId: change.holder,
    role: change.give,
    lifeDomains,
    basis: 'Wmo 2015 art. 2.3.2',
    purpose: purposes[change.give],
    from: now,
    until: change.until,
    // The director's seat outlives the transfer that gave it.
    ...(change.give === 'director' ? {} : { arrangementId }),
  })
  work.publish({
    type: 'seat.appointed',
    objects: [
      { type: 'case', id: caseId },
      { type: 'seat', id: seat },
      { type: 'worker', id: change.holder },
    ],
    data: { role: change.give },
  })
}
