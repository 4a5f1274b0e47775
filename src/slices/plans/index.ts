export { giveOpinion, giveVerdict } from './actions/give-opinion.ts'
export { rewordGoalIn } from './actions/reword-goal.ts'
export { events } from './events.ts'
export {
  type GoalRow,
  goalsOfCase,
  notesOfCase,
  type OpinionRow,
  opinionsOfCase,
  ownGoals,
  ownOpinions,
} from './reads.ts'
export { refusals } from './refusals.ts'
export { routes } from './routes.ts'
export { decideResult } from './rules/goal.ts'
export { shapeGoal } from './shape.ts'
export { goalsWithoutResult, insertResult, lockGoal, raisePlanVersion, storedGoal } from './store.ts'
