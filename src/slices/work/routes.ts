import { route } from '#platform/http/route.ts'
import { makeOffer } from './actions/make-offer.ts'
import { noteProfile } from './actions/note-profile.ts'
import { addPlace, changePlace, checkPlace, listPlaces } from './actions/places.ts'
import { recordOutflow } from './actions/record-outflow.ts'
import { stepOffer } from './actions/step-offer.ts'
import { listOffers, viewCaseWork, viewFigures } from './actions/view.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/werkplekken',
    access: 'work-place.list',
    contract: contract.listPlaces,
    handle: (context) => listPlaces(context),
  }),
  route({
    method: 'POST',
    path: '/v1/werkplekken',
    access: 'work-place.keep',
    contract: contract.addPlace,
    handle: (context, { body }) => addPlace(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/werkplekken/:id/_bijwerken',
    access: 'work-place.keep',
    contract: contract.changePlace,
    handle: (context, { params, body, ifMatch }) => changePlace(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/werkplekken/:id/_nakijken',
    access: 'work-place.keep',
    contract: contract.checkPlace,
    handle: (context, { params, ifMatch }) => checkPlace(context, params.id, ifMatch),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/werk-en-leren',
    access: 'work.case',
    contract: contract.viewCaseWork,
    handle: (context, { params }) => viewCaseWork(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/mogelijkheden',
    access: 'work.guide',
    contract: contract.noteProfile,
    handle: (context, { params, body }) => noteProfile(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/werkaanbod',
    access: 'work.guide',
    contract: contract.makeOffer,
    handle: (context, { params, body }) => makeOffer(context, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/v1/werkaanbod',
    access: 'work.list',
    contract: contract.listOffers,
    handle: (context) => listOffers(context),
  }),
  route({
    method: 'POST',
    path: '/v1/werkaanbod/:id/_stap',
    access: 'work.guide',
    contract: contract.stepOffer,
    handle: (context, { params, body, ifMatch }) => stepOffer(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/werkaanbod/:id/_uitstroom',
    access: 'work.outflow',
    contract: contract.recordOutflow,
    handle: (context, { params, body, ifMatch }) => recordOutflow(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/uitstroom',
    access: 'work.figures',
    contract: contract.viewFigures,
    handle: (context) => viewFigures(context),
  }),
]
