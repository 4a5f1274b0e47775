import { route } from '#platform/http/route.ts'
import { proposeTerm, remarkOnTerm, writeOwnWord } from './actions/discuss-term.ts'
import { settleAgendaItem, settleTerm } from './actions/settle.ts'
import { viewGlossary } from './actions/view-glossary.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/begrippen',
    access: 'glossary.view',
    contract: contract.viewGlossary,
    handle: (context) => viewGlossary(context),
  }),
  route({
    method: 'POST',
    path: '/v1/begrippen',
    access: 'glossary.speak',
    contract: contract.proposeTerm,
    handle: (context, { body }) => proposeTerm(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/begrippen/:id/opmerkingen',
    access: 'glossary.speak',
    contract: contract.remarkOnTerm,
    handle: (context, { params, body }) => remarkOnTerm(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/begrippen/:id/_verwoord',
    access: 'glossary.speak',
    contract: contract.writeOwnWord,
    handle: (context, { params, body }) => writeOwnWord(context, params.id, body.word),
  }),
  route({
    method: 'POST',
    path: '/v1/begrippen/:id/_vaststellen',
    access: 'glossary.settle',
    contract: contract.settleTerm,
    handle: (context, { params, body, ifMatch }) => settleTerm(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/agendapunten/:id/_afdoen',
    access: 'glossary.settle',
    contract: contract.settleAgendaItem,
    handle: (context, { params, body }) => settleAgendaItem(context, params.id, body.decision),
  }),
]
