export const placesPath = '/werk/plekken'

/** Work and learning of one household. */
export function caseWorkPath(caseId: string): string {
  return `/werk/huishoudens/${caseId}/werk`
}

export function casePath(caseId: string): string {
  return `/werk/huishoudens/${caseId}`
}

/** Where the server has it. */
export function caseWork(caseId: string): string {
  return `/v1/casussen/${caseId}/werk-en-leren`
}
