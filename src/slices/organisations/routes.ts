import { route } from '#platform/http/route.ts'
import { changeOwnCard, viewOwnCard } from './actions/own-card.ts'
import { viewDirectory, viewOptions } from './actions/view-directory.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/wegwijzer',
    access: 'directory.view',
    contract: contract.viewDirectory,
    handle: (context) => viewDirectory(context),
  }),
  route({
    method: 'GET',
    path: '/v1/wegwijzer/mijn-kaart',
    access: 'card.change',
    contract: contract.viewOwnCard,
    handle: (context) => viewOwnCard(context),
  }),
  route({
    method: 'POST',
    path: '/v1/wegwijzer/mijn-kaart/_bijwerken',
    access: 'card.change',
    contract: contract.changeOwnCard,
    handle: (context, { body, ifMatch }) => changeOwnCard(context, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/hulpopties',
    access: 'options.view',
    contract: contract.viewOptions,
    handle: (context, { query }) => viewOptions(context, query.domains),
  }),
]
