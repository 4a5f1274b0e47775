export const templatesPath = '/werk/routes'

/** The route of one household, as picture or as table. */
export function caseRoutePath(caseId: string, table = false): string {
  return `/werk/huishoudens/${caseId}/route${table ? '?als=tabel' : ''}`
}

export function casePath(caseId: string): string {
  return `/werk/huishoudens/${caseId}`
}

export function routeOf(caseId: string): string {
  return `/v1/casussen/${caseId}/route`
}
