import { Voice } from '../voice/Voice.tsx'
import type { PlanGoal } from './plan-board-model.ts'

export type PlanGoalHeadProps = { readonly goal: PlanGoal; readonly targetLabel: string }

export function PlanGoalHead({ goal, targetLabel }: PlanGoalHeadProps) {
  const { indicator } = goal
  return (
    <th scope="row">
      <Voice {...(goal.lang && { lang: goal.lang })}>{goal.quote}</Voice>
      {indicator && (
        <span className="rd-indicator">
          <span>{indicator.label}</span>
          <span className="rd-indicator-bar">
            <span
              className="rd-indicator-fill"
              style={{ width: `${Math.round(Math.min(1, Math.max(0, indicator.progress)) * 100)}%` }}
            />
          </span>
          <span className="rd-indicator-values">
            <span>{indicator.baseline}</span>
            <b>{indicator.current}</b>
            <span>
              {targetLabel} {indicator.target}
            </span>
          </span>
        </span>
      )}
    </th>
  )
}
