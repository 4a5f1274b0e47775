import { route } from '#platform/http/route.ts'
import { askEscalation } from './actions/ask.ts'
import { nameChainManager } from './actions/name-manager.ts'
import { stepEscalation } from './actions/step.ts'
import { listCaseEscalations, listEscalations, viewChainManagers } from './actions/view.ts'
import * as contract from './contract.ts'

const noDecision = { carriedOutBy: '', byDay: null } as const

export const routes = [
  route({
    method: 'GET',
    path: '/v1/ketenregisseurs',
    access: 'chain-manager.view',
    contract: contract.viewChainManagers,
    handle: (context) => viewChainManagers(context),
  }),
  route({
    method: 'POST',
    path: '/v1/ketenregisseurs',
    access: 'chain-manager.set',
    contract: contract.nameChainManager,
    handle: (context, { body }) => nameChainManager(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/opschalingen',
    access: 'escalation.list',
    contract: contract.listEscalations,
    handle: (context) => listEscalations(context),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/opschalingen',
    access: 'escalation.case',
    contract: contract.listCaseEscalations,
    handle: (context, { params }) => listCaseEscalations(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/opschalingen',
    access: 'escalation.ask',
    contract: contract.askEscalation,
    handle: (context, { params, body }) => askEscalation(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/opschalingen/:id/_horen',
    access: 'escalation.hear',
    contract: contract.hearEscalation,
    handle: (context, { params, body, ifMatch }) =>
      stepEscalation(context, params.id, ifMatch, { step: 'hear', ...body, ...noDecision }),
  }),
  route({
    method: 'POST',
    path: '/v1/opschalingen/:id/_besluiten',
    access: 'escalation.decide',
    contract: contract.decideEscalation,
    handle: (context, { params, body: { decision, words, carriedOutBy = '', byDay = null }, ifMatch }) =>
      stepEscalation(context, params.id, ifMatch, { step: decision, words, carriedOutBy, byDay }),
  }),
  route({
    method: 'POST',
    path: '/v1/opschalingen/:id/_intrekken',
    access: 'escalation.ask',
    contract: contract.withdrawEscalation,
    handle: (context, { params, body, ifMatch }) =>
      stepEscalation(context, params.id, ifMatch, { step: 'withdraw', ...body, ...noDecision }),
  }),
  route({
    method: 'POST',
    path: '/v1/opschalingen/:id/_afronden',
    access: 'escalation.ask',
    contract: contract.settleEscalation,
    handle: (context, { params, body, ifMatch }) =>
      stepEscalation(context, params.id, ifMatch, { step: 'settle', ...body, ...noDecision }),
  }),
]
