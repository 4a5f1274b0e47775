/** Figures of one load: latencies in ms, rate per second. */
export interface Load {
  readonly count: number
  readonly errors: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly max: number
}

export interface LoadOptions {
  /** Each sends its next call when the answer to the last has come. */
  readonly clients: number
  readonly milliseconds: number
}

/** One call of one client; `turn` counts its calls from 0. A rejection counts as an error. */
export type Call = (client: number, turn: number) => Promise<unknown>

/** Raw material of one or more rounds, which can be put together. */
export interface Samples {
  readonly latencies: readonly number[]
  readonly errors: number
  readonly milliseconds: number
}

/** Runs a closed loop of `clients` for the given time; what is under way at the end is waited for and counted. */
export async function sample(options: LoadOptions, call: Call): Promise<Samples> {
  const latencies: number[] = []
  let errors = 0
  const began = performance.now()
  const until = began + options.milliseconds
  const client = async (number: number): Promise<void> => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const sent = performance.now()
      try {
        await call(number, turn)
        latencies.push(performance.now() - sent)
      } catch {
        errors += 1
      }
    }
  }
  await Promise.all(Array.from({ length: options.clients }, (_, number) => client(number)))
  return { latencies, errors, milliseconds: performance.now() - began }
}

/** The figures of several rounds as of one. */
export function figures(rounds: readonly Samples[]): Load {
  const latencies = rounds.flatMap((round) => round.latencies).sort((a, b) => a - b)
  const milliseconds = rounds.reduce((sum, round) => sum + round.milliseconds, 0)
  return {
    count: latencies.length,
    errors: rounds.reduce((sum, round) => sum + round.errors, 0),
    perSecond: milliseconds === 0 ? 0 : (1000 * latencies.length) / milliseconds,
    p50: quantile(latencies, 0.5),
    p95: quantile(latencies, 0.95),
    p99: quantile(latencies, 0.99),
    max: latencies.at(-1) ?? 0,
  }
}

/** A closed loop and its figures. */
export async function load(options: LoadOptions, call: Call): Promise<Load> {
  return figures([await sample(options, call)])
}

/** `sorted` must be ascending. */
export function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}

export function median(numbers: readonly number[]): number {
  return quantile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  )
}
