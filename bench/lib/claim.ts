import type { World } from './world.ts'

/** What a claim about speed may use. */
export interface BenchContext {
  /** True under --quick: the whole table within two minutes. */
  readonly quick: boolean
  /** Length of one measured round in ms, and how many rounds each side gets. */
  readonly roundMs: number
  readonly rounds: number
  /**
   * A running Rondom on a demo municipality of this many inhabitants; made once, kept between runs in
   * node_modules/.cache/rondom-bench, and shared by the claims of one run. 25,000 unless told.
   */
  world(inhabitants?: number): Promise<World>
}

/** The outcome of one claim. `ours` and `rival` are information; `ratio` is the claim. */
export interface Outcome {
  readonly ours: number
  readonly rival: number
  readonly ratio: number
  readonly unit: string
  readonly ok: boolean
  readonly info: string
}

/** What each bench/*.bench.ts exports. */
export interface Claim {
  readonly claim: string
  readonly goal: string
  run(context: BenchContext): Promise<Outcome>
}
