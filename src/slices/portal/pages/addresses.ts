/** Addresses of the questions which stand on a page of their own. */
export function whyAddress(
  kind: 'goal' | 'agreement',
  id: string,
  purpose: 'disagree' | 'decline' | 'risk',
): string {
  return `/mijn-plan/waarom?${new URLSearchParams({ soort: kind, id, doel: purpose })}`
}

export function verdictAddress(goalId: string): string {
  return `/mijn-plan/oordeel?${new URLSearchParams({ doel: goalId })}`
}
