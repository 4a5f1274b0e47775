import { firstChecklist } from '#slices/intake'
import type { Client, TestApp } from '../app.ts'
import type { Command, Ground } from './command.ts'

/** Reports by every channel, parked conversations, call-backs, neighbourhoods, outreach. */
export async function frontDoorCommands({ app, scene, desk, second }: Ground): Promise<Command[]> {
  const calls = await desk.get('/v1/terugbelverzoeken')
  const aboutStreet = {
    neighbourhoodId: app.cast.neighbourhoods.get('Centrum'),
    ownWords: 'De lantaarns doen het niet.',
    channel: 'phone',
  }
  const street = [
    await desk.post('/v1/buurtvragen', aboutStreet),
    await desk.post('/v1/buurtvragen', aboutStreet),
  ]
  const webReport = await sentForm(app, desk)
  const closing = await sentForm(app, desk)
  return [
    {
      name: 'linkWebReport',
      path: `/v1/webmeldingen/${webReport}/_koppel`,
      who: 'esra',
      ifMatch: 1,
      body: { personId: second, lifeDomains: [['housing']] },
      required: ['lifeDomains'],
    },
    {
      name: 'closeWebReport',
      path: `/v1/webmeldingen/${closing}/_afsluiten`,
      who: 'esra',
      ifMatch: 1,
      body: { reason: 'not-ours', note: 'UWV' },
      required: ['reason'],
      text: ['note', 200],
    },
    {
      name: 'recordReport',
      path: '/v1/meldingen',
      who: 'esra',
      body: {
        personId: scene.rob,
        channel: 'phone',
        firstSplit: 'call-back',
        questions: [{ ownWords: 'Het dak lekt.', lifeDomains: ['housing'] }],
      },
      required: ['channel', 'firstSplit', 'questions'],
      text: ['callBack', 200],
      foreign: 'personId',
    },
    {
      name: 'parkContact',
      path: '/v1/gesprekken',
      who: 'esra',
      body: { title: 'Rob', reason: 'zoekt iets op', content: { typed: 'rob' } },
      required: ['title', 'reason'],
      text: ['reason', 200],
      foreign: 'personId',
    },
    {
      name: 'publishChecklist',
      path: '/v1/signaleringslijst',
      who: 'wim',
      ifMatch: 1,
      body: { items: firstChecklist },
      required: ['items'],
    },
    {
      name: 'answerCallBack',
      path: `/v1/terugbelverzoeken/${calls.body.callBacks[0].id}/antwoorden`,
      who: 'esra',
      ifMatch: 1,
      body: { outcome: 'not-reached' },
      required: ['outcome'],
      text: ['remark', 500],
    },
    {
      name: 'recordNeighbourhoodQuestion',
      path: '/v1/buurtvragen',
      who: 'esra',
      body: aboutStreet,
      required: ['neighbourhoodId', 'ownWords', 'channel'],
      text: ['ownWords', 4000],
      foreign: 'neighbourhoodId',
    },
    {
      name: 'assignNeighbourhoodQuestion',
      path: `/v1/buurtvragen/${street[0]?.body.id}/_toewijzen`,
      who: 'esra',
      ifMatch: 1,
      body: { to: { workerId: app.cast.workers.ruud.id } },
      required: ['to'],
    },
    {
      name: 'answerNeighbourhoodQuestion',
      path: `/v1/buurtvragen/${street[1]?.body.id}/_beantwoorden`,
      who: 'esra',
      ifMatch: 1,
      body: { answer: 'Vrijdag gemaakt.' },
      required: ['answer'],
      text: ['answer', 2000],
    },
    {
      name: 'recordOutreach',
      path: '/v1/erop-af',
      who: 'nadia',
      body: { metOn: '2026-11-24', placeKind: 'street', noticed: 'Een volle brievenbus.', basis: 'nobody' },
      required: ['metOn', 'placeKind', 'noticed', 'basis'],
      text: ['noticed', 4000],
      foreign: 'personId',
    },
  ]
}

/** The id of a report that somebody just sent by the web form. */
/** A web report that waits, filled in page by page; answers its id. */
export async function sentForm(app: TestApp, desk: Client, email = ''): Promise<string> {
  const anyone = await app.as()
  const begun = await anyone.form('/melden', {})
  const cookie = String(begun.headers['set-cookie']).split(';')[0] ?? ''
  const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
  for (const [step, fields] of [
    ['voor-wie', 'who=self'],
    ['samen', 'together=alone'],
    ['vraag', 'question1=Het+dak+lekt.'],
    ['naam', 'familyName=Webber'],
    ['bereiken', `phone=0600007788&email=${email}`],
    ['controle', ''],
  ])
    await anyone.send('POST', `/melden/${step}`, fields, { headers })
  return (await desk.get('/v1/webmeldingen')).body.reports.at(-1).id
}
