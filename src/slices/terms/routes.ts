import { route } from '#platform/http/route.ts'
import { changeTerm } from './actions/change-term.ts'
import { viewForecast } from './actions/forecast-term.ts'
import { listTerms } from './actions/list-terms.ts'
import { setNorm } from './actions/set-norm.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/termijnen',
    access: 'term.laws',
    contract: contract.listTerms,
    handle: (context) => listTerms(context),
  }),
  route({
    method: 'GET',
    path: '/v1/termijnen/:id/prognose',
    access: 'term.forecast',
    contract: contract.forecastTerm,
    handle: (context, { params }) => viewForecast(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/termijnen/:id/_stilzetten',
    access: 'term.suspend',
    contract: contract.suspendTerm,
    handle: (context, { params, body, ifMatch }) =>
      changeTerm(context, params.id, ifMatch, { suspend: body }),
  }),
  route({
    method: 'POST',
    path: '/v1/termijnen/:id/_hervatten',
    access: 'term.suspend',
    contract: contract.resumeTerm,
    handle: (context, { params, ifMatch }) => changeTerm(context, params.id, ifMatch, { resume: true }),
  }),
  route({
    method: 'POST',
    path: '/v1/termijnen/:id/_verdagen',
    access: 'term.extend',
    contract: contract.extendTerm,
    handle: (context, { params, body, ifMatch }) => changeTerm(context, params.id, ifMatch, { extend: body }),
  }),
  route({
    method: 'POST',
    path: '/v1/servicenormen',
    access: 'norm.set',
    contract: contract.setNorm,
    handle: (context, { body }) => setNorm(context, body),
  }),
]
