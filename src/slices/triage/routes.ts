import { route } from '#platform/http/route.ts'
import { decideTriage } from './actions/decide-triage.ts'
import { listReports, viewReport } from './actions/view-reports.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/meldingen',
    access: 'report.list',
    contract: contract.listReports,
    handle: (context) => listReports(context),
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
]
