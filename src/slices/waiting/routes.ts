import { route } from '#platform/http/route.ts'
import { changePlace } from './actions/change-place.ts'
import { joinList, openList } from './actions/join-list.ts'
import { viewLists, viewPlaces } from './actions/view-lists.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/wachtlijsten',
    access: 'waiting.lists',
    contract: contract.listWaitingLists,
    handle: (context) => viewLists(context),
  }),
  route({
    method: 'POST',
    path: '/v1/wachtlijsten',
    access: 'waiting.open',
    contract: contract.openWaitingList,
    handle: (context, { body }) => openList(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/wachtlijsten/:id',
    access: 'waiting.view',
    contract: contract.viewWaitingList,
    handle: (context, { params }) => viewPlaces(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/wachtlijsten/:id/plekken',
    access: 'waiting.join',
    contract: contract.joinWaitingList,
    handle: (context, { params, body }) => joinList(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/wachtplekken/:id/_uitnodigen',
    access: 'waiting.keep',
    contract: contract.inviteFromList,
    handle: (context, { params, body, ifMatch }) => changePlace(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/wachtplekken/:id/_verlaten',
    access: 'waiting.keep',
    contract: contract.leaveWaitingList,
    handle: (context, { params, body, ifMatch }) => changePlace(context, params.id, ifMatch, body),
  }),
]
