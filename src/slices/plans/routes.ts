import { route } from '#platform/http/route.ts'
import { measureGoal, takeMeasureBack } from './actions/measure-goal.ts'
import { rewordGoal } from './actions/reword-goal.ts'
import { setGoal } from './actions/set-goal.ts'
import { viewGoalHistory } from './actions/view-goal-history.ts'
import { writeNote } from './actions/write-note.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/casussen/:id/doelen',
    access: 'plan.write',
    contract: contract.setGoal,
    handle: (context, { params, body }) => setGoal(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/doelen/:id/_meten',
    access: 'plan.write',
    contract: contract.measureGoal,
    handle: (context, { params, body, ifMatch }) => measureGoal(context, params.id, ifMatch, body.current),
  }),
  route({
    method: 'POST',
    path: '/v1/doelen/:id/_ongedaan',
    access: 'plan.write',
    contract: contract.takeMeasureBack,
    handle: (context, { params, ifMatch }) => takeMeasureBack(context, params.id, ifMatch),
  }),
  route({
    method: 'POST',
    path: '/v1/doelen/:id/_verwoorden',
    access: 'plan.write',
    contract: contract.rewordGoal,
    handle: (context, { params, body, ifMatch }) => rewordGoal(context, params.id, ifMatch, body.words),
  }),
  route({
    method: 'GET',
    path: '/v1/doelen/:id/geschiedenis',
    access: 'case.view',
    contract: contract.viewGoalHistory,
    handle: (context, { params }) => viewGoalHistory(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/notities',
    access: 'note.write',
    contract: contract.writeNote,
    handle: (context, { params, body }) => writeNote(context, params.id, body),
  }),
]
