import { route } from '#platform/http/route.ts'
import { openKitchenTable } from './actions/open-table.ts'
import { settleKitchenTable } from './actions/settle-table.ts'
import { viewKitchenTable } from './actions/view-table.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/casussen/:id/keukentafels',
    access: 'kitchen-table.hold',
    contract: contract.openKitchenTable,
    handle: (context, { params, body }) => openKitchenTable(context, params.id, body.sitters),
  }),
  route({
    method: 'GET',
    path: '/v1/keukentafels/:id',
    access: 'kitchen-table.hold',
    contract: contract.viewKitchenTable,
    handle: (context, { params }) => viewKitchenTable(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/keukentafels/:id/_verwerken',
    access: 'kitchen-table.settle',
    contract: contract.settleKitchenTable,
    handle: (context, { params, body }) => settleKitchenTable(context, params.id, body),
  }),
]
