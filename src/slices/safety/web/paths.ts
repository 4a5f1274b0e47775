export const safetyListPath = '/werk/veiligheid'

/** Safety of one household; with a Meldcode in sight. */
export function caseSafetyPath(caseId: string, meldcodeId?: string): string {
  return `/werk/huishoudens/${caseId}/veiligheid${meldcodeId === undefined ? '' : `?meldcode=${meldcodeId}`}`
}

export function casePath(caseId: string): string {
  return `/werk/huishoudens/${caseId}`
}

export function phoneLink(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}
