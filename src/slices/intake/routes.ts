import { route } from '#platform/http/route.ts'
import { recordReport } from './actions/record-report.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/meldingen',
    access: 'report.record',
    contract: contract.recordReport,
    handle: (context, { body }) => recordReport(context, body),
  }),
]
