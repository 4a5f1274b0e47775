import type { PlainDate } from '#shared/plain-date.ts'
import type { ChoiceNormOut, ChoiceSignal } from './contract.ts'
import type { FigureRow, SignalRow } from './reads.ts'
import { phaseOf } from './rules/signal.ts'
import type { NormRow } from './store.ts'

export function normOut(row: NormRow | undefined): ChoiceNormOut | null {
  return row ?? null
}

type Counts = Pick<FigureRow, 'fromOn' | 'ownMoments' | 'ownTook' | 'peerMoments' | 'peerTook' | 'peerPeople'>

export function compared(row: Counts): Pick<ChoiceSignal, 'fromOn' | 'own' | 'peers'> {
  return {
    fromOn: row.fromOn,
    own: { moments: row.ownMoments, took: row.ownTook },
    peers: { moments: row.peerMoments, took: row.peerTook, people: row.peerPeople },
  }
}

export function signalOut(row: SignalRow, today: PlainDate): ChoiceSignal {
  return {
    id: row.id,
    worker: row.worker,
    employer: row.employer,
    toldOn: row.toldOn,
    ...compared(row),
    aloneUntil: row.aloneUntil,
    phase: phaseOf(row, today),
    explanation: row.explanation,
    discussedOn: row.discussedOn,
    discussedBy: row.discussedBy,
    outcome: row.outcome,
    version: row.version,
  }
}
