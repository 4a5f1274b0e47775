import type { Work } from '#platform/access/work.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'
import { decideWait, holds, type NewWait, type Waiting } from './rules/wait.ts'
import { decideWaitElsewhere, type WaitKind } from './rules/wait-elsewhere.ts'
import { lockWaits } from './store/wait.ts'
import { holdElsewhere } from './store/wait-elsewhere.ts'

export interface TieInput {
  readonly kind: WaitKind
  readonly on: string
  readonly daysAfter: number | null
}

/** Decides for what an agreement waits, one that stands or one that is about to; under the lock of its case. */
export async function tieOf(
  { trx, today }: Work,
  one: Waiting,
  { kind, on, daysAfter: days }: TieInput,
): Promise<NewWait | Refusal> {
  if (kind !== 'agreement') {
    const other = await holdElsewhere(trx, kind, on)
    if (other === 'busy') return refuse('wait-busy')
    return decideWaitElsewhere(one, kind, other, days, today)
  }
  const pair = [one.id, on]
  const { all, free } = await lockWaits(trx, one.caseId, pair)
  if (all.some(({ id }) => pair.includes(id) && !free.has(id))) return refuse('wait-busy')
  const waits = new Map(
    all.flatMap(({ id, waitsOn, waitState }) =>
      id !== one.id && waitsOn !== null && holds(waitState) ? [[id, waitsOn]] : [],
    ),
  )
  return decideWait(one, all, waits, { on, days })
}
