import { route } from '#platform/http/route.ts'
import { appointSeat, endSeat } from './actions/change-seats.ts'
import { reopenCase } from './actions/reopen-case.ts'
import { weighCase } from './actions/weigh-case.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/casussen/:id/zetels',
    access: 'case.steer',
    contract: contract.appointSeat,
    handle: (context, { params, body }) => appointSeat(context, params.id, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/casussen/:id/zetels/:seatId',
    access: 'case.steer',
    contract: contract.endSeat,
    handle: (context, { params }) => endSeat(context, params.id, params.seatId),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/_heropen',
    access: 'case.steer',
    contract: contract.reopenCase,
    handle: (context, { params, body }) => reopenCase(context, params.id, body.reason),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/_zwaarte',
    access: 'case.weigh',
    contract: contract.weighCase,
    handle: (context, { params, body, ifMatch }) => weighCase(context, params.id, ifMatch, body),
  }),
]
