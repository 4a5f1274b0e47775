import { route } from '#platform/http/route.ts'
import { publishCriteria, viewCriteria } from './actions/criteria.ts'
import { viewFigures } from './actions/view-figures.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/zwaartecriteria',
    access: 'criteria.view',
    contract: contract.viewCriteria,
    handle: (context) => viewCriteria(context),
  }),
  route({
    method: 'POST',
    path: '/v1/zwaartecriteria',
    access: 'criteria.publish',
    contract: contract.publishCriteria,
    handle: (context, { body, ifMatch }) => publishCriteria(context, body, ifMatch),
  }),
  route({
    method: 'GET',
    path: '/v1/zwaartecijfers',
    access: 'criteria.figures',
    contract: contract.viewFigures,
    handle: (context, { query }) => viewFigures(context, query.period),
  }),
]
