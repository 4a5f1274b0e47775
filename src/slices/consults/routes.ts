import { route } from '#platform/http/route.ts'
import { bookConsult, cancelConsult } from './actions/book-consult.ts'
import { planConsultHour } from './actions/plan-consult-hour.ts'
import { viewConsults } from './actions/view-consults.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/spreekuren',
    access: 'consult.view',
    contract: contract.viewConsults,
    handle: (context) => viewConsults(context),
  }),
  route({
    method: 'POST',
    path: '/v1/spreekuren',
    access: 'consult.plan',
    contract: contract.planConsultHour,
    handle: (context, { body }) => planConsultHour(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/spreekuren/:id/boekingen',
    access: 'consult.book',
    contract: contract.bookConsult,
    handle: (context, { params, body }) => bookConsult(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/spreekuren/boekingen/:id/_afzeggen',
    access: 'consult.book',
    contract: contract.cancelConsult,
    handle: (context, { params, body }) => cancelConsult(context, params.id, body.reason),
  }),
]
