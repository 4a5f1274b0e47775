import { route } from '#platform/http/route.ts'
import { followOutreach, listOutreach, recordOutreach } from './actions/outreach.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/erop-af',
    access: 'outreach.view',
    contract: contract.listOutreach,
    handle: (context) => listOutreach(context),
  }),
  route({
    method: 'POST',
    path: '/v1/erop-af',
    access: 'outreach.record',
    contract: contract.recordOutreach,
    handle: (context, { body }) => recordOutreach(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/erop-af/:id/_vervolg',
    access: 'outreach.record',
    contract: contract.followOutreach,
    handle: (context, { params, body, ifMatch }) => followOutreach(context, params.id, ifMatch, body),
  }),
]
