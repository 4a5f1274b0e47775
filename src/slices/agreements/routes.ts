import { route } from '#platform/http/route.ts'
import { answerPulse } from './actions/answer-pulse.ts'
import { askProof } from './actions/ask-proof.ts'
import { commandAgreement } from './actions/command-agreement.ts'
import { giveAgreement } from './actions/give-agreement.ts'
import { keepWithProof } from './actions/keep-with-proof.ts'
import { listPromises } from './actions/list-promises.ts'
import { proposeAgreement } from './actions/propose-agreement.ts'
import { readEvidence } from './actions/read-evidence.ts'
import { setRhythm } from './actions/set-rhythm.ts'
import { setWait } from './actions/set-wait.ts'
import { viewHistory } from './actions/view-history.ts'
import { viewCaseProgress } from './actions/view-progress.ts'
import { viewWaitable } from './actions/view-waitable.ts'
import { writeProgress } from './actions/write-progress.ts'
import * as proof from './contract/proof.ts'
import * as steer from './contract/steer.ts'
import * as contract from './contract.ts'

export const routes = [
  route({
    method: 'POST',
    path: '/v1/casussen/:id/afspraken',
    access: 'agreement.steer',
    contract: contract.proposeAgreement,
    handle: (context, { params, body }) => proposeAgreement(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/casussen/:id/_ritme',
    access: 'agreement.steer',
    contract: contract.setRhythm,
    handle: (context, { params, body }) => setRhythm(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/_geven',
    access: 'agreement.steer',
    contract: contract.giveAgreement,
    handle: (context, { params, body, ifMatch }) => giveAgreement(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/_wachten',
    access: 'agreement.tie',
    contract: steer.setWait,
    handle: (context, { params, body, ifMatch }) => setWait(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/wachtbaar',
    access: 'case.view',
    contract: contract.viewWaitable,
    handle: (context, { params }) => viewWaitable(context, params.id),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/_bewijs',
    access: 'agreement.ask-proof',
    contract: steer.askProof,
    handle: (context, { params, body, ifMatch }) => askProof(context, params.id, ifMatch, body.asked),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/antwoorden',
    access: 'agreement.answer',
    contract: contract.commandAgreement,
    handle: (context, { params, body, ifMatch }) => commandAgreement(context, params.id, ifMatch, body),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/check-ins',
    access: 'agreement.answer',
    contract: contract.answerPulse,
    handle: (context, { params, body }) => answerPulse(context, params.id, body.answer, body.remark),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/voortgang',
    access: 'progress.write',
    contract: contract.writeProgress,
    handle: (context, { params, body }) => writeProgress(context, params.id, body),
  }),
  route({
    method: 'POST',
    path: '/v1/afspraken/:id/_nakomen',
    access: 'agreement.keep-with-proof',
    contract: proof.keepWithProof,
    handle: (context, { params, body, ifMatch }) => keepWithProof(context, params.id, ifMatch, body),
  }),
  route({
    method: 'GET',
    path: '/v1/bewijsstukken/:id',
    access: 'evidence.read',
    contract: proof.readEvidence,
    handle: (context, { params }) => readEvidence(context, params.id, 'file'),
  }),
  route({
    method: 'GET',
    path: '/v1/bewijsstukken/:id/beeld',
    access: 'evidence.read',
    contract: proof.showEvidence,
    handle: (context, { params }) => readEvidence(context, params.id, 'picture'),
  }),
  route({
    method: 'GET',
    path: '/v1/casussen/:id/voortgang',
    access: 'case.view',
    contract: contract.viewCaseProgress,
    handle: (context, { params }) => viewCaseProgress(context, params.id),
  }),
  route({
    method: 'GET',
    path: '/v1/mijn-afspraken',
    access: 'promise.list',
    contract: contract.listPromises,
    handle: listPromises,
  }),
  route({
    method: 'GET',
    path: '/v1/afspraken/:id/geschiedenis',
    access: 'case.view',
    contract: contract.viewHistory,
    handle: (context, { params }) => viewHistory(context, params.id),
  }),
]
