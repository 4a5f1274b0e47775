import { route } from '#platform/http/route.ts'
import { changeTerm } from './actions/change-term.ts'
import { resumeTerm, suspendTerm } from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/termijnen/:id/_stilzetten',
    access: 'term.suspend',
    contract: suspendTerm,
    handle: (context, { params, body, ifMatch }) =>
      changeTerm(context, params.id, ifMatch, { suspend: body.reason }),
  }),
  route({
    method: 'POST',
    path: '/v1/termijnen/:id/_hervatten',
    access: 'term.suspend',
    contract: resumeTerm,
    handle: (context, { params, ifMatch }) => changeTerm(context, params.id, ifMatch, { resume: true }),
  }),
]
