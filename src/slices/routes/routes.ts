import { route } from '#platform/http/route.ts'
import { changeStep, takeStep } from './actions/change-step.ts'
import { addStep, adoptRoute, moveStep } from './actions/extend-route.ts'
import { publishTemplates, viewTemplates } from './actions/templates.ts'
import { viewRoute } from './actions/view-route.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/routesjablonen',
    access: 'route-template.view',
    contract: contract.viewRouteTemplates,
    handle: (context) => viewTemplates(context),
  }),
  route({
    method: 'POST',
    path: '/v1/routesjablonen',
    access: 'route-template.publish',
    contract: contract.publishRouteTemplates,
    handle: (context, { body, ifMatch }) => publishTemplates(context, body, ifMatch),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/route',
    access: 'route.view',
    contract: contract.viewCaseRoute,
    handle: (context, { params }) => viewRoute(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/route/_overnemen',
    access: 'route.steer',
    contract: contract.adoptRoute,
    handle: (context, { params, body }) => adoptRoute(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/route/_verplaatsen',
    access: 'route.steer',
    contract: contract.moveStep,
    handle: (context, { params, body, ifMatch }) => moveStep(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/routestappen',
    access: 'route.steer',
    contract: contract.addStep,
    handle: (context, { params, body }) => addStep(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/routestappen/:id/_wijzigen',
    access: 'route.steer',
    contract: contract.changeStep,
    handle: (context, { params, body, ifMatch }) => changeStep(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/routestappen/:id/_stap',
    access: 'route.take',
    contract: contract.takeStep,
    handle: (context, { params, body, ifMatch }) => takeStep(context, params.id, ifMatch, body),
  }),
]
