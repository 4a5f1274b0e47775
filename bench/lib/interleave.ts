import { type Call, figures, type Load, type LoadOptions, median, type Samples, sample } from './load.ts'

export interface Comparison {
  readonly ours: Load
  readonly rival: Load
  /** Throughput of ours over that of the rival: the median over the rounds. */
  readonly throughputRatio: number
  /** Median latency of ours over that of the rival: the median over the rounds. */
  readonly latencyRatio: number
  readonly p99Ratio: number
}

export interface CompareOptions extends LoadOptions {
  readonly rounds: number
}

/**
 * Loads both sides in turn (A B, B A, A B …) after one round each that does not count, so that a machine that slows down
 * or speeds up meets both alike.
 */
export async function compare(options: CompareOptions, ours: Call, rival: Call): Promise<Comparison> {
  const warmUp = { ...options, milliseconds: Math.max(500, options.milliseconds / 2) }
  await sample(warmUp, ours)
  await sample(warmUp, rival)
  const rounds: { ours: Samples; rival: Samples }[] = []
  for (let round = 0; round < options.rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await sample(options, ours)
      rounds.push({ ours: first, rival: await sample(options, rival) })
    } else {
      const first = await sample(options, rival)
      rounds.push({ rival: first, ours: await sample(options, ours) })
    }
  }
  const each = rounds.map((round) => ({ ours: figures([round.ours]), rival: figures([round.rival]) }))
  const total = {
    ours: figures(rounds.map((round) => round.ours)),
    rival: figures(rounds.map((round) => round.rival)),
  }
  return {
    ...total,
    throughputRatio: median(each.map((round) => round.ours.perSecond / round.rival.perSecond)),
    latencyRatio: median(each.map((round) => round.ours.p50 / round.rival.p50)),
    p99Ratio: total.ours.p99 / total.rival.p99,
  }
}

/** Runs two single pieces of work in turn and gives the median time of each in ms, for work that is not a load. */
export async function compareOnce(
  rounds: number,
  ours: () => Promise<unknown>,
  rival: () => Promise<unknown>,
): Promise<{ readonly ours: number; readonly rival: number; readonly ratio: number }> {
  const times: { ours: number; rival: number }[] = []
  await ours()
  await rival()
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await time(ours) : await time(rival)
    const second = round % 2 === 0 ? await time(rival) : await time(ours)
    times.push(round % 2 === 0 ? { ours: first, rival: second } : { ours: second, rival: first })
  }
  return {
    ours: median(times.map((pair) => pair.ours)),
    rival: median(times.map((pair) => pair.rival)),
    ratio: median(times.map((pair) => pair.ours / pair.rival)),
  }
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
