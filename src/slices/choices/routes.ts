import { route } from '#platform/http/route.ts'
import { setChoiceNorm, viewChoiceNorm } from './actions/norm.ts'
import { explainChoices, viewOwnChoices } from './actions/own.ts'
import { discussChoices, listTeamChoices } from './actions/team.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/eigen-keuzes',
    access: 'choice.own',
    contract: contract.viewOwnChoices,
    handle: (context) => viewOwnChoices(context),
  }),
  route({
    method: 'POST',
    path: '/v1/eigen-keuzes/:id/_toelichten',
    access: 'choice.own',
    contract: contract.explainChoices,
    handle: (context, { params, body, ifMatch }) => explainChoices(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/keuzes-van-het-team',
    access: 'choice.team',
    contract: contract.listTeamChoices,
    handle: (context) => listTeamChoices(context),
  }),
  route({
    method: 'POST',
    path: '/v1/keuzes-van-het-team/:id/_bespreken',
    access: 'choice.team',
    contract: contract.discussChoices,
    handle: (context, { params, body, ifMatch }) => discussChoices(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/keuzenorm',
    access: 'choice-norm.view',
    contract: contract.viewChoiceNorm,
    handle: (context) => viewChoiceNorm(context),
  }),
  route({
    method: 'POST',
    path: '/v1/keuzenorm',
    access: 'choice-norm.set',
    contract: contract.setChoiceNorm,
    handle: (context, { body }) => setChoiceNorm(context, body),
  }),
]
