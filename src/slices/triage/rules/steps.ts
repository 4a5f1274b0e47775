/**
 * From near to far in the order of the law (Wmo 2015 art. 2.3.5 lid 3): own strength, own network, general facility,
 * another scheme that goes first, contracted help, help made to measure.
 */
export const steps = [1, 2, 3, 4, 5, 6] as const
export type Step = (typeof steps)[number]

/** Why a nearer option is not enough. */
export const verdicts = ['not-enough', 'waits-too-long', 'not-wanted', 'tried'] as const
export type Verdict = (typeof verdicts)[number]

export interface Listed {
  readonly id: string
  readonly ring: number
  readonly lifeDomains: readonly string[]
}

export interface Weighing {
  readonly options: readonly string[]
  readonly considered: readonly { readonly optionId: string }[]
}

/**
 * The nearer steps that were passed over without a word: something that fits was listed there, and it was neither chosen
 * nor weighed. Nothing chosen passes over nothing.
 */
export function passedOver(
  weighing: Weighing,
  lifeDomains: readonly string[],
  listed: readonly Listed[],
): number[] {
  const furthest = Math.max(
    0,
    ...listed.filter(({ id }) => weighing.options.includes(id)).map(({ ring }) => ring),
  )
  const seen = new Set([...weighing.options, ...weighing.considered.map(({ optionId }) => optionId)])
  return steps.filter((step) => {
    if (step >= furthest) return false
    const fitting = listed.filter(
      ({ ring, lifeDomains: helps }) => ring === step && helps.some((domain) => lifeDomains.includes(domain)),
    )
    return fitting.length > 0 && !fitting.some(({ id }) => seen.has(id))
  })
}
