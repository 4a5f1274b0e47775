import { instantOf } from '#shared/local-time.ts'
import { addDays, type PlainDate } from '#shared/plain-date.ts'
import { type Refusal, refuse } from '#shared/refusal.ts'

/**
 * A transfer (overdracht): the direction of one case goes to another director on a day. One exhaustive table says what may
 * happen in which state; the screen offers and the server allows from it.
 */
export const transferStates = [
  'proposed',
  'asked',
  'accepted',
  'moved',
  'refused',
  'withdrawn',
  'lapsed',
] as const
export type TransferState = (typeof transferStates)[number]

export const transferSteps = ['accept', 'ask', 'explain', 'refuse', 'withdraw', 'move', 'lapse'] as const
export type TransferStep = (typeof transferSteps)[number]

/** `giver` is who directs now, or the team lead of that director. The system moves on the day, and lets go of closed cases. */
export type TransferSide = 'giver' | 'receiver' | 'system'

export const transferTable = {
  proposed: {
    accept: 'accepted',
    ask: 'asked',
    refuse: 'refused',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
  },
  asked: {
    accept: 'accepted',
    explain: 'proposed',
    refuse: 'refused',
    withdraw: 'withdrawn',
    lapse: 'lapsed',
  },
  accepted: { move: 'moved', refuse: 'refused', withdraw: 'withdrawn', lapse: 'lapsed' },
  moved: {},
  refused: {},
  withdrawn: {},
  lapsed: {},
} as const satisfies Record<TransferState, Partial<Record<TransferStep, TransferState>>>

export const stepSide = {
  accept: 'receiver',
  ask: 'receiver',
  refuse: 'receiver',
  explain: 'giver',
  withdraw: 'giver',
  move: 'system',
  lapse: 'system',
} as const satisfies Record<TransferStep, TransferSide>

export function nextTransferState(state: TransferState, step: TransferStep): TransferState | undefined {
  const row: Partial<Record<TransferStep, TransferState>> = transferTable[state]
  return row[step]
}

/** What one side may do now, in the order of the table. */
export function stepsOf(state: TransferState, side: TransferSide): TransferStep[] {
  return transferSteps.filter(
    (step) => stepSide[step] === side && nextTransferState(state, step) !== undefined,
  )
}

const needsWords: readonly TransferStep[] = ['ask', 'explain', 'refuse', 'withdraw']

/** The state that follows, or why not. A question, an answer, a refusal and a withdrawal say why, to a human being. */
export function decideStep(
  state: TransferState,
  step: TransferStep,
  side: TransferSide,
  words: string,
): TransferState | Refusal {
  if (stepSide[step] !== side) return refuse('transfer-not-yours')
  const next = nextTransferState(state, step)
  if (next === undefined) return refuse('transfer-state', { state, step })
  if (needsWords.includes(step) && words.trim() === '')
    return refuse('invalid-input', { count: 1 }, [{ pointer: '/words', code: 'transfer-words-missing' }])
  return next
}

export type TransferRole = 'director' | 'incoming' | 'outgoing' | 'stand-in'

/** What a step does to the seats of the case, in this order. */
export type SeatChange =
  | { readonly end: readonly TransferRole[]; readonly holder: string }
  | { readonly give: TransferRole; readonly holder: string; readonly until: Date | null }

export interface TransferFacts {
  readonly state: TransferState
  readonly from: string
  readonly to: string
  readonly untilOn: PlainDate | null
}

/**
 * The seats that go with a step. Who takes over reads along from the moment of saying yes; on the day the director's seat
 * changes hands, and who gave reads along until the end of the last day. That end is written at once: no clock has to tick
 * for access to stop.
 */
export function seatChanges(transfer: TransferFacts, step: TransferStep, today: PlainDate): SeatChange[] {
  const { from, to, untilOn, state } = transfer
  switch (step) {
    case 'accept':
      return [{ give: 'incoming', holder: to, until: null }]
    case 'move':
      return [
        { end: ['director', 'stand-in'], holder: from },
        { end: ['incoming', 'outgoing', 'stand-in'], holder: to },
        { give: 'director', holder: to, until: null },
        ...(untilOn !== null && untilOn >= today
          ? [{ give: 'outgoing' as const, holder: from, until: endOf(untilOn) }]
          : []),
      ]
    case 'refuse':
    case 'withdraw':
    case 'lapse':
      return state === 'accepted' ? [{ end: ['incoming'], holder: to }] : []
    case 'ask':
    case 'explain':
      return []
  }
}

/** The first moment at which a day is over, on the clock in the Netherlands. */
export function endOf(day: PlainDate): Date {
  return instantOf(addDays(day, 1), '00:00')
}
