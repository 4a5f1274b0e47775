import { route } from '#platform/http/route.ts'
import { decideTriage } from './actions/decide-triage.ts'
import { declareOwnCircle, listOwnCircle, withdrawOwnCircle } from './actions/own-circle.ts'
import { decideRound, previewRound } from './actions/round.ts'
import { undoRound } from './actions/undo-round.ts'
import { listReports, viewReport } from './actions/view-reports.ts'
import * as contract from './contract.ts'
import { adviceRoutes } from './routes-advice.ts'

export const routes = [
  ...adviceRoutes,
  route({
    method: 'GET',
    path: '/v1/meldingen',
    access: 'report.list',
    contract: contract.listReports,
    handle: (context, { query }) => listReports(context, query.limit),
  }),
  route({
    method: 'GET',
    path: '/v1/meldingen/:id',
    access: 'report.view',
    contract: contract.viewReport,
    handle: (context, { params }) => viewReport(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/meldingen/:id/triagebesluit',
    access: 'triage.decide',
    contract: contract.decideTriage,
    handle: (context, { params, body, ifMatch }) => decideTriage(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/verdelingen/_proef',
    access: 'round.decide',
    contract: contract.previewRound,
    handle: (context, { body }) => previewRound(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/verdelingen',
    access: 'round.decide',
    contract: contract.decideRound,
    handle: (context, { body }) => decideRound(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/verdelingen/:id/_ongedaan',
    access: 'round.decide',
    contract: contract.undoRound,
    handle: (context, { params }) => undoRound(context, params.id),
  }),
  route({
    method: 'GET',
    path: '/v1/eigen-kring',
    access: 'own-circle.declare',
    contract: contract.listOwnCircle,
    handle: (context) => listOwnCircle(context),
  }),
  route({
    method: 'POST',
    path: '/v1/eigen-kring',
    access: 'own-circle.declare',
    contract: contract.declareOwnCircle,
    handle: (context, { body }) => declareOwnCircle(context, body.personId),
  }),
  route({
    method: 'POST',
    path: '/v1/eigen-kring/:id/_intrekken',
    access: 'own-circle.declare',
    contract: contract.withdrawOwnCircle,
    handle: (context, { params, ifMatch }) => withdrawOwnCircle(context, params.id, ifMatch),
  }),
]
