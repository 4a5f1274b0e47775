import { route } from '#platform/http/route.ts'
import { checkNewPerson, createPerson } from './actions/create-person.ts'
import { findAlike } from './actions/find-alike.ts'
import { listPairs } from './actions/list-pairs.ts'
import { mergePeople } from './actions/merge-people.ts'
import { proposeHousehold } from './actions/propose-household.ts'
import { proposePair } from './actions/propose-pair.ts'
import { searchPeople } from './actions/search-people.ts'
import { tellApart } from './actions/tell-apart.ts'
import { undoMerge } from './actions/undo-merge.ts'
import { viewBsn } from './actions/view-bsn.ts'
import { viewKnown } from './actions/view-known.ts'
import { viewPair } from './actions/view-pair.ts'
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
    method: 'POST',
    path: '/v1/personen/_controleer',
    access: 'person.create',
    contract: contract.checkNewPerson,
    handle: (context, { body }) => checkNewPerson(context, body),
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
  route({
    method: 'POST',
    path: '/v1/personen/_gelijkenden',
    access: 'person.search',
    contract: contract.findAlike,
    handle: (context, { body }) => findAlike(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/dubbelen',
    access: 'duplicate.view',
    contract: contract.listPairs,
    handle: (context, { query }) => listPairs(context, query.state),
  }),
  route({
    method: 'GET',
    path: '/v1/dubbelen/:id',
    access: 'duplicate.view',
    contract: contract.viewPair,
    handle: (context, { params }) => viewPair(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/dubbelen',
    access: 'duplicate.propose',
    contract: contract.proposePair,
    handle: (context, { body }) => proposePair(context, body.personIds),
  }),
  route({
    method: 'POST',
    path: '/v1/dubbelen/:id/_samenvoegen',
    access: 'duplicate.decide',
    contract: contract.mergePeople,
    handle: (context, { params, ifMatch, body }) => mergePeople(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/dubbelen/:id/_onderscheiden',
    access: 'duplicate.decide',
    contract: contract.tellApart,
    handle: (context, { params, ifMatch, body }) =>
      tellApart(context, params.id, ifMatch, 'tell-apart', body.reason),
  }),
  route({
    method: 'POST',
    path: '/v1/dubbelen/:id/_opheffen',
    access: 'duplicate.decide',
    contract: contract.liftApart,
    handle: (context, { params, ifMatch, body }) =>
      tellApart(context, params.id, ifMatch, 'lift', body.reason),
  }),
  route({
    method: 'POST',
    path: '/v1/dubbelen/:id/_ongedaan',
    access: 'duplicate.decide',
    contract: contract.undoMerge,
    handle: (context, { params, ifMatch, body }) => undoMerge(context, params.id, ifMatch, body),
  }),
]
