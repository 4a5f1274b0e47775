import type { AgreementMark } from '../marks/states.ts'
import { nextSpot, type Spot } from './spatial.ts'

export type PlanGoal = {
  readonly id: string
  /** The resident's own words. */
  readonly quote: string
  readonly lang?: string
  readonly indicator?: {
    readonly label: string
    readonly baseline: string
    readonly current: string
    readonly target: string
    /** Share of the way from baseline to target, 0 to 1. */
    readonly progress: number
  }
}

export type PlanPerson = { readonly id: string; readonly name: string; readonly detail?: string }

export type PlanPromise = {
  readonly id: string
  readonly goalId: string
  readonly personId: string
  readonly state: AgreementMark
  readonly title: string
  /** "te laat, 6 dagen" */
  readonly stateText: string
  /** Behind it: "Karin Postma" */
  readonly line?: string
}

export const FOLD_AFTER = 4

/** What is shown of a cell: all, or the first ones; a selected promise is never folded away. */
export const shownInCell = (
  cell: readonly PlanPromise[],
  expanded: boolean,
  selectedId: string | undefined,
): readonly PlanPromise[] => {
  if (expanded || cell.length <= FOLD_AFTER) return cell
  const first = cell.slice(0, FOLD_AFTER)
  const selected = cell.find((promise) => promise.id === selectedId)
  return !selected || first.includes(selected) ? first : [...first.slice(0, -1), selected]
}

const ROW = 1000

/** Arrow keys: down and up walk one person's column, left and right stay in the goal; else the nearest beyond. */
export const nextPromise = (
  shown: readonly PlanPromise[],
  goals: readonly PlanGoal[],
  people: readonly PlanPerson[],
  from: string,
  key: string,
): string | null => {
  const counts = new Map<string, number>()
  const spots: Spot[] = shown.map((promise) => {
    const cell = `${promise.goalId} ${promise.personId}`
    const place = counts.get(cell) ?? 0
    counts.set(cell, place + 1)
    const goal = goals.findIndex(({ id }) => id === promise.goalId)
    const person = people.findIndex(({ id }) => id === promise.personId)
    return { id: promise.id, x: person * ROW, y: goal * ROW + place * 10 }
  })
  const start = spots.find(({ id }) => id === from)
  if (!start) return spots[0]?.id ?? null
  const upright = key === 'ArrowUp' || key === 'ArrowDown'
  const goalOf = ({ y }: Spot): number => Math.floor(y / ROW)
  const sameLine = (spot: Spot): boolean => (upright ? spot.x === start.x : goalOf(spot) === goalOf(start))
  const beyond = (spot: Spot): boolean =>
    spot === start || (upright ? goalOf(spot) !== goalOf(start) : spot.x !== start.x)
  return nextSpot(spots.filter(sameLine), from, key) ?? nextSpot(spots.filter(beyond), from, key)
}
