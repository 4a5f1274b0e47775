/** Something small that happened for a promise, on its lane: a dot, no mark. */
export type TimelineNote = {
  readonly id: string
  readonly laneId: string
  /** yyyy-mm-dd */
  readonly date: string
  readonly label: string
  readonly promiseId: string
}

export type PlacedNote = TimelineNote & { readonly x: number; readonly y: number }

/** Below the words of the lane, so that neither hides the other. */
const below = 6

/** Dots stand on the lane of their promise; what lies outside the line (null) or has no lane is left out. */
export const placeNotes = (
  notes: readonly TimelineNote[],
  lanes: readonly { readonly id: string; readonly y: number }[],
  xOf: (date: string) => number | null,
): PlacedNote[] =>
  notes.flatMap((note) => {
    const x = xOf(note.date)
    const lane = lanes.find(({ id }) => id === note.laneId)
    return x === null || lane === undefined ? [] : [{ ...note, x, y: lane.y + below }]
  })
