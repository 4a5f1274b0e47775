import { route } from '#platform/http/route.ts'
import { createPerson } from './actions/create-person.ts'
import { proposeHousehold } from './actions/propose-household.ts'
import { searchPeople } from './actions/search-people.ts'
import { viewBsn } from './actions/view-bsn.ts'
import { viewKnown } from './actions/view-known.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/personen/_zoek',
    access: 'person.search',
    contract: contract.searchPeople,
    handle: (context, { body }) => searchPeople(context, body.text),
  }),
  route({
    method: 'POST',
    path: '/v1/personen',
    access: 'person.create',
    contract: contract.createPerson,
    handle: (context, { body }) => createPerson(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/personen/:id/bekend',
    access: 'person.known',
    contract: contract.viewKnown,
    handle: (context, { params }) => viewKnown(context, params.id),
  }),
  route({
    method: 'GET',
    path: '/v1/personen/:id/bsn',
    access: 'person.bsn',
    contract: contract.viewBsn,
    handle: (context, { params }) => viewBsn(context, params.id),
  }),
  route({
    method: 'GET',
    path: '/v1/personen/:id/huishoudvoorstel',
    access: 'household.propose',
    contract: contract.proposeHousehold,
    handle: (context, { params }) => proposeHousehold(context, params.id),
  }),
]
