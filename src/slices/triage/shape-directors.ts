import type { DirectorOption } from './contract.ts'
import type { DirectorRow } from './reads-directors.ts'
import { type Demand, mostScore, scoreOf } from './rules/proposal.ts'

/** A colleague as seen from one report: what speaks for this person and how well it fits. */
export function directorOption(
  row: DirectorRow,
  domains: ReadonlySet<string>,
  demand: Demand,
): DirectorOption {
  const { id, name, team, points, ceiling, near, tie } = row
  const fit = {
    name,
    points,
    ceiling,
    knows: row.knowledge.filter((domain) => domains.has(domain)),
    knewIn: row.knew_in,
    speaks: row.speaks !== null,
    near,
    tie,
  }
  return { ...fit, id, team, speaks: row.speaks, score: scoreOf(fit, demand), outOf: mostScore(demand) }
}

/** What the rules compare, from what is shown. */
export function candidateOf(option: DirectorOption) {
  return { ...option, speaks: option.speaks !== null, option }
}
