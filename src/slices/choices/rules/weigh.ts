/** What a municipality agreed with its works council before anybody is compared (WOR art. 27 lid 1 sub k en l). */
export interface ChoiceNorm {
  /** How far back choices count. */
  readonly months: number
  /** Fewer choices of the worker say nothing. */
  readonly minimum: number
  /** Fewer colleagues would show what one of them does. */
  readonly minimumPeers: number
  /** How many percentage points above the colleagues. */
  readonly margin: number
  /** How many days the worker has it alone. */
  readonly aloneDays: number
}

export const firstNorm: ChoiceNorm = {
  months: 6,
  minimum: 10,
  minimumPeers: 3,
  margin: 20,
  aloneDays: 14,
}

/** How often a product was chosen out of the moments in which something no worse was listed. */
export interface Tally {
  readonly moments: number
  readonly took: number
}

export interface Figures {
  readonly own: Tally
  readonly peers: Tally & { readonly people: number }
}

/** The chance above which a difference counts as chance. */
const chanceLimit = 0.05

export type Verdict = 'too-few' | 'too-few-peers' | 'alike' | 'more'

/** `more` gives a signal; it says that choices differ, never why. */
export function weigh({ own, peers }: Figures, norm: ChoiceNorm): Verdict {
  if (own.moments < norm.minimum) return 'too-few'
  if (peers.people < norm.minimumPeers || peers.moments < norm.minimum) return 'too-few-peers'
  const above = (100 * own.took) / own.moments - (100 * peers.took) / peers.moments
  if (above < norm.margin) return 'alike'
  return chanceOfAtLeast(own, peers) <= chanceLimit ? 'more' : 'alike'
}

/**
 * How likely it is that the worker took at least this often, had everybody chosen alike: the upper tail of the
 * hypergeometric distribution (Fisher's exact test, one side; R.A. Fisher, 1935).
 */
export function chanceOfAtLeast(own: Tally, peers: Tally): number {
  const moments = own.moments + peers.moments
  const took = own.took + peers.took
  const most = Math.min(own.moments, took)
  let chance = 0
  for (let count = own.took; count <= most; count++) {
    if (own.moments - count > moments - took) continue
    chance += Math.exp(
      logChoose(took, count) +
        logChoose(moments - took, own.moments - count) -
        logChoose(moments, own.moments),
    )
  }
  return Math.min(1, chance)
}

function logChoose(from: number, count: number): number {
  let sum = 0
  for (let step = 1; step <= count; step++) sum += Math.log((from - count + step) / step)
  return sum
}
