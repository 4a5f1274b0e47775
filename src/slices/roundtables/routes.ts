import { route } from '#platform/http/route.ts'
import { decideAtTable } from './actions/decide-at-table.ts'
import { listRoundTables } from './actions/list-tables.ts'
import { markPresence } from './actions/mark-presence.ts'
import { planRoundTable } from './actions/plan-table.ts'
import { proposeRoundTable } from './actions/propose-table.ts'
import { remindAtTable } from './actions/remind-at-table.ts'
import { setAgenda } from './actions/set-agenda.ts'
import { stepRoundTable } from './actions/step-table.ts'
import { turnToPoint } from './actions/turn-to-point.ts'
import { viewRoundTable } from './actions/view-table.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/rondetafels',
    access: 'round-table.list',
    contract: contract.listRoundTables,
    handle: (context) => listRoundTables(context),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/rondetafelvoorstel',
    access: 'round-table.plan',
    contract: contract.proposeRoundTable,
    handle: (context, { params }) => proposeRoundTable(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/rondetafels',
    access: 'round-table.plan',
    contract: contract.planRoundTable,
    handle: (context, { params, body }) => planRoundTable(context, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/v1/rondetafels/:id',
    access: 'round-table.view',
    contract: contract.viewRoundTable,
    handle: (context, { params }) => viewRoundTable(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/rondetafels/:id/stappen',
    access: 'round-table.steer',
    contract: contract.stepRoundTable,
    handle: (context, { params, body, ifMatch }) => stepRoundTable(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/rondetafels/:id/agenda',
    access: 'round-table.steer',
    contract: contract.setAgenda,
    handle: (context, { params, body, ifMatch }) => setAgenda(context, params.id, ifMatch, body.points),
  }),
  route({
    method: 'POST',
    path: '/v1/rondetafels/:id/herinneringen',
    access: 'round-table.decide',
    contract: contract.remindAtTable,
    handle: (context, { params, body }) => remindAtTable(context, params.id, body.agreementId),
  }),
  route({
    method: 'POST',
    path: '/v1/rondetafels/punten/:id/_behandelen',
    access: 'round-table.steer',
    contract: contract.turnToPoint,
    handle: (context, { params, body }) => turnToPoint(context, params.id, body.to),
  }),
  route({
    method: 'POST',
    path: '/v1/rondetafels/punten/:id/besluiten',
    access: 'round-table.decide',
    contract: contract.decideAtTable,
    handle: (context, { params, body }) => decideAtTable(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/rondetafels/deelnemers/:id/_aanwezigheid',
    access: 'round-table.steer',
    contract: contract.markPresence,
    handle: (context, { params, body }) => markPresence(context, params.id, body.presence),
  }),
]
