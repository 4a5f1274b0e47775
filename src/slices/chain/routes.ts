import { route } from '#platform/http/route.ts'
import { addAgendaPoint, changeAgendaPoint, viewAgenda } from './actions/agenda.ts'
import { setChainNorms, viewChainNorms } from './actions/norms.ts'
import { viewChain } from './actions/view-chain.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/ketenbeeld',
    access: 'chain.view',
    contract: contract.viewChain,
    handle: (context, { query }) => viewChain(context, query.period),
  }),
  route({
    method: 'GET',
    path: '/v1/ketenbeeld/agenda',
    access: 'agenda-point.view',
    contract: contract.viewAgenda,
    handle: (context) => viewAgenda(context),
  }),
  route({
    method: 'POST',
    path: '/v1/agendapunten',
    access: 'agenda-point.add',
    contract: contract.addAgendaPoint,
    handle: (context, { body }) => addAgendaPoint(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agendapunten/:id/_bijwerken',
    access: 'agenda-point.change',
    contract: contract.changeAgendaPoint,
    handle: (context, { params, body, ifMatch }) => changeAgendaPoint(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/ketennormen',
    access: 'chain-norm.view',
    contract: contract.viewChainNorms,
    handle: (context) => viewChainNorms(context),
  }),
  route({
    method: 'POST',
    path: '/v1/ketennormen',
    access: 'chain-norm.set',
    contract: contract.setChainNorms,
    handle: (context, { body }) => setChainNorms(context, body),
  }),
]
