import { freePlace } from '#shared/free-place.ts'

/** Somebody who signed up and did not leave; without a place one waits. */
export interface SignUp {
  readonly id: string
  readonly workerId: string
  readonly place: number | null
  readonly signedUpAt: Date
}

/** Who waits, in turn: who came first goes first. Ids grow with time, so they decide within one moment. */
export function waitingInTurn<One extends SignUp>(signUps: readonly One[]): One[] {
  return signUps
    .filter(({ place }) => place === null)
    .toSorted((a, b) => a.signedUpAt.getTime() - b.signedUpAt.getTime() || (a.id < b.id ? -1 : 1))
}

/** The place that can be given now; undefined when it is full. */
export function placeToGive(signUps: readonly SignUp[], places: number): number | undefined {
  return freePlace(
    signUps.flatMap(({ place }) => (place === null ? [] : [place])),
    places,
  )
}
