import { dayOf, type PlainDate } from '#shared/plain-date.ts'

/**
 * Business time. Rules never ask it: actions do and pass `now` and `today` in.
 * Sessions and idle locks run on real time instead, because a demo that skips a week should not log anybody out.
 */
export interface Clock {
  now(): Date
  today(): PlainDate
}

/** Real time plus a shift that a demo, the simulator or a test may move. */
export class ShiftableClock implements Clock {
  #shiftMilliseconds = 0
  #frozenAt: number | undefined

  now(): Date {
    return new Date((this.#frozenAt ?? Date.now()) + this.#shiftMilliseconds)
  }

  today(): PlainDate {
    return dayOf(this.now())
  }

  get shiftSeconds(): number {
    return Math.round(this.#shiftMilliseconds / 1000)
  }

  shiftTo(seconds: number): void {
    this.#shiftMilliseconds = seconds * 1000
  }

  /** Stops the clock at a moment: for tests and for the simulator, which sets each moment itself. */
  setTo(moment: Date): void {
    this.#frozenAt = moment.getTime()
    this.#shiftMilliseconds = 0
  }
}
