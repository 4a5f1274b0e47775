import { route } from '#platform/http/route.ts'
import { addToNetwork } from './actions/add-to-network.ts'
import { changeHousehold } from './actions/change-household.ts'
import { changeTie, endTie, recordTie, restoreTie } from './actions/change-tie.ts'
import { renameHousehold } from './actions/rename-household.ts'
import { viewNetwork } from './actions/view-network.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/casussen/:id/netwerk',
    access: 'network.view',
    contract: contract.viewNetwork,
    handle: (context, { params }) => viewNetwork(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/netwerk',
    access: 'network.change',
    contract: contract.addToNetwork,
    handle: (context, { params, body }) => addToNetwork(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/banden',
    access: 'network.change',
    contract: contract.recordTie,
    handle: (context, { params, body }) => recordTie(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/banden/:tieId/_wijzigen',
    access: 'network.change',
    contract: contract.changeTie,
    handle: (context, { params, body, ifMatch }) => changeTie(context, params, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/banden/:tieId/_beeindigen',
    access: 'network.change',
    contract: contract.endTie,
    handle: (context, { params, body, ifMatch }) => endTie(context, params, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/banden/:tieId/_herstellen',
    access: 'network.change',
    contract: contract.restoreTie,
    handle: (context, { params, ifMatch }) => restoreTie(context, params, ifMatch),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/_huishouden',
    access: 'household.change',
    contract: contract.changeHousehold,
    handle: (context, { params, body, ifMatch }) => changeHousehold(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/_huishoudnaam',
    access: 'household.rename',
    contract: contract.renameHousehold,
    handle: (context, { params, body, ifMatch }) => renameHousehold(context, params.id, ifMatch, body),
  }),
]
