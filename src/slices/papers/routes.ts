import { route } from '#platform/http/route.ts'
import { listPapers } from './actions/list-papers.ts'
import { makePaper, signPaper } from './actions/make-paper.ts'
import { readPaper } from './actions/read-paper.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/casussen/:id/planversies',
    access: 'paper.list',
    contract: contract.listPapers,
    handle: (context, { params }) => listPapers(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/planversies',
    access: 'paper.make',
    contract: contract.makePaper,
    handle: (context, { params, body }) => makePaper(context, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/v1/planversies/:id',
    access: 'paper.read',
    contract: contract.readPaper,
    handle: (context, { params }) => readPaper(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/planversies/:id/_tekenen',
    access: 'paper.make',
    contract: contract.signPaper,
    handle: (context, { params, body }) => signPaper(context, params.id, body),
  }),
]
