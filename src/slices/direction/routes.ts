import { route } from '#platform/http/route.ts'
import { movePhase as movePhaseContract } from '#slices/cases/contract'
import { reportResult as reportResultContract } from '#slices/plans/contract'
import { movePhase, reportResult } from './actions/end-case.ts'
import { recordFollowUp, undoFollowUp } from './actions/follow-up.ts'
import { listCases } from './actions/list-cases.ts'
import { viewCase } from './actions/view-case.ts'
import { viewLetGo } from './actions/view-let-go.ts'
import { viewToday } from './actions/view-today.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/vandaag',
    access: 'today.view',
    contract: contract.viewToday,
    handle: (context) => viewToday(context),
  }),
  route({
    method: 'GET',
    path: '/v1/losgelaten',
    access: 'today.view',
    contract: contract.viewLetGo,
    handle: (context) => viewLetGo(context),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen',
    access: 'case.list',
    contract: contract.listCases,
    handle: (context, { query }) => listCases(context, query.closed === 'true'),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id',
    access: 'case.view',
    contract: contract.viewCase,
    handle: (context, { params }) => viewCase(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/_fase',
    access: 'case.steer',
    contract: movePhaseContract,
    handle: (context, { params, body, ifMatch }) => movePhase(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/doelen/:id/resultaat',
    access: 'plan.write',
    contract: reportResultContract,
    handle: (context, { params, body, ifMatch }) => reportResult(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/opvolgingen',
    access: 'follow-up.record',
    contract: contract.recordFollowUp,
    handle: (context, { body }) => recordFollowUp(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/opvolgingen/:id/_ongedaan',
    access: 'follow-up.record',
    contract: contract.undoFollowUp,
    handle: (context, { params }) => undoFollowUp(context, params.id),
  }),
]
