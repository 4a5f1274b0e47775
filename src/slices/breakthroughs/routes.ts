import { route } from '#platform/http/route.ts'
import { askBreakthrough, askBreakthroughAgain } from './actions/ask.ts'
import { concludeBreakthrough, decideBreakthrough, withdrawBreakthrough } from './actions/decide.ts'
import { endMandate, giveMandate, listDeciders, listMandates } from './actions/mandates.ts'
import { listBreakthroughs, listCaseBreakthroughs, listExamples } from './actions/view.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/mandaten',
    access: 'mandate.view',
    contract: contract.listMandates,
    handle: (context) => listMandates(context),
  }),
  route({
    method: 'POST',
    path: '/v1/mandaten',
    access: 'mandate.set',
    contract: contract.giveMandate,
    handle: (context, { body }) => giveMandate(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/mandaten/:id/_beeindigen',
    access: 'mandate.set',
    contract: contract.endMandate,
    handle: (context, { params, body, ifMatch }) => endMandate(context, params.id, ifMatch, body.endedOn),
  }),
  route({
    method: 'GET',
    path: '/v1/beslissers',
    access: 'mandate.view',
    contract: contract.listDeciders,
    handle: (context, { query }) => listDeciders(context, query),
  }),
  route({
    method: 'GET',
    path: '/v1/doorbraken',
    access: 'breakthrough.list',
    contract: contract.listBreakthroughs,
    handle: (context) => listBreakthroughs(context),
  }),
  route({
    method: 'GET',
    path: '/v1/doorbraakvoorbeelden',
    access: 'breakthrough.examples',
    contract: contract.listExamples,
    handle: (context, { query }) => listExamples(context, query),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/doorbraken',
    access: 'breakthrough.case',
    contract: contract.listCaseBreakthroughs,
    handle: (context, { params }) => listCaseBreakthroughs(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/doorbraken',
    access: 'breakthrough.ask',
    contract: contract.askBreakthrough,
    handle: (context, { params, body }) => askBreakthrough(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/doorbraken/:id/_aanvullen',
    access: 'breakthrough.ask',
    contract: contract.askBreakthroughAgain,
    handle: (context, { params, body, ifMatch }) => askBreakthroughAgain(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/doorbraken/:id/_besluiten',
    access: 'breakthrough.decide',
    contract: contract.decideBreakthrough,
    handle: (context, { params, body, ifMatch }) => decideBreakthrough(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/doorbraken/:id/_intrekken',
    access: 'breakthrough.ask',
    contract: contract.withdrawBreakthrough,
    handle: (context, { params, body, ifMatch }) =>
      withdrawBreakthrough(context, params.id, ifMatch, body.words),
  }),
  route({
    method: 'POST',
    path: '/v1/doorbraken/:id/_afronden',
    access: 'breakthrough.ask',
    contract: contract.concludeBreakthrough,
    handle: (context, { params, body, ifMatch }) => concludeBreakthrough(context, params.id, ifMatch, body),
  }),
]
