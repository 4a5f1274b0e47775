/** Addresses of the questions which stand on a page of their own. */
export function whyAddress(
  kind: 'goal' | 'agreement',
  id: string,
  purpose: 'disagree' | 'decline' | 'risk',
): string {
  return `/mijn-plan/waarom?${new URLSearchParams({ soort: kind, id, doel: purpose })}`
}

/** Back to the plan with what was done, open where it was answered. */
export function planAddress(done: string, goalId: string): string {
  return `/mijn-plan?${new URLSearchParams({ klaar: done, open: goalId })}`
}

/** The duty and what may follow, before yes or no. */
export function dutyAddress(id: string): string {
  return `/mijn-plan/plicht?${new URLSearchParams({ id })}`
}

export function verdictAddress(goalId: string): string {
  return `/mijn-plan/oordeel?${new URLSearchParams({ doel: goalId })}`
}
