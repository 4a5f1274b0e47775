/** An option as it was listed when somebody chose: price in eurocents a year, wait in days or unknown. */
export interface ListedOption {
  readonly id: string
  readonly organisationId: string | null
  readonly step: number
  readonly price: number
  readonly waitDays: number | null
  readonly chosen: boolean
  /** Weighed and found not to fit this resident, with the reason: then it was no alternative. */
  readonly ruledOut: boolean
}

/** A choice between what one organisation sells and something at least as good from elsewhere. */
export interface ChoiceMoment {
  readonly organisationId: string
  /** The product of this organisation was chosen. */
  readonly took: boolean
  readonly own: readonly string[]
  readonly alternatives: readonly string[]
}

/** Equal or better: not further away, not dearer and not later. An unknown wait is never better than a known one. */
export function isNoWorse(alternative: ListedOption, own: ListedOption): boolean {
  const later =
    alternative.waitDays === null
      ? own.waitDays !== null
      : own.waitDays !== null && alternative.waitDays > own.waitDays
  return alternative.step <= own.step && alternative.price <= own.price && !later
}

/**
 * The moments of one decision (B4): per organisation whose help was listed beside something no worse, and only when one
 * of the two was chosen. Who chose neither did not choose between them.
 */
export function momentsOf(listed: readonly ListedOption[]): ChoiceMoment[] {
  const organisations = new Set(listed.flatMap(({ organisationId }) => organisationId ?? []))
  return [...organisations].sort().flatMap((organisationId) => {
    const elsewhere = listed.filter((option) => option.organisationId !== organisationId && !option.ruledOut)
    const own = listed.filter(
      (option) =>
        option.organisationId === organisationId && elsewhere.some((other) => isNoWorse(other, option)),
    )
    const alternatives = elsewhere.filter((other) => own.some((option) => isNoWorse(other, option)))
    const took = own.some(({ chosen }) => chosen)
    if (!took && !alternatives.some(({ chosen }) => chosen)) return []
    return [
      {
        organisationId,
        took,
        own: own.map(({ id }) => id),
        alternatives: alternatives.map(({ id }) => id),
      },
    ]
  })
}
