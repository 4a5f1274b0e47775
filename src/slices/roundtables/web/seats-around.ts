import type { ParticipantOut } from '../contract.ts'

export interface SeatAround {
  readonly person: ParticipantOut
  readonly x: number
  readonly y: number
  readonly labelX: number
  readonly labelY: number
  /** Where a line to the table ends. */
  readonly tableX: number
  readonly tableY: number
}

const away = 92
const down = 84
const table = 60

/** Places round the table: who steers at the top, the resident across, the others between them. */
export function seatsAround(
  people: readonly ParticipantOut[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly SeatAround[] {
  const middle = { x: width / 2, y: height / 2 }
  const top = people.filter(({ steers }) => steers)
  const rest = people.filter(({ steers }) => !steers)
  const residents = rest.filter(({ kind }) => kind === 'resident')
  const others = rest.filter(({ kind }) => kind !== 'resident')
  const half = Math.ceil(others.length / 2)
  const round = [...top, ...others.slice(0, half), ...residents, ...others.slice(half)]
  return round.map((person, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / Math.max(1, round.length)
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const [x, y] = [middle.x + cos * away, middle.y + sin * down]
    const above = sin < -0.6
    return {
      person,
      x,
      y,
      labelX: Math.min(width - 34, Math.max(34, x + cos * 22)),
      labelY: above ? y - 26 : y + 35,
      tableX: middle.x + cos * table,
      tableY: middle.y + sin * table,
    }
  })
}
