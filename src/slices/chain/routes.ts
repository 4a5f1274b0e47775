import { route } from '#platform/http/route.ts'
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
]
