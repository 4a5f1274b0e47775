import { inTransaction } from '#platform/db/database.ts'
import { startTerm } from '#slices/terms'
import type { TestApp } from '../app.ts'
import type { Command, Ground } from './command.ts'

/** Terms, the calendar, waiting lists, consult hours and the own card. */
export async function planningCommands({ app, scene, henk, nadia, waiting }: Ground): Promise<Command[]> {
  const view = await henk.get(`/v1/meldingen/${waiting}`)
  const plan = (startsAt: string) =>
    nadia.post('/v1/agenda/afspraken', {
      kind: 'call',
      startsAt,
      minutes: 30,
      workerIds: [app.cast.workers.nadia.id],
    })
  const planned = await plan('2026-12-02T09:00:00Z')
  const called = await plan('2026-12-02T11:00:00Z')
  const { options } = (await henk.get('/v1/hulpopties')).body
  const peter = await app.as(app.cast.workers.peter)
  const open = (optionId: string) => peter.post('/v1/wachtlijsten', { optionId, criteria: [] })
  const list = await open(options[0].id)
  const otherList = await open(options[2].id)
  const join = (listId: string) =>
    nadia.post(`/v1/wachtlijsten/${listId}/plekken`, { caseId: scene.caseId, personId: scene.rob })
  const invited = await join(list.body.id)
  const leaving = await join(otherList.body.id)
  const hour = {
    name: 'Geld en opvoeden',
    place: 'CJG',
    firstDay: '2026-12-01',
    from: '13:00',
    until: '15:00',
    slotMinutes: 30,
    workerIds: [app.cast.workers.elif.id, app.cast.workers.karin.id],
  }
  await nadia.post('/v1/spreekuren', hour)
  const [session] = (await nadia.get('/v1/spreekuren')).body.sessions
  const question = 'Wie regelt kinderopvang?'
  const booked = await nadia.post(`/v1/spreekuren/${session.id}/boekingen`, { slot: 1, question })
  return [
    {
      name: 'suspendTerm',
      path: `/v1/termijnen/${view.body.term.id}/_stilzetten`,
      who: 'henk',
      ifMatch: 1,
      body: { ground: 'applicant-agrees', reason: 'wacht op stukken' },
      required: ['ground', 'reason'],
      text: ['reason', 300],
    },
    {
      name: 'extendTerm',
      path: `/v1/termijnen/${await startDecision(app, waiting)}/_verdagen`,
      who: 'henk',
      ifMatch: 1,
      body: { unit: 'weeks', count: 4, reason: 'de deskundige is ziek' },
      required: ['unit', 'count', 'reason'],
      text: ['reason', 300],
    },
    {
      name: 'setServiceNorm',
      path: '/v1/servicenormen',
      who: 'wim',
      body: {
        kind: 'wmo-inquiry',
        unit: 'weeks',
        count: 4,
        promise: 'Binnen vier weken',
        fromOn: '2026-12-01',
      },
      required: ['kind', 'unit', 'count', 'promise', 'fromOn'],
      text: ['promise', 200],
    },
    {
      name: 'bookAppointment',
      path: '/v1/agenda/afspraken',
      who: 'nadia',
      body: {
        kind: 'consult',
        startsAt: '2026-12-01T09:00:00Z',
        minutes: 60,
        workerIds: [app.cast.workers.nadia.id],
        place: 'CJG',
        caseId: scene.caseId,
      },
      required: ['kind', 'startsAt', 'minutes', 'workerIds'],
      text: ['place', 120],
      foreign: 'caseId',
    },
    {
      name: 'moveAppointment',
      path: `/v1/agenda/afspraken/${planned.body.id}/_verzetten`,
      who: 'nadia',
      ifMatch: 1,
      body: { startsAt: '2026-12-03T09:00:00Z', minutes: 30, reason: 'verhinderd' },
      required: ['startsAt', 'minutes', 'reason'],
      text: ['reason', 300],
    },
    {
      name: 'cancelAppointment',
      path: `/v1/agenda/afspraken/${called.body.id}/_afzeggen`,
      who: 'nadia',
      ifMatch: 1,
      body: { reason: 'verhinderd' },
      required: ['reason'],
      text: ['reason', 300],
    },
    {
      name: 'setWorkingHours',
      path: '/v1/agenda/werktijden',
      who: 'nadia',
      body: {
        fromOn: '2027-01-01',
        hours: [{ weekday: 1, from: '09:00', until: '12:00', place: '', postId: null }],
      },
      required: ['fromOn', 'hours'],
    },
    {
      name: 'addHoursException',
      path: '/v1/agenda/uitzonderingen',
      who: 'nadia',
      body: { kind: 'absent', startsAt: '2027-02-01T08:00:00Z', endsAt: '2027-02-01T16:00:00Z' },
      required: ['kind', 'startsAt', 'endsAt'],
      text: ['reason', 120],
    },
    {
      name: 'openWaitingList',
      path: '/v1/wachtlijsten',
      who: 'peter',
      body: { optionId: options[1].id, criteria: ['Een kind is niet veilig'] },
      required: ['optionId', 'criteria'],
      foreign: 'optionId',
    },
    {
      name: 'joinWaitingList',
      path: `/v1/wachtlijsten/${list.body.id}/plekken`,
      who: 'nadia',
      body: { caseId: scene.caseId, personId: scene.sanne },
      required: ['caseId', 'personId'],
      text: ['priorityReason', 300],
      foreign: 'caseId',
    },
    {
      name: 'inviteFromWaitingList',
      path: `/v1/wachtplekken/${invited.body.id}/_uitnodigen`,
      who: 'henk',
      ifMatch: 1,
      body: { replyBy: '2026-12-10' },
      required: ['replyBy'],
      text: ['passedOver', 300],
    },
    {
      name: 'leaveWaitingList',
      path: `/v1/wachtplekken/${leaving.body.id}/_verlaten`,
      who: 'henk',
      ifMatch: 1,
      body: { reason: 'placed' },
      required: ['reason'],
      text: ['note', 300],
    },
    {
      name: 'planConsultHour',
      path: '/v1/spreekuren',
      who: 'nadia',
      body: { ...hour, firstDay: '2026-12-02' },
      required: ['name', 'place', 'firstDay', 'from', 'until', 'slotMinutes', 'workerIds'],
      text: ['name', 80],
    },
    {
      name: 'bookConsult',
      path: `/v1/spreekuren/${session.id}/boekingen`,
      who: 'nadia',
      body: { slot: 2, question },
      required: ['slot', 'question'],
      text: ['question', 300],
    },
    {
      name: 'cancelConsult',
      path: `/v1/spreekuren/boekingen/${booked.body.id}/_afzeggen`,
      who: 'nadia',
      body: { reason: 'Al opgelost.' },
      required: ['reason'],
      text: ['reason', 200],
    },
    {
      name: 'changeOwnCard',
      path: '/v1/wegwijzer/mijn-kaart/_bijwerken',
      who: 'nadia',
      ifMatch: 1,
      body: {
        knowledge: ['debts'],
        topics: [],
        targetGroups: ['youth'],
        languages: ['nl'],
        phone: '0999 55 01 43',
        standInId: app.cast.workers.esra.id,
      },
      required: ['knowledge', 'topics', 'targetGroups', 'languages', 'phone'],
      text: ['reachNote', 120],
      foreign: 'standInId',
    },
  ]
}

/** A decision on an application, whose term may be extended. */
async function startDecision(app: TestApp, reportId: string): Promise<string> {
  const { db, clock } = app.services
  const settings = { tenantId: app.services.tenantId, actorId: null, now: clock.now(), system: true }
  const { id } = await inTransaction(db, settings, (trx) =>
    startTerm(trx, app.services.tenantId, {
      kind: 'general-decision',
      reportId,
      caseId: null,
      startsOn: clock.today(),
    }),
  )
  return id
}
