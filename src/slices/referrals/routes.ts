import { route } from '#platform/http/route.ts'
import { commandReferral } from './actions/command-referral.ts'
import { sendReferral } from './actions/send-referral.ts'
import { listReceived, viewReferrals } from './actions/view-referrals.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/casussen/:id/verwijzingen',
    access: 'referral.view',
    contract: contract.viewReferrals,
    handle: (context, { params }) => viewReferrals(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/verwijzingen',
    access: 'referral.send',
    contract: contract.sendReferral,
    handle: (context, { params, body }) => sendReferral(context, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/v1/verwijzingen',
    access: 'referral.receive',
    contract: contract.listReferrals,
    handle: (context) => listReceived(context),
  }),
  route({
    method: 'POST',
    path: '/v1/verwijzingen/:id/antwoorden',
    access: 'referral.answer',
    contract: contract.commandReferral,
    handle: (context, { params, body, ifMatch }) => commandReferral(context, params.id, ifMatch, body),
  }),
]
