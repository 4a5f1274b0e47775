import { route } from '#platform/http/route.ts'
import { viewCaseVerdicts } from './actions/view-case-verdicts.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/casussen/:id/oordelen',
    access: 'verdict.view',
    contract: contract.viewCaseVerdicts,
    handle: (context, { params }) => viewCaseVerdicts(context, params.id),
  }),
]
