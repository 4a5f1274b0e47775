import { route } from '#platform/http/route.ts'
import { closeWebReport, reopenWebReport } from './actions/close.ts'
import { linkWebReport } from './actions/link.ts'
import { listWebReports, viewWebReport } from './actions/view.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/webmeldingen',
    access: 'web-report.view',
    contract: contract.listWebReports,
    handle: (context) => listWebReports(context),
  }),
  route({
    method: 'GET',
    path: '/v1/webmeldingen/:id',
    access: 'web-report.view',
    contract: contract.viewWebReport,
    handle: (context, { params }) => viewWebReport(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/webmeldingen/:id/_koppel',
    access: 'web-report.link',
    contract: contract.linkWebReport,
    handle: (context, { params, body, ifMatch }) => linkWebReport(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/webmeldingen/:id/_afsluiten',
    access: 'web-report.close',
    contract: contract.closeWebReport,
    handle: (context, { params, body, ifMatch }) => closeWebReport(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/webmeldingen/:id/_heropenen',
    access: 'web-report.close',
    contract: contract.reopenWebReport,
    handle: (context, { params, ifMatch }) => reopenWebReport(context, params.id, ifMatch),
  }),
]
