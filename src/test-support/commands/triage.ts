import { askedQuestion } from '../scenes.ts'
import type { Command, Ground } from './command.ts'

/** Deciding, dealing several reports, asking advice, naming one's own circle. */
export async function triageCommands({
  app,
  scene,
  desk,
  henk,
  second,
  waiting,
}: Ground): Promise<Command[]> {
  const view = await henk.get(`/v1/meldingen/${waiting}`)
  const dealt = await desk.post('/v1/personen', { familyName: 'Verdeelman', born: '1944' })
  const dealing = await desk.post('/v1/meldingen', {
    personId: dealt.body.id,
    channel: 'post',
    firstSplit: 'call-back',
    questions: [askedQuestion],
  })
  const taken = await desk.post('/v1/meldingen', {
    personId: dealt.body.id,
    channel: 'phone',
    firstSplit: 'handled',
    questions: [{ ownWords: 'De bus rijdt niet meer.', lifeDomains: ['day-activities'] }],
    seenReports: [dealing.body.id],
  })
  const amira = app.cast.workers.amira.id
  const advice = await henk.post(`/v1/meldingen/${dealing.body.id}/adviezen`, {
    question: 'Kan dit thuis?',
    workerId: app.cast.workers.nadia.id,
  })
  return [
    {
      name: 'withdrawReport',
      path: `/v1/meldingen/${taken.body.id}/_intrekken`,
      who: 'henk',
      ifMatch: 1,
      body: { reason: 'Het is opgelost.' },
      required: ['reason'],
      text: ['reason', 300],
    },
    {
      name: 'previewRound',
      path: '/v1/verdelingen/_proef',
      who: 'henk',
      body: { weight: 'light', reportIds: [dealing.body.id] },
      required: ['weight', 'reportIds'],
    },
    {
      name: 'decideRound',
      path: '/v1/verdelingen',
      who: 'henk',
      body: {
        weight: 'light',
        reasons: ['one-question'],
        assignments: [{ reportId: dealing.body.id, version: 1, directorId: amira }],
      },
      required: ['weight', 'reasons', 'assignments'],
    },
    {
      name: 'askAdviceAboutReport',
      path: `/v1/meldingen/${waiting}/adviezen`,
      who: 'henk',
      body: { question: 'Kan dit met een vrijwilliger?', workerId: amira },
      required: ['question'],
      text: ['question', 2000],
      foreign: 'workerId',
    },
    {
      name: 'askAdviceAboutCase',
      path: `/v1/casussen/${scene.caseId}/adviezen`,
      who: 'nadia',
      body: { question: 'Kan dit naast bijstand?', workerId: amira },
      required: ['question'],
      text: ['question', 2000],
      foreign: 'workerId',
    },
    {
      name: 'answerAdvice',
      path: `/v1/adviezen/${advice.body.id}/antwoord`,
      who: 'nadia',
      ifMatch: 1,
      body: { answer: 'Ja, met een vaste dag.' },
      required: ['answer'],
      text: ['answer', 4000],
    },
    {
      name: 'declareOwnCircle',
      path: '/v1/eigen-kring',
      who: 'esra',
      body: { personId: second },
      required: ['personId'],
      foreign: 'personId',
    },
    {
      name: 'decideTriage',
      path: `/v1/meldingen/${waiting}/triagebesluit`,
      who: 'henk',
      ifMatch: view.body.version,
      body: {
        decisions: [{ questionId: view.body.questions[0].id, weight: 'heavy', reasons: ['safety'] }],
        directorId: app.cast.workers.nadia.id,
        memberIds: [second],
      },
      required: ['decisions'],
      foreign: 'directorId',
    },
  ]
}
