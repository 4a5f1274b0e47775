import type { GoalOut } from './contract.ts'
import type { GoalRow } from './reads.ts'

export function shapeGoal(row: GoalRow): GoalOut {
  return {
    id: row.id,
    personId: row.person_id,
    ownWords: row.own_words,
    language: row.language,
    lifeDomain: row.life_domain,
    joint: row.joint,
    indicator: row.indicator,
    baseline: row.baseline,
    target: row.target,
    current: row.current,
    unit: row.unit,
    state: row.state,
    result:
      row.result === null || row.reported_at === null
        ? null
        : {
            result: row.result,
            explanation: row.explanation ?? '',
            reportedAt: row.reported_at.toISOString(),
            verdict: row.verdict,
            verdictWords: row.verdict_words ?? '',
            version: row.result_version ?? 1,
          },
    version: row.version,
  }
}
