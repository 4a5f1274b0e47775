import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { placeToGive, type SignUp, waitingInTurn } from './places.ts'

/** A meeting that is only its places: who comes takes one or waits, who leaves lets the first who can be there move up. */
class Room {
  readonly places: number
  readonly #busy: ReadonlySet<string>
  signUps: SignUp[] = []
  #made = 0

  constructor(places: number, busy: readonly string[] = []) {
    this.places = places
    this.#busy = new Set(busy)
  }

  come(workerId: string): void {
    if (this.signUps.some((one) => one.workerId === workerId)) return
    this.#fill()
    const place = placeToGive(this.signUps, this.places) ?? null
    const number = this.#made++
    // Three in one moment: then the id decides.
    const signedUpAt = new Date(Math.floor(number / 3))
    this.signUps.push({ id: `id-${String(number).padStart(4, '0')}`, workerId, place, signedUpAt })
  }

  leave(workerId: string): void {
    this.signUps = this.signUps.filter((one) => one.workerId !== workerId)
    this.#fill()
  }

  #fill(): void {
    for (const waiting of waitingInTurn(this.signUps)) {
      const place = placeToGive(this.signUps, this.places)
      if (place === undefined) return
      if (this.#busy.has(waiting.workerId)) continue
      this.signUps = this.signUps.map((one) => (one.id === waiting.id ? { ...one, place } : one))
    }
  }
}

const workers = fc.constantFrom(...'abcdefghijkl')
const steps = fc.array(fc.tuple(fc.boolean(), workers), { maxLength: 60 })

describe('C5 places of a meeting', () => {
  it('C5 are never given twice and never more than fit, whoever comes and leaves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), steps, (places, moves) => {
        const room = new Room(places)
        for (const [comes, worker] of moves) {
          if (comes) room.come(worker)
          else room.leave(worker)
          const given = room.signUps.flatMap(({ place }) => (place === null ? [] : [place]))
          assert.equal(new Set(given).size, given.length)
          assert.ok(given.every((place) => place >= 1 && place <= places))
          const waits = waitingInTurn(room.signUps)
          assert.ok(waits.length === 0 || given.length === places, 'nobody waits beside a free place')
        }
      }),
    )
  })

  it('C5 go to who waits first; who came later never overtakes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), steps, (places, moves) => {
        const room = new Room(places)
        for (const [comes, worker] of moves) {
          const before = waitingInTurn(room.signUps).map(({ id }) => id)
          if (comes) room.come(worker)
          else room.leave(worker)
          const after = new Set(waitingInTurn(room.signUps).map(({ id }) => id))
          const still = new Set(room.signUps.map(({ id }) => id))
          const gone = before.map((id) => still.has(id) && !after.has(id))
          // Everybody who moved up stood before everybody who still waits.
          const lastUp = gone.lastIndexOf(true)
          const firstLeft = before.findIndex((id) => after.has(id))
          assert.ok(lastUp < 0 || firstLeft < 0 || lastUp < firstLeft)
        }
      }),
    )
  })

  it('C5 pass over who is elsewhere, and keep the turn', () => {
    const room = new Room(1, ['b'])
    for (const worker of ['a', 'b', 'c']) room.come(worker)
    room.leave('a')
    const placed = room.signUps.find(({ place }) => place === 1)
    assert.equal(placed?.workerId, 'c')
    assert.deepEqual(
      waitingInTurn(room.signUps).map(({ workerId }) => workerId),
      ['b'],
    )
  })
})
