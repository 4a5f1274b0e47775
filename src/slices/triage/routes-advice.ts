import { route } from '#platform/http/route.ts'
import {
  answerAdvice,
  askAboutCase,
  askAboutReport,
  listAdvice,
  viewCaseAdvice,
  viewReportAdvice,
} from './actions/advice.ts'
import { setAdviceNorm, viewAdviceNorm } from './actions/advice-norm.ts'
import * as contract from './contract.ts'

export const adviceRoutes = [
  route({
    method: 'GET',
    path: '/v1/adviesnorm',
    access: 'front-door-norm.view',
    contract: contract.viewAdviceNorm,
    handle: (context) => viewAdviceNorm(context),
  }),
  route({
    method: 'POST',
    path: '/v1/adviesnorm',
    access: 'front-door-norm.set',
    contract: contract.setAdviceNorm,
    handle: (context, { body }) => setAdviceNorm(context, body),
  }),
  route({
    method: 'GET',
    path: '/v1/adviezen',
    access: 'advice.list',
    contract: contract.listAdvice,
    handle: (context) => listAdvice(context),
  }),
  route({
    method: 'POST',
    path: '/v1/adviezen/:id/antwoord',
    access: 'advice.answer',
    contract: contract.answerAdvice,
    handle: (context, { params, body, ifMatch }) => answerAdvice(context, params.id, ifMatch, body.answer),
  }),
  route({
    method: 'GET',
    path: '/v1/meldingen/:id/adviezen',
    access: 'advice.ask-report',
    contract: contract.viewReportAdvice,
    handle: (context, { params }) => viewReportAdvice(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/meldingen/:id/adviezen',
    access: 'advice.ask-report',
    contract: contract.askAboutReport,
    handle: (context, { params, body }) => askAboutReport(context, params.id, body),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/adviezen',
    access: 'advice.ask-case',
    contract: contract.viewCaseAdvice,
    handle: (context, { params }) => viewCaseAdvice(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/adviezen',
    access: 'advice.ask-case',
    contract: contract.askAboutCase,
    handle: (context, { params, body }) => askAboutCase(context, params.id, body),
  }),
]
