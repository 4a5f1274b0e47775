import { route } from '#platform/http/route.ts'
import { coverAbsence, endAbsence } from './actions/absence.ts'
import { tickSheet, writeOnSheet } from './actions/keep-sheet.ts'
import { proposeTransfer } from './actions/propose-transfer.ts'
import { stepTransfer } from './actions/step-transfer.ts'
import { viewSheet } from './actions/view-sheet.ts'
import { viewDirectedCases, viewTransfers } from './actions/view-transfers.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'GET',
    path: '/v1/overdrachten',
    access: 'transfer.list',
    contract: contract.viewTransfers,
    handle: (context) => viewTransfers(context),
  }),
  route({
    method: 'GET',
    path: '/v1/overdrachten/huishoudens',
    access: 'transfer.list',
    contract: contract.viewDirectedCases,
    handle: (context, { query }) => viewDirectedCases(context, query.workerId),
  }),
  route({
    method: 'POST',
    path: '/v1/overdrachten',
    access: 'transfer.propose',
    contract: contract.proposeTransfer,
    handle: (context, { body }) => proposeTransfer(context, body),
  }),
  route({
    method: 'POST',
    path: '/v1/overdrachten/:id/_stap',
    access: 'transfer.propose',
    contract: contract.stepTransfer,
    handle: (context, { params, body, ifMatch }) => stepTransfer(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/overdrachten/:id',
    access: 'transfer.sheet',
    contract: contract.viewTransferSheet,
    handle: (context, { params }) => viewSheet(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/overdrachten/:id/_meegeven',
    access: 'transfer.sheet',
    contract: contract.writeSheet,
    handle: (context, { params, body }) => writeOnSheet(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/overdrachten/:id/_lezen',
    access: 'transfer.sheet',
    contract: contract.readSheet,
    handle: (context, { params, body }) => tickSheet(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/vervangingen',
    access: 'stand-in.arrange',
    contract: contract.coverAbsence,
    handle: (context, { body }) => coverAbsence(context, body),
  }),
  route({
    method: 'DELETE',
    path: '/v1/vervangingen/:id',
    access: 'stand-in.arrange',
    contract: contract.endAbsence,
    handle: (context, { params }) => endAbsence(context, params.id),
  }),
]
