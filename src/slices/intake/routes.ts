import { route } from '#platform/http/route.ts'
import { setCallBackNorm, viewCallBackNorm } from './actions/call-back-norm.ts'
import { answerCallBack, listAddressees, listCallBacks } from './actions/call-backs.ts'
import { publishChecklist, viewChecklist, viewChecklistVersions } from './actions/checklist.ts'
import { changeQuestion, listQuestions, recordQuestion } from './actions/neighbourhood-questions.ts'
import { listParked, parkContact, resumeContact, stopContact, viewParked } from './actions/parked.ts'
import { recordReport } from './actions/record-report.ts'
import { viewArrival } from './actions/view-arrival.ts'
import { reopenReport, withdrawReport } from './actions/withdraw-report.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/meldingen',
    access: 'report.record',
    contract: contract.recordReport,
    handle: (context, { body }) => recordReport(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/meldingen/:id/binnenkomst',
    access: 'report.view',
    contract: contract.viewArrival,
    handle: (context, { params }) => viewArrival(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/meldingen/:id/_intrekken',
    access: 'report.withdraw',
    contract: contract.withdrawReport,
    handle: (context, { params, body, ifMatch }) => withdrawReport(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/meldingen/:id/_heropenen',
    access: 'report.withdraw',
    contract: contract.reopenReport,
    handle: (context, { params, ifMatch }) => reopenReport(context, params.id, ifMatch),
  }),
  route({
    method: 'POST',
    path: '/v1/gesprekken',
    access: 'contact.park',
    contract: contract.parkContact,
    handle: (context, { body }) => parkContact(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/gesprekken',
    access: 'contact.park',
    contract: contract.listParkedContacts,
    handle: (context) => listParked(context),
  }),
  route({
    method: 'GET',
    path: '/v1/gesprekken/:id',
    access: 'contact.park',
    contract: contract.viewParkedContact,
    handle: (context, { params }) => viewParked(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/gesprekken/:id/_hervat',
    access: 'contact.park',
    contract: contract.resumeContact,
    handle: (context, { params, ifMatch }) => resumeContact(context, params.id, ifMatch),
  }),
  route({
    method: 'POST',
    path: '/v1/gesprekken/:id/_stop',
    access: 'contact.park',
    contract: contract.stopContact,
    handle: (context, { params }) => stopContact(context, params.id),
  }),
  route({
    method: 'GET',
    path: '/v1/signaleringslijst',
    access: 'checklist.view',
    contract: contract.viewChecklist,
    handle: (context) => viewChecklist(context),
  }),
  route({
    method: 'GET',
    path: '/v1/signaleringslijst/versies',
    access: 'checklist.view',
    contract: contract.viewChecklistVersions,
    handle: (context) => viewChecklistVersions(context),
  }),
  route({
    method: 'POST',
    path: '/v1/signaleringslijst',
    access: 'checklist.publish',
    contract: contract.publishChecklist,
    handle: (context, { body, ifMatch }) => publishChecklist(context, body, ifMatch),
  }),
  route({
    method: 'GET',
    path: '/v1/terugbelverzoeken',
    access: 'call-back.list',
    contract: contract.listCallBacks,
    handle: (context) => listCallBacks(context),
  }),
  route({
    method: 'POST',
    path: '/v1/terugbelverzoeken/:id/antwoorden',
    access: 'call-back.answer',
    contract: contract.answerCallBack,
    handle: (context, { params, body, ifMatch }) => answerCallBack(context, params.id, body, ifMatch),
  }),
  route({
    method: 'GET',
    path: '/v1/terugbelnorm',
    access: 'front-door-norm.view',
    contract: contract.viewCallBackNorm,
    handle: (context) => viewCallBackNorm(context),
  }),
  route({
    method: 'POST',
    path: '/v1/terugbelnorm',
    access: 'front-door-norm.set',
    contract: contract.setCallBackNorm,
    handle: (context, { body, ifMatch }) => setCallBackNorm(context, body, ifMatch),
  }),
  route({
    method: 'GET',
    path: '/v1/ontvangers',
    access: 'directory.view',
    contract: contract.listAddressees,
    handle: (context) => listAddressees(context),
  }),
  route({
    method: 'POST',
    path: '/v1/buurtvragen',
    access: 'neighbourhood.record',
    contract: contract.recordNeighbourhoodQuestion,
    handle: (context, { body }) => recordQuestion(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/buurtvragen',
    access: 'neighbourhood.list',
    contract: contract.listNeighbourhoodQuestions,
    handle: (context) => listQuestions(context),
  }),
  route({
    method: 'POST',
    path: '/v1/buurtvragen/:id/_toewijzen',
    access: 'neighbourhood.assign',
    contract: contract.assignNeighbourhoodQuestion,
    handle: (context, { params, body, ifMatch }) =>
      changeQuestion(context, params.id, { verb: 'assign', to: body.to }, ifMatch),
  }),
  route({
    method: 'POST',
    path: '/v1/buurtvragen/:id/_beantwoorden',
    access: 'neighbourhood.answer',
    contract: contract.answerNeighbourhoodQuestion,
    handle: (context, { params, body, ifMatch }) =>
      changeQuestion(context, params.id, { verb: 'answer', answer: body.answer }, ifMatch),
  }),
]
