import { route } from '#platform/http/route.ts'
import { decideMeldcode, evaluateMeldcode, reportMeldcode } from './actions/decide-meldcode.ts'
import {
  closeIncident,
  finishStep,
  nameBuddy,
  planStep,
  speakWithColleague,
} from './actions/follow-incident.ts'
import { endLine, recordLine, renewLine } from './actions/lines.ts'
import { recordIncident } from './actions/record-incident.ts'
import { startMeldcode } from './actions/start-meldcode.ts'
import { takeStep, weigh } from './actions/step-meldcode.ts'
import { viewCaseSafety, viewMeldcode, viewSafety } from './actions/view.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/veiligheid',
    access: 'safety.list',
    contract: contract.viewSafety,
    handle: (context) => viewSafety(context),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/veiligheid',
    access: 'safety.case',
    contract: contract.viewCaseSafety,
    handle: (context, { params }) => viewCaseSafety(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/veiligheidsregels',
    access: 'safety.record',
    contract: contract.recordLine,
    handle: (context, { params, body }) => recordLine(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/veiligheidsregels/:id/_verlengen',
    access: 'safety.record',
    contract: contract.renewLine,
    handle: (context, { params, body, ifMatch }) => renewLine(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/veiligheidsregels/:id/_beeindigen',
    access: 'safety.record',
    contract: contract.endLine,
    handle: (context, { params, body, ifMatch }) => endLine(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/meldcodes',
    access: 'meldcode.work',
    contract: contract.startMeldcode,
    handle: (context, { params, body }) => startMeldcode(context, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/v1/meldcodes/:id',
    access: 'meldcode.view',
    contract: contract.viewMeldcode,
    handle: (context, { params }) => viewMeldcode(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/meldcodes/:id/_stap',
    access: 'meldcode.work',
    contract: contract.takeMeldcodeStep,
    handle: (context, { params, body, ifMatch }) => takeStep(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/meldcodes/:id/_wegen',
    access: 'meldcode.work',
    contract: contract.weighMeldcode,
    handle: (context, { params, body, ifMatch }) => weigh(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/meldcodes/:id/_besluiten',
    access: 'meldcode.work',
    contract: contract.decideMeldcode,
    handle: (context, { params, body, ifMatch }) => decideMeldcode(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/meldcodes/:id/_melden',
    access: 'meldcode.work',
    contract: contract.reportMeldcode,
    handle: (context, { params, body, ifMatch }) => reportMeldcode(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/meldcodes/:id/_evalueren',
    access: 'meldcode.work',
    contract: contract.evaluateMeldcode,
    handle: (context, { params, body, ifMatch }) => evaluateMeldcode(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/incidenten',
    access: 'incident.record',
    contract: contract.recordIncident,
    handle: (context, { body }) => recordIncident(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/incidenten/:id/_maatje',
    access: 'incident.follow',
    contract: contract.nameBuddy,
    handle: (context, { params, body, ifMatch }) => nameBuddy(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/incidenten/:id/_gesproken',
    access: 'incident.follow',
    contract: contract.speakWithColleague,
    handle: (context, { params, body, ifMatch }) => speakWithColleague(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/incidenten/:id/stappen',
    access: 'incident.follow',
    contract: contract.planIncidentStep,
    handle: (context, { params, body }) => planStep(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/incidentstappen/:id/_gedaan',
    access: 'incident.follow',
    contract: contract.finishIncidentStep,
    handle: (context, { params, body, ifMatch }) => finishStep(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/incidenten/:id/_sluiten',
    access: 'incident.follow',
    contract: contract.closeIncident,
    handle: (context, { params, body, ifMatch }) => closeIncident(context, params.id, ifMatch, body),
  }),
]
