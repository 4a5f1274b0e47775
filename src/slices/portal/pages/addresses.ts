/** Addresses of the questions which stand on a page of their own. */
export function whyAddress(
  kind: 'goal' | 'agreement',
  id: string,
  purpose: 'disagree' | 'decline' | 'risk',
): string {
  return `/mijn-plan/waarom?${new URLSearchParams({ soort: kind, id, doel: purpose })}`
}

/** The duty and what may follow, before yes or no. */
export function dutyAddress(id: string): string {
  return `/mijn-plan/plicht?${new URLSearchParams({ id })}`
}

export function verdictAddress(goalId: string): string {
  return `/mijn-plan/oordeel?${new URLSearchParams({ doel: goalId })}`
}
