import type { Fault } from '#shared/refusal.ts'

/** A round table takes three quarters of an hour, of which the last five minutes are for reading back. */
export const tableMinutes = 45
export const readBackMinutes = 5
/** Five minutes more may be asked three times; what takes longer is another meeting. */
export const extraStep = 5
export const mostExtra = 15
/** So many points are proposed; so many fit. */
export const proposedPoints = 3
export const mostPoints = 5
export const leastMinutes = 5

/** What makes an agreement a point: it is late, was not kept, the promiser says that it may not work, or nobody answers. */
export const agendaMarks = ['late', 'broken', 'at-risk', 'silent'] as const
export type AgendaMark = (typeof agendaMarks)[number]

export interface Candidate {
  readonly id: string
  readonly mark: string
  readonly days: number
  readonly dueOn: string
}

/** Agreements that may be points, the most urgent first. */
export function atRisk<C extends Candidate>(agreements: readonly C[]): (C & { readonly mark: AgendaMark })[] {
  return agreements
    .flatMap((one) => {
      const mark = agendaMarks.find((known) => known === one.mark)
      return mark === undefined ? [] : [{ ...one, mark }]
    })
    .sort(
      (a, b) =>
        agendaMarks.indexOf(a.mark) - agendaMarks.indexOf(b.mark) ||
        b.days - a.days ||
        a.dueOn.localeCompare(b.dueOn) ||
        a.id.localeCompare(b.id),
    )
}

/** Minutes per point in steps of five, the first points get what is left over. */
export function divideMinutes(points: number, available = tableMinutes - readBackMinutes): number[] {
  if (points === 0) return []
  const step = leastMinutes
  const each = Math.max(step, Math.floor(available / points / step) * step)
  let left = Math.max(0, available - each * points)
  return Array.from({ length: points }, () => {
    const more = Math.min(step, left)
    left -= more
    return each + more
  })
}

/** The points that the rules propose, with their minutes. */
export function proposeAgenda<C extends Candidate>(
  agreements: readonly C[],
  points = proposedPoints,
): (C & { readonly mark: AgendaMark; readonly minutes: number })[] {
  const chosen = atRisk(agreements).slice(0, points)
  const minutes = divideMinutes(chosen.length)
  return chosen.map((one, index) => ({ ...one, minutes: minutes[index] ?? leastMinutes }))
}

export interface PointInput {
  readonly agreementId?: string | null | undefined
  readonly title: string
  readonly minutes: number
}

/** An agenda that fits: at least one point, no agreement twice, and time to read back. */
export function agendaFaults(points: readonly PointInput[]): Fault[] {
  const faults: Fault[] = []
  if (points.length === 0) faults.push({ pointer: '/points', code: 'round-table-no-points' })
  if (points.length > mostPoints)
    faults.push({ pointer: '/points', code: 'round-table-many-points', details: { most: mostPoints } })
  const sum = points.reduce((total, { minutes }) => total + minutes, 0)
  if (sum > tableMinutes - readBackMinutes)
    faults.push({
      pointer: '/points',
      code: 'round-table-too-full',
      details: { minutes: sum, most: tableMinutes - readBackMinutes },
    })
  const seen = new Set<string>()
  points.forEach(({ agreementId, title }, index) => {
    if (agreementId == null && title.trim() === '')
      faults.push({ pointer: `/points/${index}/title`, code: 'round-table-point-empty' })
    if (agreementId == null) return
    if (seen.has(agreementId)) faults.push({ pointer: `/points/${index}`, code: 'round-table-point-twice' })
    seen.add(agreementId)
  })
  return faults
}
